using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Native events that the program makes of those of browsers, anywhere in its sources: <c>m.EventId == WebRtcEventIds.RoomExited ? SdkEventIds.RoomExited :
/// m.EventId</c>. The events of browsers have no parameters, so what such a one has in a place of the program's own may be -1.
/// </summary>
/// <param name="compilation">The program.</param>
internal sealed class BrowserEvents(Compilation compilation)
{
    private const string Table = "WebRtcEventIds";

    private static readonly PerTree<ExpressionSyntax> s_made =
        new(static (tree, table, cancellation) => tree.TokensNamed(table, cancellation).SelectMany(MadeOf).ToImmutableArray());

    private readonly ConcurrentDictionary<ConstantName, bool> _known = new();

    /// <summary>Whether a place is one of the program's own: what a message of the SDK holds is what TRTC has sent.</summary>
    /// <param name="constant">What is asked for there, or written.</param>
    /// <param name="asked">The place where it is asked for; null where it is written.</param>
    public bool CanBeIn(ConstantUse constant, ISymbol? asked) =>
        asked is null ? WrittenInto.Of(constant, compilation.Assembly) is not null : CloudSdk.RoleOf(asked) == Role.None;

    /// <summary>Whether an event is made of one of theirs.</summary>
    /// <param name="event">The event.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool Become(CatalogId @event, CancellationToken cancellation) =>
        _known.TryGetValue(@event.Constant, out var known) ? known : _known.GetOrAdd(@event.Constant, AreMade(@event.Constant, cancellation));

    private bool AreMade(ConstantName constant, CancellationToken cancellation) =>
        compilation.SyntaxTrees.SelectMany(tree => s_made.Of(tree, Table, cancellation)).Any(value => value.Writes(constant));

    private static IEnumerable<ExpressionSyntax> MadeOf(SyntaxToken table)
    {
        for (var node = table.Parent; node?.Parent is { } around; node = around)
        {
            switch (around)
            {
                case ConditionalExpressionSyntax { Condition: var condition } choice when condition == node: return Leaves(choice);
                case SwitchExpressionArmSyntax { Pattern: var pattern, Expression: var value } when pattern == node: return Leaves(value);
                case IfStatementSyntax { Condition: var condition, Statement: var statement } when condition == node: return GivenIn([statement]);
                case SwitchLabelSyntax { Parent: SwitchSectionSyntax { Statements: var statements } }: return GivenIn(statements);
                // { WebRtcEventIds.RoomExited, SdkEventIds.RoomExited }, Add(WebRtcEventIds.RoomExited, SdkEventIds.RoomExited)
                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression, Expressions: [_, var value] }:
                    return Leaves(value);
                case ArgumentListSyntax { Arguments: [{ Expression: var key }, { Expression: var value }], Parent: InvocationExpressionSyntax call }
                    when key.Span.Contains(table.Span) && WrittenPlace.NameOf(call) is "Add" or "TryAdd":
                    return Leaves(value);
                // [WebRtcEventIds.RoomExited] = SdkEventIds.RoomExited
                case AssignmentExpressionSyntax { Left: var key, Right: var value } when key == node: return Leaves(value);
                case StatementSyntax or MemberDeclarationSyntax: return [];
            }
        }

        return [];
    }

    private static IEnumerable<ExpressionSyntax> GivenIn(IEnumerable<StatementSyntax> statements) =>
        statements.SelectMany(static statement => statement.DescendantNodesAndSelf()).SelectMany(static node => node switch
        {
            AssignmentExpressionSyntax { Right: var value } => Leaves(value),
            ReturnStatementSyntax { Expression: { } value } => Leaves(value),
            _ => [],
        });

    private static IEnumerable<ExpressionSyntax> Leaves(ExpressionSyntax value) => value switch
    {
        ConditionalExpressionSyntax { WhenTrue: var one, WhenFalse: var other } => Leaves(one).Concat(Leaves(other)),
        ParenthesizedExpressionSyntax { Expression: var inner } => Leaves(inner),
        CastExpressionSyntax { Expression: var inner } => Leaves(inner),
        _ => [value],
    };
}
