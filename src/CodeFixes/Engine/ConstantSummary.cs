using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>What a constant means: its documentation, in which the catalog and the users' own tables say it.</summary>
internal static class ConstantSummary
{
    private static readonly Regex s_typeParameters = new("`+[0-9]+|\\{[^}]*\\}", RegexOptions.CultureInvariant);

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
            if (node is not XElement inner)
                continue;
            // Paragraphs and what is listed stand apart; a reference has its text, or what it refers to.
            var stands = inner.Name.LocalName is "para" or "br" or "list" or "item" or "term" or "description" or "code";
            text.Append(stands ? " " : "");
            if (inner.IsEmpty)
                text.Append(Referred(inner));
            else
                Append(text, inner);
            text.Append(stands ? " " : "");
        }
    }

    private static string? Referred(XElement reference) => reference.Attribute("cref")?.Value is { } member
        ? LastNames(member)
        : (reference.Attribute("langword") ?? reference.Attribute("name") ?? reference.Attribute("href"))?.Value;

    // F:TrtcCatalog.SdkEventIds.NetworkChanged is SdkEventIds.NetworkChanged, M:C.Run``1(System.Int32) is C.Run, and !:C.Of{T} was not found.
    private static string LastNames(string member)
    {
        var isType = member.StartsWith("T:", StringComparison.Ordinal);
        var name = member.Substring(member.IndexOf(':') + 1).Split('(')[0];
        var parts = s_typeParameters.Replace(name, "").Replace(".#ctor", "").Split('.');
        return string.Join(".", parts.Skip(parts.Length - (isType ? 1 : 2)));
    }
}
