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
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation @switch } => BeginningOf(outer, @switch, HasGuards((IOperation)@switch)),
            ISwitchCaseOperation { Parent: ISwitchOperation @switch } => BeginningOf(outer, @switch, HasGuards((IOperation)@switch)),
            IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation @switch } => BeginningOf(outer, @switch, HasGuards((IOperation)@switch)),
            _ => inner.Syntax.SpanStart,
        };

    // What the conditions of other labels call runs behind the switch has asked for the ID.
    private static int BeginningOf(IOperation label, IOperation @switch, bool hasGuards) => (hasGuards ? @switch : label).Syntax.SpanStart;

    // A switch has as many labels as are asked about one after another.
    private bool HasGuards(IOperation @switch)
    {
        if (!ReferenceEquals(_switch.Last, @switch))
            _switch = (@switch, @switch is ISwitchOperation statement ? HasGuards(statement) : HasGuards((ISwitchExpressionOperation)@switch));
        return _switch.HasGuards;
    }

    private static bool HasGuards(ISwitchExpressionOperation @switch) => @switch.Arms.Any(static arm => arm.Guard is not null);

    private static bool HasGuards(ISwitchOperation @switch) =>
        @switch.Cases.Any(static section => section.Clauses.Any(static clause => clause is IPatternCaseClauseOperation { Guard: not null }));
}
