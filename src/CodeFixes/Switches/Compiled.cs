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
    /// <summary>Whether the member around a node has no more errors in the new text than it has now. Statements without a member are one together, so the file is asked then.</summary>
    public static bool AsWellAs(SemanticModel before, SourceText text, SyntaxNode node, CancellationToken cancellationToken)
    {
        var tree = before.SyntaxTree.WithChangedText(text);
        var after = before.Compilation.ReplaceSyntaxTree(before.SyntaxTree, tree).GetSemanticModel(tree);
        SyntaxNode member = node.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } its and not GlobalStatementSyntax ? its : before.SyntaxTree.GetRoot(cancellationToken);
        var added = text.Length - before.SyntaxTree.GetText(cancellationToken).Length;
        return Errors(after, new TextSpan(member.FullSpan.Start, member.FullSpan.Length + added), cancellationToken) <= Errors(before, member.FullSpan, cancellationToken);
    }

    /// <summary>How a type of the framework is written at a position: its name alone where that means it.</summary>
    public static string NameOf(string space, string name, SemanticModel model, int position)
    {
        foreach (var text in new[] { name, space + "." + name })
        {
            if (model.GetSpeculativeSymbolInfo(position, SyntaxFactory.ParseTypeName(text), SpeculativeBindingOption.BindAsTypeOrNamespace).Symbol is INamedTypeSymbol type
                && type.ToDisplayString() == space + "." + name)
            {
                return text;
            }
        }

        return "global::" + space + "." + name;
    }

    /// <summary>The number of a constant as it has the constant's type: a member of an enum needs a cast.</summary>
    public static string NumberOf(ConstantName name, SemanticModel model, int position)
    {
        var number = name.Value.ToString(CultureInfo.InvariantCulture);
        if (ConstantSymbols.Find(model.Compilation, name) is not { Type: { TypeKind: TypeKind.Enum } type })
            return number;
        return "(" + type.ToMinimalDisplayString(model, position) + ")" + (name.Value < 0 ? "(" + number + ")" : number);
    }

    private static int Errors(SemanticModel model, TextSpan span, CancellationToken cancellationToken) =>
        model.GetDiagnostics(span, cancellationToken).Count(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && !diagnostic.IsSuppressed);
}
