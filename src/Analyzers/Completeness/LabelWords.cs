using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>
/// How the labels of a switch write their IDs: the class whose constants they name, constants without their class, and numbers. A member of the program
/// in whose code such a thing stands makes some IDs, or asks for them; for which is its author's secret, so that its syntax is enough.
/// </summary>
internal sealed class LabelWords
{
    // Smaller numbers stand for anything.
    private const long LeastOfEvent = 1001;

    private readonly HashSet<string> _names = [];
    private readonly HashSet<long> _numbers = [];

    /// <summary>Reads the labels.</summary>
    /// <param name="switch">The switch, statement or expression.</param>
    public LabelWords(SyntaxNode @switch)
    {
        var labels = @switch is SwitchStatementSyntax statement
            ? statement.Sections.SelectMany(static section => section.Labels)
            : ((SwitchExpressionSyntax)@switch).Arms.Select(static arm => (SyntaxNode)arm.Pattern);
        // The values, and not the types of patterns, nor what stands behind when.
        var values = labels
            .SelectMany(static label => label.DescendantNodesAndSelf(static node => node is not WhenClauseSyntax))
            .Select(static node => node switch
            {
                CaseSwitchLabelSyntax { Value: var value } => value,
                ConstantPatternSyntax { Expression: var value } => value,
                _ => null,
            })
            .OfType<ExpressionSyntax>();
        foreach (var part in values.SelectMany(static value => value.DescendantNodesAndSelf()).OfType<ExpressionSyntax>())
        {
            switch (part)
            {
                case MemberAccessExpressionSyntax { Parent: not MemberAccessExpressionSyntax, Expression: var owner }
                    when WrittenPlace.NameOf(owner) is { } name:
                    _names.Add(name);
                    break;
                // using static SdkEventIds
                case IdentifierNameSyntax { Parent: not (MemberAccessExpressionSyntax or NameColonSyntax), Identifier.ValueText: var name }:
                    _names.Add(name);
                    break;
                case LiteralExpressionSyntax when part.WrittenNumber() is >= LeastOfEvent and var number:
                    _numbers.Add(number);
                    break;
            }
        }
    }

    /// <summary>Whether one of them stands in the code of a member.</summary>
    /// <param name="member">The method or property.</param>
    public bool StandIn(ISymbol member) => member.DeclaringSyntaxReferences.Any(declaration =>
        declaration.GetSyntax().DescendantNodes(static node => node is not AttributeListSyntax).Any(part => part switch
        {
            IdentifierNameSyntax { Identifier.ValueText: var name } => _names.Contains(name),
            LiteralExpressionSyntax literal => literal.WrittenNumber() is { } number && _numbers.Contains(number),
            _ => false,
        }));
}
