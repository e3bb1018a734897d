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

    // What the program has to get to: the switch, or where something gets a value that comes to it.
    private IOperation _goal;

    // The value that is asked about.
    private ImmutableArray<ISymbol> _asked;

    // The event that a switch over one of its parameters is about.
    private readonly long? _event;

    private Guards(SwitchShape shape, ValuePaths paths, IOperation goal, ImmutableArray<ISymbol> asked, long? @event, HashSet<ISymbol>? entered = null)
    {
        _event = @event;
        _entered = entered ?? new(SymbolEqualityComparer.Default);
        _shape = shape;
        _goal = goal;
        _paths = paths;
        _asked = asked;
    }

    /// <summary>For each part of a switch the numbers that can certainly come to it.</summary>
    /// <param name="shape">The switch.</param>
    /// <param name="event">The event that a switch over one of its parameters is about; null where it is about no single one.</param>
    /// <param name="paths">Names the values of the body.</param>
    public static ImmutableArray<NumberSet> Of(SwitchShape shape, long? @event, ValuePaths paths) =>
        shape.Parts.Select(part => Of(shape, part, @event, paths)).ToImmutableArray();

    private static NumberSet Of(SwitchShape shape, SwitchPart part, long? @event, ValuePaths paths)
    {
        if (ValuePaths.PartOf(shape, part) is not var (value, members))
            return NumberSet.All;
        if (paths.Of(value) is { IsEmpty: false } path)
        {
            var named = new Guards(shape, paths, shape.Switch, path.AddRange(members), @event);
            return named.IsNarrowed(value) ? NumberSet.None : named.Arriving();
        }

        // group.Last().EventId
        if (value.Type is not { } type)
            return NumberSet.All;
        var guards = new Guards(shape, paths, shape.Switch, members.Insert(0, type), @event);
        return guards.OfUnnamed(value, members).Intersect(guards.Arriving());
    }

    /// <summary>The message that the value belongs to.</summary>
    private ImmutableArray<ISymbol> Owner => _asked.RemoveAt(_asked.Length - 1);

    /// <summary>The number: a member of the message, or a variable.</summary>
    private ISymbol Number => _asked[_asked.Length - 1];

    private bool IsExhausted => _read >= MostRead;

    private NumberSet Arriving()
    {
        var set = _asked[0] is ILocalSymbol local ? OfLocal(local) : NumberSet.All;
        // all[0]
        if (_asked is [var list, ITypeSymbol, ..])
            set = set.Intersect(OfUses(ImmutableArray.Create(list), isOther: false));
        for (var child = _goal; child.Parent is { } parent && !IsExhausted; child = parent)
        {
            if (parent is ILocalFunctionOperation function)
                return set.Intersect(OfFunction(function));
            set = set.Intersect(Around(child, parent));
        }

        return set.IsNone ? set : set.Intersect(OfOrigin());
    }

    private NumberSet Around(IOperation child, IOperation parent) => parent switch
    {
        IConditionalOperation choice when !ReferenceEquals(choice.Condition, child) => Of(choice.Condition, ReferenceEquals(choice.WhenTrue, child)),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd } both when ReferenceEquals(both.RightOperand, child) =>
            Of(both.LeftOperand, holds: true),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr } either when ReferenceEquals(either.RightOperand, child) =>
            Of(either.LeftOperand, holds: false),
        IWhileLoopOperation { ConditionIsTop: true, Condition: { } condition } loop when ReferenceEquals(loop.Body, child) =>
            Of(condition, holds: !loop.ConditionIsUntil),
        IForLoopOperation { Condition: { } condition } loop when ReferenceEquals(loop.Body, child) => Of(condition, holds: true),
        IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: var element } } loop
            when IsAskedOf(element) =>
            OfSequence(loop.Collection),
        // foreach (var (id, number) in counts)
        IForEachLoopOperation loop when loop.Locals.Any(IsAskedOf) => OfTakenApart(loop),
        IAnonymousFunctionOperation { Symbol.Parameters: var parameters } lambda when parameters.Any(IsAskedOf) => OfLambda(lambda),
        IBlockOperation block => Before(child, block.Operations),
        ISwitchCaseOperation section => Before(child, section.Body).Intersect(Entering(section)),
        ISwitchExpressionArmOperation arm when ReferenceEquals(arm.Value, child) => Entering(arm),
        _ => NumberSet.All,
    };

    private bool IsAskedOf(ISymbol root) => SymbolEqualityComparer.Default.Equals(_asked[0], root);

    private NumberSet Entering(ISwitchCaseOperation section)
    {
        var choice = (ISwitchOperation)section.Parent!;
        return TakenBy(section, choice).Intersect(PastLabels(choice, choice.Cases.IndexOf(section), section));
    }

    /// <summary>What the labels of a section take, wherever it stands: <c>default</c> is what no other label takes.</summary>
    private NumberSet TakenBy(ISwitchCaseOperation section, ISwitchOperation choice)
    {
        var value = SubjectOf(choice.Value);
        var set = NumberSet.None;
        foreach (var clause in section.Clauses)
            set = set.Union(clause is IDefaultCaseClauseOperation ? PastLabels(choice, choice.Cases.Length, section) : Of(clause, value, holds: true));
        return set;
    }

    /// <summary>What none of the first sections of a switch takes, but for one that is not asked.</summary>
    private NumberSet PastLabels(ISwitchOperation choice, int end, ISwitchCaseOperation? except)
    {
        var value = SubjectOf(choice.Value);
        var set = NumberSet.All;
        for (var i = end - 1; i >= 0 && !IsExhausted; i--)
        {
            if (ReferenceEquals(choice.Cases[i], except))
                continue;
            foreach (var clause in choice.Cases[i].Clauses)
                set = set.Intersect(Of(clause, value, holds: false));
        }

        return set;
    }

    private NumberSet Entering(ISwitchExpressionArmOperation arm)
    {
        var choice = (ISwitchExpressionOperation)arm.Parent!;
        var value = SubjectOf(choice.Value);
        var set = Of(arm.Pattern, arm.Guard, value, holds: true);
        for (var i = choice.Arms.IndexOf(arm) - 1; i >= 0 && !IsExhausted; i--)
            set = set.Intersect(Of(choice.Arms[i].Pattern, choice.Arms[i].Guard, value, holds: false));
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
        if (guard is null)
            return set;
        var other = Of(guard, holds);
        return holds ? set.Intersect(other) : set.IsAll && IsOfEvent(pattern) ? other : set.Union(other);
    }
}
