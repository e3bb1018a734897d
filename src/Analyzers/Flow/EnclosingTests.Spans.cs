using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Flow;

// Which text runs between a condition and what it is asked about.
internal sealed partial class EnclosingTests
{
    private (IOperation? Last, bool HasGuards) _switch;

    private TextSpan ConditionOf(IOperation outer) =>
        (_guard?.Condition ?? outer switch
        {
            IBinaryOperation both => both.LeftOperand,
            IConditionalOperation choice => choice.Condition,
            IWhileLoopOperation loop => loop.Condition,
            _ => null,
        })?.Syntax.Span ?? default;

    private int BeginningOf(IOperation inner, IOperation outer) =>
        _guard?.WhenTrue.Syntax.Span.End ?? outer switch
        {
            ISwitchExpressionArmOperation { Parent: { } @switch } => StartOf(outer, @switch),
            ISwitchCaseOperation { Parent: { } @switch } => StartOf(outer, @switch),
            IPatternCaseClauseOperation { Parent.Parent: { } @switch } => StartOf(outer, @switch),
            _ => inner.Syntax.SpanStart,
        };

    // What the conditions of other labels call runs behind the switch has asked for the ID.
    private int StartOf(IOperation label, IOperation @switch)
    {
        // All the labels of a switch are asked about one after another.
        if (!ReferenceEquals(_switch.Last, @switch))
            _switch = (@switch, HasGuards(@switch));
        return (_switch.HasGuards ? @switch : label).Syntax.SpanStart;
    }

    private static bool HasGuards(IOperation @switch) => @switch switch
    {
        ISwitchExpressionOperation { Arms: var arms } => arms.Any(static arm => arm.Guard is not null),
        ISwitchOperation { Cases: var sections } =>
            sections.Any(static section => section.Clauses.Any(static clause => clause is IPatternCaseClauseOperation { Guard: not null })),
        _ => false,
    };
}
