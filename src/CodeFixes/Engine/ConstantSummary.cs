using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>What a constant means: its documentation, in which the catalog and the users' own tables say it.</summary>
internal static class ConstantSummary
{
    /// <summary>The summary as one line of plain text; empty where there is none.</summary>
    public static string Of(IFieldSymbol constant, CancellationToken cancellationToken)
    {
        var xml = constant.GetDocumentationCommentXml(cancellationToken: cancellationToken);
        if (string.IsNullOrEmpty(xml))
            return "";
        try
        {
            var text = new StringBuilder();
            foreach (var summary in XElement.Parse("<doc>" + xml + "</doc>").Descendants("summary"))
                Append(text, summary);
            return string.Join(" ", text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        }
        catch (XmlException)
        {
            // A user's comment that is not well-formed says nothing.
            return "";
        }
    }

    private static void Append(StringBuilder text, XElement element)
    {
        foreach (var node in element.Nodes())
        {
            if (node is XText plain)
                text.Append(plain.Value);
            else if (node is XElement { IsEmpty: true } reference && reference.Attribute("cref")?.Value is { } member)
                text.Append(LastNames(member));
            else if (node is XElement inner)
                Append(text, inner);
        }
    }

    // F:TrtcCatalog.SdkEventIds.NetworkChanged is SdkEventIds.NetworkChanged
    private static string LastNames(string member)
    {
        var parts = member.Split('.', ':');
        return string.Join(".", parts.Skip(Math.Max(1, parts.Length - 2)));
    }
}
