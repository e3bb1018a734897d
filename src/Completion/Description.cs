using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.Completion;

/// <summary>What a constant means: its documentation, in which the catalog and the users' own tables say it.</summary>
internal static class Description
{
    public static CompletionDescription Of(ConstantName name, Compilation compilation, CancellationToken cancellationToken)
    {
        var head = name.ShortName + " = " + name.Value.ToString(CultureInfo.InvariantCulture);
        var summary = SummaryOf(ConstantSymbols.Find(compilation, name)?.GetDocumentationCommentXml(cancellationToken: cancellationToken));
        return CompletionDescription.FromText(summary.Length == 0 ? head : head + "\n" + summary);
    }

    private static string SummaryOf(string? xml)
    {
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
