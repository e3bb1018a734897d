using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Recognition;

/// <summary>Walks the operations of one body and gathers the <see cref="Meeting"/>s in it, wherever a value can stand.</summary>
internal sealed partial class MeetingCollector(RoleMap roles, ISymbol owner, Func<SyntaxTree, bool>? wantsSwitches = null)
{
    // Where a walk is; kept from one body to the next, because most of a walk over a small one would be to make it.
    [ThreadStatic]
    private static WalkStack<IOperation.OperationList.Enumerator>? t_around;

    // Most bodies have none of these.
    private HashSet<Variable>? _calculated;
    private HashSet<Variable>? _shared;
    private List<BoxedComparison>? _boxedComparisons;
    private List<SyntaxMeeting>? _syntaxMeetings;
    private List<TextSpan>? _invalid;

    public List<Meeting> Meetings { get; } = new(16);

    /// <summary>The calls of <c>Equals</c> that compare boxed values of two types. Which side is TRTC's, if any, is not known yet.</summary>
    public IReadOnlyList<BoxedComparison> BoxedComparisons => _boxedComparisons ?? (IReadOnlyList<BoxedComparison>)[];

    /// <summary>Variables that the program calculates with: what they hold is not only an ID.</summary>
    public IReadOnlyCollection<Variable> Calculated => _calculated ?? (IReadOnlyCollection<Variable>)[];

    /// <summary>Parameters of functions inside the body, which hold what each call of them passes.</summary>
    public IReadOnlyCollection<Variable> Shared => _shared ?? (IReadOnlyCollection<Variable>)[];

    /// <summary>
    /// Constants that have no operation, so that the syntax stands for them: what <c>goto case</c> goes to, and the default values of
    /// lambdas and local functions.
    /// </summary>
    public IReadOnlyList<SyntaxMeeting> SyntaxMeetings => _syntaxMeetings ?? (IReadOnlyList<SyntaxMeeting>)[];

    /// <summary>The parts of the body that do not compile: nothing is said about them.</summary>
    public IReadOnlyList<TextSpan> Invalid => _invalid ?? (IReadOnlyList<TextSpan>)[];

    /// <summary>The switches that the program claims to be complete, or that somebody wants to know about; null where there is none.</summary>
    public List<IOperation>? Switches { get; private set; }

    /// <summary>Whether a tuple is written anywhere.</summary>
    public bool HasTuples { get; private set; }

    /// <summary>Whether an event's ID is read, written or passed anywhere: where none is, no event is ever known.</summary>
    public bool HasEvents { get; private set; }

    /// <summary>
    /// Whether the body runs from its beginning to its end, each part of it at most once: there is no loop, no function inside it, no <c>try</c>, no
    /// <c>goto</c>, no <c>&amp;</c> of conditions, and no second name for a place.
    /// </summary>
    public bool IsStraight { get; private set; } = owner is IMethodSymbol method && !ExtensionReceiver.IsInBlock(method) && !HasReferences(method);

    private static bool HasReferences(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (Variable.IsReference(parameter))
                return true;
        }

        return false;
    }

    public void Collect(IOperation root, CancellationToken cancellation)
    {
        // A stack of its own: generated code nests deeper than the thread's stack allows. It holds what is around the operation at hand, however
        // many statements a block has.
        var around = t_around ?? new();
        // Whoever is interrupted leaves it to nobody.
        t_around = null;
        Enter(root, around);
        while (around.Count > 0)
        {
            ref var children = ref around.Last;
            if (!children.MoveNext())
            {
                around.Pop();
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            Enter(children.Current, around);
        }

        around.Clear();
        t_around = around;
    }

    private void Enter(IOperation operation, WalkStack<IOperation.OperationList.Enumerator> around)
    {
        var kind = operation.Kind;
        if (kind == OperationKind.Invalid || operation.Type is { TypeKind: TypeKind.Error })
        {
            (_invalid ??= []).Add(operation.Syntax.Span);
            IsStraight = false;
            return;
        }

        HasEvents = HasEvents || IsEvent(operation, kind);
        Visit(operation, kind);
        if (kind.HasChildren())
            around.Push(operation.ChildOperations.GetEnumerator());
    }

    private bool IsEvent(IOperation operation, OperationKind kind) => kind switch
    {
        // What it stands for may ask for one.
        OperationKind.Invocation or OperationKind.PropertyReference or OperationKind.MethodReference when Predicates.MayBe(operation) => Role.EventId,
        OperationKind.PropertyReference or OperationKind.FieldReference or OperationKind.MethodReference
            when operation is IMemberReferenceOperation { Member: var member, Instance: var instance } =>
            roles.RoleOf(member, instance?.Type),
        OperationKind.ParameterReference => roles.RoleOf(((IParameterReferenceOperation)operation).Parameter),
        OperationKind.Argument when operation is IArgumentOperation { Parameter: { } parameter } => roles.RoleOf(parameter),
        OperationKind.Invocation => roles.RoleOf(((IInvocationOperation)operation).TargetMethod),
        _ => Role.None,
    } == Role.EventId;

    // List = { 1003 }, Names = { [1003] = "x" }: what an initializer adds to a collection that is there already
    private void VisitInitializer(IObjectOrCollectionInitializerOperation initializer)
    {
        if (initializer.Parent is not IMemberInitializerOperation { InitializedMember: var member } || NumberTypes.ElementOf(member.Type!) is null)
            return;
        foreach (var element in CollectionElements.OfInitializer(initializer))
            Meetings.Add(new Meeting(MeetingKind.Moved, member, Role.None, element, null));
    }

    private void VisitForEach(IForEachLoopOperation loop)
    {
        if (NumberTypes.IsSequenceOfOthers(Unconverted(loop.Collection).Type))
            return;
        if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: var variable })
            MoveInto(variable, loop.Collection);
        else if (loop.LoopControlVariable is { } targets)
            Deconstruct(targets, loop.Collection, InfoOf(loop));
    }

    /// <summary>An expression without the conversions that the compiler put around it.</summary>
    internal static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation conversion && conversion.HandsOn())
            operation = conversion.Operand;
        return operation;
    }

    private static ISwitchOperation? SwitchAround(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is ISwitchOperation @switch)
                return @switch;
        }

        return null;
    }
}
