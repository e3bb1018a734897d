using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes.Switches;

/// <summary>Asks the compiler about a text that is to replace a document's.</summary>
internal static class Compiled
{
    /// <summary>
    /// Whether the member around a node has no more errors in the new text than it has now. Statements without a member are one together,
    /// so the file is asked then.
    /// </summary>
    public static bool AsWellAs(SemanticModel before, SourceText text, SyntaxNode node, CancellationToken cancellationToken)
    {
        var tree = before.SyntaxTree.WithChangedText(text);
        var after = before.Compilation.ReplaceSyntaxTree(before.SyntaxTree, tree).GetSemanticModel(tree);
        SyntaxNode member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } its and not GlobalStatementSyntax
            ? its
            : before.SyntaxTree.GetRoot(cancellationToken);
        var added = text.Length - before.SyntaxTree.GetText(cancellationToken).Length;
        return Errors(after, new TextSpan(member.FullSpan.Start, member.FullSpan.Length + added), cancellationToken)
            <= Errors(before, member.FullSpan, cancellationToken);
    }

    /// <summary>How a type of the framework is written at a position: its name alone where that means it.</summary>
    public static string NameOf(string space, string name, SemanticModel model, int position)
    {
        foreach (var text in new[] { name, space + "." + name })
        {
            if (model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(text), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol
                    is INamedTypeSymbol type
                && type.ToDisplayString() == space + "." + name)
            {
                return text;
            }
        }

        return "global::" + space + "." + name;
    }

    /// <summary>
    /// How the numbers of constants can be written, the likeliest first. A member of an enum needs a cast where the switch has values of the enum,
    /// and must have none where a table only names a number's values by it; which of them it is the compiler tells.
    /// </summary>
    public static IEnumerable<Func<ConstantName, string>> NumbersOf(IEnumerable<ConstantName> constants, SemanticModel model, int position)
    {
        var casts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in constants)
        {
            if (!casts.ContainsKey(name.TypeName) && ConstantSymbols.Find(model.Compilation, name) is { Type: { TypeKind: TypeKind.Enum } type })
                casts.Add(name.TypeName, "(" + type.ToMinimalDisplayString(model, position) + ")");
        }

        yield return name => Cast(name, casts.TryGetValue(name.TypeName, out var cast) ? cast : "");
        if (casts.Count > 0)
            yield return static name => Cast(name, "");
        foreach (var plain in casts.Count > 1 ? casts.Keys : Enumerable.Empty<string>())
            yield return name => Cast(name, name.TypeName != plain && casts.TryGetValue(name.TypeName, out var cast) ? cast : "");

        static string Cast(ConstantName name, string cast)
        {
            var number = name.Value.ToString(CultureInfo.InvariantCulture);
            return cast + (cast.Length > 0 && name.Value < 0 ? "(" + number + ")" : number);
        }
    }

    private static int Errors(SemanticModel model, TextSpan span, CancellationToken cancellationToken) =>
        model.GetDiagnostics(span, cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsSuppressed);
}
