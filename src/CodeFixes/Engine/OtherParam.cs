using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Finds the member that a value is met with, and the member beside it that holds the event's other parameter.</summary>
internal static class OtherParam
{
    /// <summary>
    /// The name to write and where; null where the value does not meet a member, the member has no counterpart, or the result does not compile.
    /// </summary>
    public static (string Name, TextSpan Span)? Find(
        Document document,
        LinkedDocuments linked,
        SyntaxNode value,
        Role role,
        CancellationToken cancellationToken)
    {
        var model = linked.Models[0];
        if (MemberMetBy(value) is not { } name
            || model.GetSymbolInfo(name, cancellationToken).Symbol is not { Kind: SymbolKind.Property or SymbolKind.Field } member
            || CatalogContext.TryCreate(model.Compilation, document.Project.AnalyzerOptions, cancellationToken) is not { } context)
        {
            return null;
        }

        var roles = context.RolesIn(model.SyntaxTree);
        if (roles.RoleOf(member, member.ContainingType) != role)
            return null;
        var others = new List<ISymbol>();
        for (var type = member.ContainingType; type is not null; type = type.BaseType)
        {
            others.AddRange(type.GetMembers().Where(m => m is IPropertySymbol { IsIndexer: false } or IFieldSymbol { IsImplicitlyDeclared: false }
                && m.IsStatic == member.IsStatic && roles.RoleOf(m, member.ContainingType) == role.OtherParam()));
        }

        if (others.Count != 1 || IsMetBeside(name, others[0].Name))
            return null;
        foreach (var text in TextsOf(others[0], name, model))
        {
            if (linked.Models.All(its => Means(its, name.Span, text, others[0], cancellationToken)))
                return (text, name.Span);
        }

        return null;
    }

    /// <summary>How the member can be written: by its name alone, or, where a parameter or a variable has that name, behind what has the member.</summary>
    private static IEnumerable<string> TextsOf(ISymbol other, SimpleNameSyntax name, SemanticModel model)
    {
        yield return other.Name;
        if (LoneName.Is(name))
            yield return (other.IsStatic ? other.ContainingType.ToMinimalDisplayString(model, name.SpanStart) : "this") + "." + other.Name;
    }

    /// <summary>
    /// The name of the member: of e.ParamOne == 7, e.ParamOne = 7, e.ParamOne is not 7, { ParamOne: 7 }; not of e.ParamOne is 7 or 8, where the other values
    /// would go with it.
    /// </summary>
    private static SimpleNameSyntax? MemberMetBy(SyntaxNode value)
    {
        var node = value;
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax or CheckedExpressionSyntax
            or ConstantPatternSyntax or ParenthesizedPatternSyntax or UnaryPatternSyntax
            or BinaryPatternSyntax { RawKind: not (int)SyntaxKind.OrPattern })
        {
            node = node.Parent;
        }

        return node.Parent switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
                NameOf(comparison.Left == node ? comparison.Right : comparison.Left),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test when test.Right == node => NameOf(test.Left),
            AssignmentExpressionSyntax assignment when assignment.Right == node => NameOf(assignment.Left),
            IsPatternExpressionSyntax test => NameOf(test.Expression),
            SubpatternSyntax { ExpressionColon: NameColonSyntax { Name: var name } } => name,
            SubpatternSyntax { ExpressionColon: ExpressionColonSyntax { Expression: var path } } => NameOf(path),
            _ => null,
        };
    }

    private static SimpleNameSyntax? NameOf(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax inner => NameOf(inner.Expression),
        CastExpressionSyntax cast => NameOf(cast.Expression),
        IdentifierNameSyntax name => name,
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        ConditionalAccessExpressionSyntax chain => NameOf(chain.WhenNotNull),
        _ => null,
    };

    /// <summary>Whether the other member of the same object is assigned beside this one, or tested together with it: it is not what was meant then.</summary>
    private static bool IsMetBeside(SimpleNameSyntax name, string other)
    {
        if (name.Ancestors().FirstOrDefault(node => MetIn(node).Contains(name)) is not { } meeting)
            return false;
        return Beside(meeting).SelectMany(MetIn)
            .Any(met => met?.Identifier.ValueText == other && SyntaxFactory.AreEquivalent(ReceiverOf(met), ReceiverOf(name)));
    }

    private static IEnumerable<SyntaxNode> Beside(SyntaxNode meeting)
    {
        if (meeting is SubpatternSyntax { Parent: PropertyPatternClauseSyntax { Subpatterns: var parts } })
            return parts;
        if (meeting is AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax { Parent: { } block } })
            return block.ChildNodes().OfType<ExpressionStatementSyntax>().Select(static statement => statement.Expression);
        while (meeting.Parent is ParenthesizedExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression })
            meeting = meeting.Parent;
        return meeting.DescendantNodesAndSelf();
    }

    private static SimpleNameSyntax?[] MetIn(SyntaxNode node) => node switch
    {
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression } comparison =>
            [NameOf(comparison.Left), NameOf(comparison.Right)],
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test => [NameOf(test.Left)],
        IsPatternExpressionSyntax test => [NameOf(test.Expression)],
        AssignmentExpressionSyntax assignment => [NameOf(assignment.Left)],
        SubpatternSyntax { ExpressionColon: NameColonSyntax { Name: var name } } => [name],
        SubpatternSyntax { ExpressionColon: ExpressionColonSyntax { Expression: var path } } => [NameOf(path)],
        _ => [],
    };

    private static ExpressionSyntax? ReceiverOf(SimpleNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } => null,
        MemberAccessExpressionSyntax access when access.Name == name => access.Expression,
        MemberBindingExpressionSyntax => name.FirstAncestorOrSelf<ConditionalAccessExpressionSyntax>()?.Expression,
        _ => null,
    };

    /// <summary>Whether the new text is the other member, and compiles.</summary>
    private static bool Means(SemanticModel model, TextSpan name, string text, ISymbol other, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        if (LinkedDocuments.IsLeftOut(root, name.Start))
            return true;
        var after = LinkedDocuments.WithText(model, model.SyntaxTree.GetText(cancellationToken).WithChanges(new TextChange(name, text)), cancellationToken);
        var written = after.SyntaxTree.GetRoot(cancellationToken).FindToken(name.Start + text.Length - 1).Parent!;
        // The member is another symbol in each state of a program, and in each project.
        if (after.GetSymbolInfo(written, cancellationToken).Symbol is not { } its || its.Kind != other.Kind || NameOf(its) != NameOf(other))
            return false;
        var place = new Place(root.FindNode(name, getInnermostNodeForTie: true), null, ImmutableArray.Create(Form.Bare), SameValue: false);
        return new NewErrors(model, after, cancellationToken).Blame(ImmutableArray.Create<Place?>(place), [new TextSpan(name.Start, text.Length)], [0])
            is { Inside.Count: 0, Near.Count: 0 };

        static string NameOf(ISymbol member) => member.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat);
    }
}
