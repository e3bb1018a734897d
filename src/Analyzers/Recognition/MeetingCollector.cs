using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Walks the operations of one body and gathers the <see cref="Meeting"/>s in it, wherever a value can stand.</summary>
internal sealed partial class MeetingCollector(RoleMap roles, ISymbol owner)
{
    private static readonly Dictionary<ILocalSymbol, Role> s_noLocals = new(SymbolEqualityComparer.Default);

    // Roles of everything but locals, which the meetings themselves decide.
    private readonly PlaceReader _places = new(roles, s_noLocals);

    public List<Meeting> Meetings { get; } = [];

    /// <summary>The calls of <c>Equals</c> that compare boxed values.</summary>
    public List<BoxedComparison> BoxedComparisons { get; } = [];

    /// <summary>Locals that the program calculates with: what they hold is not only an ID.</summary>
    public HashSet<ILocalSymbol> Calculated { get; } = new(SymbolEqualityComparer.Default);

    /// <summary>The <c>goto case</c> statements with a value: the operand has no operation, so the syntax stands for it.</summary>
    public List<(GotoStatementSyntax Goto, IOperation Switched)> GotoCases { get; } = [];

    public void Collect(IOperation root, CancellationToken cancellation)
    {
        // An explicit stack: generated code nests deeper than the thread's own stack allows.
        var pending = new Stack<IOperation>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var operation = pending.Pop();
            Visit(operation);
            foreach (var child in operation.ChildOperations.Reverse())
                pending.Push(child);
        }
    }

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
                Move(declarator.Symbol, value);
                break;
            case IVariableDeclaratorOperation { Parent.Parent: IVariableDeclarationOperation { Initializer.Value: { } shared } } declarator:
                Move(declarator.Symbol, shared);
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
                Deconstruct(assignment.Target, assignment.Value);
                break;
            case ICoalesceOperation coalesce:
                Compare(coalesce.Value, coalesce.WhenNull);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse, Type: not null } conditional:
                Compare(conditional.WhenTrue, whenFalse);
                break;
            case IReturnOperation { ReturnedValue: { } returned } @return:
                Move(ReturnRoleAt(@return), returned);
                break;
            case IArgumentOperation argument:
                VisitArgument(argument);
                break;
            case IInvocationOperation invocation:
                VisitInvocation(invocation);
                break;
            case IForEachLoopOperation loop:
                VisitForEach(loop);
                break;
            case IIncrementOrDecrementOperation { Target: ILocalReferenceOperation counter }:
                Calculated.Add(counter.Local);
                break;
            case ICompoundAssignmentOperation { Target: ILocalReferenceOperation sum }:
                Calculated.Add(sum.Local);
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
            case IBranchOperation { BranchKind: BranchKind.GoTo, Syntax: GotoStatementSyntax { Expression: LiteralExpressionSyntax or ExpressionSyntax } @goto }
                when @goto.CaseOrDefaultKeyword.RawKind != 0 && SwitchAround(operation) is { } around:
                GotoCases.Add((@goto, around.Value));
                break;
        }
    }

    private void Compare(IOperation left, IOperation right)
    {
        if (MayHoldNumber(left) && MayHoldNumber(right))
            Meetings.Add(new Meeting(MeetingKind.Compared, left, Role.None, right, null));
    }

    private void Move(IOperation target, IOperation value)
    {
        if (target is ITupleOperation)
            return;
        if (MayHoldNumber(target))
            Meetings.Add(new Meeting(MeetingKind.Moved, target, Role.None, value, null));
        else if (_places.ElementRoleOf(target) is not Role.None and var role)
            MoveElements(role, value);
    }

    private void Move(ILocalSymbol variable, IOperation value)
    {
        if (Integers.IsNumber(variable.Type) && !variable.IsConst)
            Meetings.Add(new Meeting(MeetingKind.Moved, value, Role.None, null, variable));
    }

    private void Move(Role role, IOperation value)
    {
        if (role == Role.None)
            return;
        if (Integers.IsNumber(value.Type) || value.Type is { SpecialType: SpecialType.System_Object } or null)
            Meetings.Add(new Meeting(MeetingKind.Moved, null, role, value, null));
        else
            MoveElements(role, value);
    }

    private static bool MayHoldNumber(IOperation operation) => Integers.IsNumber(operation.Type);

    private void CompareTuples(IOperation left, IOperation right)
    {
        if (Unconverted(left) is not ITupleOperation leftTuple || Unconverted(right) is not ITupleOperation rightTuple)
            return;
        for (var i = 0; i < leftTuple.Elements.Length && i < rightTuple.Elements.Length; i++)
        {
            Compare(leftTuple.Elements[i], rightTuple.Elements[i]);
            CompareTuples(leftTuple.Elements[i], rightTuple.Elements[i]);
        }
    }

    // (id, one) = (e.EventId, 7), var (id, one) = message
    private void Deconstruct(IOperation target, IOperation value)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation targets)
            return;
        value = Unconverted(value);
        var parts = value.Type is INamedTypeSymbol type ? RoleMap.PrimaryConstructorOf(type) : null;
        for (var i = 0; i < targets.Elements.Length; i++)
        {
            var element = targets.Elements[i];
            if (value is ITupleOperation values && i < values.Elements.Length)
            {
                Move(element, values.Elements[i]);
                Deconstruct(element, values.Elements[i]);
            }
            else if (parts is not null && i < parts.Parameters.Length && roles.RoleOf(parts.Parameters[i]) is not Role.None and var role && LocalOf(element) is { } local)
            {
                Meetings.Add(new Meeting(MeetingKind.Moved, null, role, null, local));
            }
        }
    }

    private void VisitForEach(IForEachLoopOperation loop)
    {
        if (loop.LoopControlVariable is not IVariableDeclaratorOperation { Symbol: var variable } || !Integers.IsNumber(variable.Type))
            return;
        var collection = Unconverted(loop.Collection);
        if (_places.ElementRoleOf(collection) is not Role.None and var role)
            Meetings.Add(new Meeting(MeetingKind.Moved, null, role, null, variable));
        foreach (var element in CollectionElements.Of(collection))
            Meetings.Add(new Meeting(MeetingKind.Moved, element, Role.None, null, variable));
    }

    private void MoveElements(Role role, IOperation collection)
    {
        foreach (var element in CollectionElements.Of(Unconverted(collection)))
            Meetings.Add(new Meeting(MeetingKind.Moved, null, role, element, null));
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
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
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

    /// <summary>The role of what a <c>return</c> or <c>yield return</c> gives back: of the method, accessor, local function or delegate around it.</summary>
    private Role ReturnRoleAt(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ILocalFunctionOperation function:
                    return roles.RoleOf(function.Symbol);
                case IAnonymousFunctionOperation lambda:
                    if (roles.RoleOf(lambda.Symbol) is not Role.None and var own)
                        return own;
                    return parent.Parent?.Type is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? roles.RoleOf(invoke) : Role.None;
            }
        }

        return owner switch
        {
            IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } => roles.RoleOf(property),
            IMethodSymbol method => roles.RoleOf(method),
            IPropertySymbol property => roles.RoleOf(property),
            _ => Role.None,
        };
    }
}
