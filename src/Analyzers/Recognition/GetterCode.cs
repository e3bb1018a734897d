using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells whether a getter does anything but read and calculate. Where its syntax does not tell what is behind a name, code may run there.</summary>
/// <param name="types">The types of its expressions.</param>
/// <param name="doesMore">Whether the getter of another property does more than to calculate.</param>
internal sealed class GetterCode(GetterTypes types, Func<IPropertySymbol, bool> doesMore)
{
    public bool Runs(SyntaxNode getter) =>
        getter
            .DescendantNodes(static node => node.RawKind is not ((int)SyntaxKind.SetAccessorDeclaration or (int)SyntaxKind.InitAccessorDeclaration))
            .Any(Does);

    /// <summary>The same of one node, without those inside it.</summary>
    public bool Does(SyntaxNode node) => node switch
    {
        InvocationExpressionSyntax or AssignmentExpressionSyntax or BaseObjectCreationExpressionSyntax
            or AwaitExpressionSyntax or WithExpressionSyntax or QueryExpressionSyntax => true,
        CommonForEachStatementSyntax or UsingStatementSyntax
            or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: not (int)SyntaxKind.None }
            or LockStatementSyntax => true,
        PositionalPatternClauseSyntax => true,
        ListPatternSyntax list => RunsIndexer(types.OfInput(list)),
        ElementAccessExpressionSyntax element => RunsIndexer(types.Of(element.Expression)),
        ElementBindingExpressionSyntax binding => RunsIndexer(types.OfAccessed(binding)),
        SimpleNameSyntax name => AsksForMore(name),
        InterpolationSyntax { Expression: var shown } => AsksForText(shown),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Left: var left, Right: var right } =>
            IsOfProgram(types.Of(left)) || IsOfProgram(types.Of(right)),
        SpreadElementSyntax => true,
        _ => node.RawKind is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression
            or (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression,
    };

    private bool RunsIndexer(ITypeSymbol? list) =>
        list is not IArrayTypeSymbol
        && (list is null
            || !Source.IsOfTheFramework(list)
                && (GetterTypes.MemberOf(list, "this[]") is null || Indexers(list).Any(doesMore)));

    // Which of them is meant its arguments would say.
    private static IEnumerable<IPropertySymbol> Indexers(ITypeSymbol? list)
    {
        for (; list is not null; list = list.BaseType)
        {
            foreach (var indexer in list.GetMembers("this[]").OfType<IPropertySymbol>())
                yield return indexer;
        }
    }

    // $"{_feed}": what it is asked for its text
    private bool AsksForText(ExpressionSyntax shown) =>
        types.Of(shown) is { } held
            ? IsOfProgram(held)
            : shown is SimpleNameSyntax or MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax;

    private static bool IsOfProgram(ITypeSymbol? held) =>
        held is ITypeParameterSymbol or { SpecialType: SpecialType.System_Object }
        || held is { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, SpecialType: SpecialType.None } && !Source.IsOfTheFramework(held);

    // The getter of another property runs: of the same object, of what a field or property leads to, of a type, or of a task.
    private bool AsksForMore(SimpleNameSyntax name)
    {
        var asked = name.Identifier.ValueText;
        if (GetterTypes.PartNamedBy(name) is { } part)
            return AsksOf(types.OfOwner(part), asked);
        return name.Parent switch
        {
            MemberAccessExpressionSyntax { Expression: var holder } access when access.Name == name =>
                types.IsOfLibrary(holder) ? asked is "Value" or "Result" : AsksOf(types.Of(holder), asked),
            MemberBindingExpressionSyntax binding => AsksOf(types.OfAccessed(binding), asked),
            _ => types.MemberNamed(asked) is IPropertySymbol own && doesMore(own),
        };
    }

    private bool AsksOf(ITypeSymbol? held, string asked) => held switch
    {
        // text.Length, where nothing tells that it is a text
        null => asked is not ("Length" or "HasValue"),
        IArrayTypeSymbol => false,
        _ => GetterTypes.MemberOf(held, asked) switch
        {
            IPropertySymbol property => doesMore(property),
            // An extension
            null => true,
            _ => false,
        },
    };
}
