using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// What goes on behind statements, some of whose ways lead elsewhere.
internal sealed partial class Guards
{
    /// <summary>What gets past the statements that stand before another one.</summary>
    private NumberSet Before(IOperation child, ImmutableArray<IOperation> statements) => PastFirst(statements, statements.IndexOf(child));

    /// <summary>What gets past a statement.</summary>
    private NumberSet Past(IOperation statement)
    {
        _read++;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (statement)
        {
            case IBranchOperation branch when LeavesBefore(branch):
                return NumberSet.All;
            case IReturnOperation { Kind: not OperationKind.YieldReturn }
                or IBranchOperation
                or IThrowOperation
                or IExpressionStatementOperation { Operation: IThrowOperation }:
                return NumberSet.None;
            case IBlockOperation block:
                return PastAll(block.Operations);
            case IUsingOperation { Body: var body }:
                return Past(body);
            case ILockOperation { Body: var body }:
                return Past(body);
            case ITryOperation attempt:
                return attempt.Catches.Aggregate(Past(attempt.Body), (set, handler) => set.Union(Past(handler.Handler)));
            case ISwitchOperation choice when !IsExhausted:
                return PastSwitch(choice);
            case IExpressionStatementOperation { Operation: IInvocationOperation call }:
                return PastCall(call);
            case IExpressionStatementOperation { Operation: IAwaitOperation awaited } when ForeignQueries.TaskOf(awaited) is IInvocationOperation call:
                return PastCall(call);
            case IConditionalOperation choice when !IsExhausted:
                var yes = Past(choice.WhenTrue);
                var no = choice.WhenFalse is { } other ? Past(other) : NumberSet.All;
                return yes.IsAll && no.IsAll ? yes : Either(choice.Condition, yes, no);
            case IWhileLoopOperation loop when !IsExhausted:
                return PastLoop(loop);
            case IVariableDeclarationGroupOperation or IExpressionStatementOperation:
                return RunIn(statement).Any(MayThrowForAsked) ? NumberSet.None : NumberSet.All;
            default:
                return NumberSet.All;
        }
    }

    /// <summary>What ends the waiting for the right one: <c>do { m = queue.Dequeue(); } while (!IsRoom(m));</c>.</summary>
    private NumberSet PastLoop(IWhileLoopOperation loop)
    {
        var set = loop.Condition is null or { ConstantValue: { HasValue: true, Value: true } }
            ? NumberSet.None
            : Of(loop.Condition, holds: loop.ConditionIsUntil);
        foreach (var branch in loop.Body.Descendants().OfType<IBranchOperation>())
        {
            if (!SymbolEqualityComparer.Default.Equals(branch.Target, loop.ExitLabel))
                continue;
            var leaving = NumberSet.All;
            for (IOperation child = branch; !ReferenceEquals(child, loop) && child.Parent is { } around; child = around)
                leaving = leaving.Intersect(Around(child, around));
            set = set.Union(leaving);
        }

        return set;
    }

    // What a function in it does happens when that is called.
    private static IEnumerable<IOperation> RunIn(IOperation operation)
    {
        // Sums and chains can be deep.
        var open = new Stack<IOperation>();
        open.Push(operation);
        while (open.Count > 0)
        {
            foreach (var inner in open.Pop().ChildOperations)
            {
                if (inner is IAnonymousFunctionOperation or ILocalFunctionOperation)
                    continue;
                yield return inner;
                open.Push(inner);
            }
        }
    }

    // NameOf(m) ?? throw ..., IsRoom(m) ? 1 : throw ..., s_names[m.EventId]
    private bool MayThrowForAsked(IOperation operation) => operation switch
    {
        ICoalesceOperation { Value: var value, WhenNull: var otherwise } =>
            Throws(otherwise) && !IsAsked(value) && !IsOwner(value) && !IsText(value) && AsksFor(value),
        IConditionalOperation { Condition: var condition, WhenTrue: var yes, WhenFalse: { } no } => (Throws(yes) || Throws(no)) && AsksFor(condition),
        IPropertyReferenceOperation { Arguments: [{ Value: var key }], Instance.Type: var list, Parent: var around } =>
            PairOf(list, "Key") is not null
            && IsAsked(MeetingCollector.Unconverted(key))
            && !(around is ISimpleAssignmentOperation { Target: var target } && ReferenceEquals(target, operation)),
        _ => false,
    };

    // m.ToString() ?? throw ...
    private static bool IsText(IOperation value) => MeetingCollector.Unconverted(value) is IInvocationOperation { TargetMethod.Name: nameof(ToString) };

    private static bool Throws(IOperation value) => MeetingCollector.Unconverted(value) is IThrowOperation;

    private NumberSet PastAll(ImmutableArray<IOperation> statements) => PastFirst(statements, statements.Length);

    private NumberSet PastFirst(ImmutableArray<IOperation> statements, int count)
    {
        var set = NumberSet.All;
        for (var i = count - 1; i >= 0 && !IsExhausted; i--)
            set = set.Intersect(Past(statements[i]));
        return set;
    }

    /// <summary>Whether a <c>break</c> leads to what stands behind a switch that the program has left when it comes to the goal.</summary>
    private bool LeavesBefore(IBranchOperation branch) =>
        branch is { BranchKind: BranchKind.Break }
        && branch.GetCorrespondingOperation() is ISwitchOperation left
        && !left.Syntax.Span.Contains(_goal.Syntax.Span);

    /// <summary>What gets past a switch, some of whose sections lead away.</summary>
    private NumberSet PastSwitch(ISwitchOperation choice)
    {
        var always = NumberSet.All;
        var past = choice.Cases.Select(section => PastAll(section.Body)).ToArray();
        foreach (var section in past)
            always = always.Intersect(section);
        if (always.IsAll)
            return always;
        var set = choice.Cases.Any(static section => section.Clauses.Any(static clause => clause is IDefaultCaseClauseOperation))
            ? NumberSet.None
            : PastLabels(choice, choice.Cases.Length, except: null);
        for (var i = 0; i < past.Length; i++)
            set = set.Union(past[i].Intersect(TakenBy(choice.Cases[i], choice)));
        return set;
    }

    // What gets past both ways gets past whatever the condition says.
    private NumberSet Either(IOperation condition, NumberSet yes, NumberSet no) =>
        Of(condition, holds: true).Intersect(yes).Union(Of(condition, holds: false).Intersect(no)).Union(yes.Intersect(no));
}
