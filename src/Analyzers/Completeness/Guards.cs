using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>
/// Tells for which numbers it is certain that they can come to a switch, as far as the conditions say that decide whether the program gets there: those
/// around it, and those before it that lead away. What asks about the number in a way that cannot be read (<c>handled.Contains(id)</c>,
/// <c>IsNetwork(m)</c>) may let through any number or none, so nothing is certain then.
/// </summary>
/// <remarks>
/// Asked only of switches that leave something out, and bounded by <see cref="MostRead"/>, from the switch outwards: what is farther away is not read.
/// A variable that is written between the condition and the switch is taken for what it was, which can only make the rule silent.
/// </remarks>
internal sealed partial class Guards
{
    private const int MostRead = 1000;

    private readonly SwitchShape _shape;
    private readonly ValuePaths _paths;
    private int _read;

    // The value that is asked about.
    private ImmutableArray<ISymbol> _asked;

    private Guards(SwitchShape shape, ValuePaths paths, ImmutableArray<ISymbol> asked)
    {
        _shape = shape;
        _paths = paths;
        _asked = asked;
    }

    /// <summary>For each part of a switch the numbers that can certainly come to it.</summary>
    public static ImmutableArray<NumberSet> Of(SwitchShape shape, ValuePaths paths) =>
        shape.Parts.Select(part => PathOf(shape, part, paths) is { IsEmpty: false } path ? new Guards(shape, paths, path).Arriving() : NumberSet.All).ToImmutableArray();

    private static ImmutableArray<ISymbol> PathOf(SwitchShape shape, SwitchPart part, ValuePaths paths)
    {
        var value = MeetingCollector.Unconverted(shape.Value);
        if (shape.Kind == SwitchKind.Number)
            return paths.Of(shape.Value);
        if (shape.Kind == SwitchKind.Tuple && value is ITupleOperation tuple)
            return paths.Of(tuple.Elements[part.Index]);
        return paths.Of(value) is { IsEmpty: false } owner && part.Member is { } member ? owner.Add(member.OriginalDefinition) : ImmutableArray<ISymbol>.Empty;
    }

    /// <summary>The message that the value belongs to.</summary>
    private ImmutableArray<ISymbol> Owner => _asked.RemoveAt(_asked.Length - 1);

    private bool IsExhausted => _read >= MostRead;

    private NumberSet Arriving()
    {
        var set = _asked[0] is ILocalSymbol local && _paths.SourceOf(local) is { } source ? OfSequence(source) : NumberSet.All;
        for (var child = _shape.Switch; child.Parent is { } parent and not ILocalFunctionOperation && !IsExhausted; child = parent)
            set = set.Intersect(Around(child, parent));
        return set;
    }

    private NumberSet Around(IOperation child, IOperation parent) => parent switch
    {
        IConditionalOperation choice when !ReferenceEquals(choice.Condition, child) => Of(choice.Condition, ReferenceEquals(choice.WhenTrue, child)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when ReferenceEquals(both.RightOperand, child) => Of(both.LeftOperand, holds: true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when ReferenceEquals(either.RightOperand, child) => Of(either.LeftOperand, holds: false),
        IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when ReferenceEquals(loop.Body, child) => Of(condition, holds: !loop.ConditionIsUntil),
        IForLoopOperation { Condition: { } condition } loop when ReferenceEquals(loop.Body, child) => Of(condition, holds: true),
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var element } } loop when IsAskedOf(element) => OfSequence(loop.Collection),
        IAnonymousFunctionOperation { Symbol.Parameters: [var element, ..] } lambda when IsAskedOf(element) => OfQuery(lambda),
        IBlockOperation block => Before(child, block.Operations),
        ISwitchCaseOperation section => Before(child, section.Body).Intersect(Entering(section)),
        ISwitchExpressionArmOperation arm when ReferenceEquals(arm.Value, child) => Entering(arm),
        _ => NumberSet.All,
    };

    private bool IsAskedOf(ISymbol root) => SymbolEqualityComparer.Default.Equals(_asked[0], root);

    /// <summary>What gets past the statements that stand before another one.</summary>
    private NumberSet Before(IOperation child, ImmutableArray<IOperation> statements)
    {
        var set = NumberSet.All;
        for (var i = statements.IndexOf(child) - 1; i >= 0 && !IsExhausted; i--)
            set = set.Intersect(Past(statements[i]));
        return set;
    }

    /// <summary>What gets past a statement.</summary>
    private NumberSet Past(IOperation statement)
    {
        _read++;
        switch (statement)
        {
            case IReturnOperation { Kind: not OperationKind.YieldReturn } or IBranchOperation or IThrowOperation or IExpressionStatementOperation { Operation: IThrowOperation }:
                return NumberSet.None;
            case IBlockOperation block:
                return Before(statement, block.Operations.Add(statement));
            case IConditionalOperation choice when !IsExhausted:
                var yes = Past(choice.WhenTrue);
                var no = choice.WhenFalse is { } other ? Past(other) : NumberSet.All;
                return yes.IsAll && no.IsAll ? yes : Either(choice.Condition, yes, no);
            default:
                return NumberSet.All;
        }
    }

    // What gets past both ways gets past whatever the condition says.
    private NumberSet Either(IOperation condition, NumberSet yes, NumberSet no) =>
        Of(condition, holds: true).Intersect(yes).Union(Of(condition, holds: false).Intersect(no)).Union(yes.Intersect(no));

    private NumberSet Entering(ISwitchCaseOperation section)
    {
        var @switch = (ISwitchOperation)section.Parent!;
        var value = SubjectOf(@switch.Value);
        var own = NumberSet.None;
        foreach (var clause in section.Clauses)
            own = own.Union(clause is IDefaultCaseClauseOperation ? PastOthers(int.MaxValue) : Of(clause, value, holds: true));
        return own.Intersect(PastOthers(@switch.Cases.IndexOf(section)));

        // `default` is what no other label takes, wherever it stands.
        NumberSet PastOthers(int end)
        {
            var set = NumberSet.All;
            for (var i = Math.Min(end, @switch.Cases.Length) - 1; i >= 0 && !IsExhausted; i--)
            {
                if (ReferenceEquals(@switch.Cases[i], section))
                    continue;
                foreach (var clause in @switch.Cases[i].Clauses)
                    set = set.Intersect(Of(clause, value, holds: false));
            }

            return set;
        }
    }

    private NumberSet Entering(ISwitchExpressionArmOperation arm)
    {
        var @switch = (ISwitchExpressionOperation)arm.Parent!;
        var value = SubjectOf(@switch.Value);
        var set = Of(arm.Pattern, arm.Guard, value, holds: true);
        for (var i = @switch.Arms.IndexOf(arm) - 1; i >= 0 && !IsExhausted; i--)
            set = set.Intersect(Of(@switch.Arms[i].Pattern, @switch.Arms[i].Guard, value, holds: false));
        return set;
    }

    private NumberSet Of(ICaseClauseOperation clause, in Subject value, bool holds) => clause switch
    {
        ISingleValueCaseClauseOperation single => OfConstant(single.Value, value, holds),
        IPatternCaseClauseOperation pattern => Of(pattern.Pattern, pattern.Guard, value, holds),
        _ => NumberSet.All,
    };

    private NumberSet Of(IPatternOperation pattern, IOperation? guard, in Subject value, bool holds)
    {
        var set = Of(pattern, value, holds);
        return guard is null ? set : holds ? set.Intersect(Of(guard, holds)) : set.Union(Of(guard, holds));
    }
}
