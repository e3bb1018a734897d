using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Completeness;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>
/// Locals in which an ID becomes one of another table: <c>var id = m.EventId; if (id == 4001) id = RoomDismissalEventIds.CameraEnableFailed;</c>. Such a one
/// holds both, as long as nobody goes on to use it as what it was. Only asked for what is about to be reported.
/// </summary>
/// <param name="body">The body.</param>
/// <param name="catalog">The tables.</param>
internal sealed class TranslatedLocals(Body body, IdCatalog catalog)
{
    private readonly Dictionary<ILocalSymbol, bool> _known = new(SymbolEqualityComparer.Default);

    /// <summary>Whether a constant of another table meets such a local.</summary>
    /// <param name="use">The constant, and what its place is.</param>
    public bool Has(IdUse use)
    {
        // What goes into a reference goes into what that refers to.
        if (use.Constant.Operation is not { } constant || LocalAt(constant) is not { RefKind: RefKind.None } local)
            return false;
        if (!_known.TryGetValue(local, out var known))
            _known.Add(local, known = IsTranslated(local, use.Role));
        return known;
    }

    private static ILocalSymbol? LocalAt(IOperation constant)
    {
        var value = constant;
        while (value.Parent is IConversionOperation or ISwitchExpressionArmOperation
            || value.Parent is IConditionalOperation { Condition: var condition } && !ReferenceEquals(condition, value)
            || value is ISwitchExpressionArmOperation)
        {
            value = value.Parent!;
        }

        return value.Parent switch
        {
            ISimpleAssignmentOperation { Target: var place } => place.AsLocal(),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => local,
            IBinaryOperation { LeftOperand: var left, RightOperand: var right } =>
                MeetingCollector.Unconverted(ReferenceEquals(left, value) ? right : left).AsLocal(),
            ISingleValueCaseClauseOperation { Parent.Parent: ISwitchOperation { Value: var asked } } => MeetingCollector.Unconverted(asked).AsLocal(),
            IPatternOperation pattern when MatchedValue.Of(pattern) is var (asked, members) && members.IsEmpty => MeetingCollector.Unconverted(asked).AsLocal(),
            _ => null,
        };
    }

    private bool IsTranslated(ILocalSymbol local, Role role)
    {
        var isHeld = false;
        var isOther = false;
        foreach (var operation in body.Root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: var declared } when IsSame(declared):
                    Look(operation.ChildOperations.OfType<IVariableInitializerOperation>().FirstOrDefault()?.Value);
                    break;
                case IAssignmentOperation { Target: var place, Value: var value } when place.AsLocal() is { } written && IsSame(written):
                    Look(value);
                    break;
                // message.EventId = id: it is used as what it was.
                case ILocalReferenceOperation { Local: var used } when IsSame(used) && !Reassigned.IsTarget(operation) && IsHandedOn(operation):
                    return false;
            }
        }

        return isHeld && isOther;

        bool IsSame(ILocalSymbol other) => SymbolEqualityComparer.Default.Equals(other, local);

        void Look(IOperation? value)
        {
            // m.EventId ?? RoomDismissalEventIds.MicInUse: what stands for none is to be of the same table.
            while (value is not null && MeetingCollector.Unconverted(value) is ICoalesceOperation { Value: var preferred })
                value = preferred;
            var leaves = new List<Leaf>();
            if (value is not null)
                Leaves.AddTo(leaves, value);
            foreach (var leaf in leaves)
            {
                if (ConstantUse.TryCreate(leaf.Operation) is { } constant)
                    isOther |= catalog.SpaceOf(constant.Field) is { } space && space != role.Space();
                else if (body.Places.AnyRoleOf(leaf.Operation, leaf.Element) == role)
                    isHeld = true;
                else
                    isOther = true;
            }
        }
    }

    private bool IsHandedOn(IOperation use) => Whole(use) is var whole && whole.Parent switch
    {
        // (message.EventId, message.ParamOne) = (id, 0)
        ITupleOperation tuple => tuple.Converted().Parent is IDeconstructionAssignmentOperation { Target: ITupleOperation { Elements: var places } }
            && tuple.Elements.IndexOf(whole) is >= 0 and var at && at < places.Length && body.Places.AnyRoleOf(places[at]) != Role.None,
        IAssignmentOperation { Target: var place } => place is not ILocalReferenceOperation && body.Places.AnyRoleOf(place) != Role.None,
        IArgumentOperation { Parameter: { } parameter } => body.Places.RoleOf(parameter) != Role.None,
        IReturnOperation when body.Root.SemanticModel?.GetEnclosingSymbol(use.Syntax.SpanStart) is { } function => body.Places.RoleOf(function) != Role.None,
        _ => false,
    };

    // id.Value, id ?? 0, flag ? id : 0
    private static IOperation Whole(IOperation use)
    {
        for (var whole = use.Converted(); ; whole = whole.Parent!.Converted())
        {
            if (!(whole.Parent is IPropertyReferenceOperation { Property.Name: "Value" } or IInvocationOperation { TargetMethod.Name: "GetValueOrDefault" }
                    or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation
                || whole.Parent is IConditionalOperation { Condition: var condition } && !ReferenceEquals(condition, whole)))
            {
                return whole;
            }
        }
    }
}
