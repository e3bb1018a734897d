using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Recognition;

/// <summary>Walks the operations of one body and gathers the <see cref="Meeting"/>s in it, wherever a value can stand.</summary>
internal sealed partial class MeetingCollector(RoleMap roles, ISymbol owner, Func<SyntaxTree, bool>? wantsSwitches = null)
{
    public List<Meeting> Meetings { get; } = [];

    /// <summary>The calls of <c>Equals</c> that compare boxed values of two types. Which side is TRTC's, if any, is not known yet.</summary>
    public List<BoxedComparison> BoxedComparisons { get; } = [];

    /// <summary>Variables that the program calculates with: what they hold is not only an ID.</summary>
    public HashSet<Variable> Calculated { get; } = [];

    /// <summary>Parameters of functions inside the body, which hold what each call of them passes.</summary>
    public HashSet<Variable> Shared { get; } = [];

    /// <summary>
    /// Constants that have no operation, so that the syntax stands for them: what <c>goto case</c> goes to, and the default values of
    /// lambdas and local functions.
    /// </summary>
    public List<SyntaxMeeting> SyntaxMeetings { get; } = [];

    /// <summary>The parts of the body that do not compile: nothing is said about them.</summary>
    public List<TextSpan> Invalid { get; } = [];

    /// <summary>The switches that the program claims to be complete, or that somebody wants to know about; null where there is none.</summary>
    public List<IOperation>? Switches { get; private set; }

    /// <summary>Whether an event's ID is read, written or passed anywhere: where none is, no event is ever known.</summary>
    public bool HasEvents { get; private set; }

    public void Collect(IOperation root, CancellationToken cancellation)
    {
        // An explicit stack: generated code nests deeper than the thread's own stack allows.
        var pending = new Stack<IOperation>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var operation = pending.Pop();
            if (operation is IInvalidOperation or { Type.TypeKind: TypeKind.Error })
            {
                Invalid.Add(operation.Syntax.Span);
                continue;
            }

            HasEvents = HasEvents || IsEvent(operation);
            Visit(operation);
            foreach (var child in operation.ChildOperations.Reverse())
                pending.Push(child);
        }
    }

    private bool IsEvent(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: var member, Instance: var instance } => roles.RoleOf(member, instance?.Type),
        IParameterReferenceOperation { Parameter: var parameter } => roles.RoleOf(parameter),
        IArgumentOperation { Parameter: { } parameter } => roles.RoleOf(parameter),
        IInvocationOperation { TargetMethod: var method } => roles.RoleOf(method),
        _ => Role.None,
    } == Role.EventId;

    private void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals, OperatorMethod: null } comparison:
                Compare(comparison.LeftOperand, comparison.RightOperand);
                break;
            case ITupleBinaryOperation comparison:
                CompareTuples(comparison.LeftOperand, comparison.RightOperand);
                break;
            case IVariableDeclaratorOperation { Initializer.Value: { } value } declarator:
                if (!HoldsLambda(declarator.Symbol, value))
                    MoveInto(declarator.Symbol, value);
                break;
            case IVariableDeclaratorOperation { Parent.Parent: IVariableDeclarationOperation { Initializer.Value: { } shared } } declarator:
                MoveInto(declarator.Symbol, shared);
                break;
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                    Move(roles.RoleOf(field), initializer.Value);
                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                    Move(roles.RoleOf(property), initializer.Value);
                break;
            case IParameterInitializerOperation initializer:
                Move(roles.RoleOf(initializer.Parameter), initializer.Value);
                break;
            case ISimpleAssignmentOperation assignment:
                Move(assignment.Target, assignment.Value);
                break;
            case ICoalesceAssignmentOperation assignment:
                Move(assignment.Target, assignment.Value);
                break;
            case IDeconstructionAssignmentOperation assignment:
                Deconstruct(assignment.Target, assignment.Value, InfoOf(assignment));
                break;
            case ICoalesceOperation coalesce:
                Compare(coalesce.Value, coalesce.WhenNull);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse, Type: not null } conditional:
                Compare(conditional.WhenTrue, whenFalse);
                break;
            case IReturnOperation { ReturnedValue: { } returned } @return:
                VisitReturn(@return, returned);
                break;
            case IArgumentOperation argument:
                VisitArgument(argument);
                break;
            case IInvocationOperation invocation:
                MeetExtended(invocation.TargetMethod, invocation.Instance);
                VisitInvocation(invocation);
                break;
            case IPropertyReferenceOperation property:
                MeetExtended(property.Property, property.Instance);
                break;
            case IForEachLoopOperation loop:
                VisitForEach(loop);
                break;
            case IIncrementOrDecrementOperation { Target: var counter }:
                Calculate(counter);
                break;
            case ICompoundAssignmentOperation { Target: var sum }:
                Calculate(sum);
                break;
            case IIsPatternOperation test:
                VisitPattern(test.Pattern, test.Value, Role.None);
                break;
            case ISwitchExpressionOperation @switch:
                VisitSwitchExpression(@switch);
                break;
            case ISwitchOperation @switch:
                VisitSwitch(@switch);
                break;
            case IBranchOperation { BranchKind: BranchKind.GoTo, Syntax: GotoStatementSyntax { Expression: { } label } @goto }
                when @goto.CaseOrDefaultKeyword.RawKind != 0 && SwitchAround(operation) is { } around:
                SyntaxMeetings.Add(new SyntaxMeeting(label, around.Value, Role.None));
                break;
            case IObjectOrCollectionInitializerOperation initializer:
                VisitInitializer(initializer);
                break;
            case IAnonymousFunctionOperation lambda:
                VisitLambda(lambda);
                break;
            case ILocalFunctionOperation function:
                VisitDefaultValues(function.Symbol);
                break;
        }
    }

    private void Compare(IOperation left, IOperation right)
    {
        if (MayHoldNumber(left) && MayHoldNumber(right))
            Meetings.Add(new Meeting(MeetingKind.Compared, left, Role.None, right, null));
    }

    private void Calculate(IOperation target)
    {
        if (Variable.Of(target) is { } variable)
            Calculated.Add(variable);
    }

    private void Move(IOperation target, IOperation value)
    {
        if (NumberTypes.HoldsNumbers(target.Type))
            Meet(MeetingKind.Moved, target, Role.None, value);
        else if (NumberTypes.TupleIn(target.Type) is { } tuple)
            MeetTuples(MeetingKind.Moved, target, null, tuple, value);
    }

    private void Move(Role role, IOperation value)
    {
        if (role != Role.None)
            Meet(MeetingKind.Moved, null, role, value);
    }

    private void MoveInto(ISymbol variable, IOperation value)
    {
        if (variable is ILocalSymbol { IsConst: true } || TypeOf(variable) is not { } type)
            return;
        if (NumberTypes.HoldsNumbers(type))
            MoveNumbersInto(new Variable(variable, ElementPath.Whole), value, ElementPath.Whole);
        else if (NumberTypes.TupleIn(type) is { } tuple)
            MeetTuples(MeetingKind.Moved, null, variable, tuple, value);
    }

    // Of a value that is a tuple, or holds tuples, one element can be meant.
    private void MoveNumbersInto(Variable variable, IOperation value, int element)
    {
        Meetings.Add(new Meeting(MeetingKind.Moved, value, Role.None, null, variable) { Element = element });
        foreach (var part in ElementsOf(value))
            Meetings.Add(new Meeting(MeetingKind.Moved, part, Role.None, null, variable) { Element = element });
    }

    /// <summary>A value goes into a place. Where it is a collection, so do its elements.</summary>
    private void Meet(MeetingKind kind, IOperation? place, Role certain, IOperation value)
    {
        Meetings.Add(new Meeting(kind, place, certain, value, null));
        foreach (var element in ElementsOf(value))
            Meetings.Add(new Meeting(kind, place, certain, element, null));
    }

    /// <summary>Tuples meet, or collections of them: each number in them by itself.</summary>
    private void MeetTuples(MeetingKind kind, IOperation? place, ISymbol? variable, INamedTypeSymbol tuple, IOperation value)
    {
        foreach (var part in ElementPath.ToNumbers(tuple))
        {
            if (variable is not null)
            {
                MoveNumbersInto(new Variable(variable, part), value, part);
                continue;
            }

            Meetings.Add(new Meeting(kind, place, Role.None, value, null) { Element = part });
            foreach (var element in ElementsOf(value))
                Meetings.Add(new Meeting(kind, place, Role.None, element, null) { Element = part });
        }
    }

    private static IEnumerable<IOperation> ElementsOf(IOperation value) =>
        Unconverted(value) is var plain && (Integers.IsNumber(plain.Type) || plain.Type is { IsTupleType: true }) ? [] : CollectionElements.Of(plain);

    private static bool MayHoldNumber(IOperation operation) => Integers.IsNumber(operation.Type);

    private static ITypeSymbol? TypeOf(ISymbol variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol function => function.ReturnType,
        _ => null,
    };

    private void CompareTuples(IOperation left, IOperation right)
    {
        if (Unconverted(left) is not ITupleOperation leftTuple || Unconverted(right) is not ITupleOperation rightTuple)
        {
            if (left.Type is INamedTypeSymbol { IsTupleType: true } tuple)
                MeetTuples(MeetingKind.Compared, left, null, tuple, right);
            return;
        }

        for (var i = 0; i < leftTuple.Elements.Length && i < rightTuple.Elements.Length; i++)
        {
            Compare(leftTuple.Elements[i], rightTuple.Elements[i]);
            CompareTuples(leftTuple.Elements[i], rightTuple.Elements[i]);
        }
    }

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
        if (loop.LoopControlVariable is IVariableDeclaratorOperation { Symbol: var variable })
            MoveInto(variable, loop.Collection);
        else if (loop.LoopControlVariable is { } targets)
            Deconstruct(targets, loop.Collection, InfoOf(loop));
    }

    private static ILocalSymbol? LocalOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation local } => local.Local,
        _ => null,
    };

    /// <summary>An expression without the conversions that the compiler put around it.</summary>
    internal static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation conversion && conversion.HandsOn())
            operation = conversion.Operand;
        return operation;
    }

    private static ISwitchOperation? SwitchAround(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null and not IAnonymousFunctionOperation and not ILocalFunctionOperation; parent = parent.Parent)
        {
            if (parent is ISwitchOperation @switch)
                return @switch;
        }

        return null;
    }
}
