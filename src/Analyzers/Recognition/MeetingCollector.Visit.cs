using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

internal sealed partial class MeetingCollector
{
    // By kind, which is one question; asking for one type after the other is most of what a walk costs.
    private void Visit(IOperation operation, OperationKind kind)
    {
        switch (kind)
        {
            case OperationKind.Binary:
                VisitBinary((IBinaryOperation)operation);
                break;
            case OperationKind.TupleBinary:
                var tuples = (ITupleBinaryOperation)operation;
                CompareTuples(tuples.LeftOperand, tuples.RightOperand);
                break;
            case OperationKind.Tuple:
                VisitTuple((ITupleOperation)operation);
                break;
            case OperationKind.VariableDeclarator:
                VisitDeclarator((IVariableDeclaratorOperation)operation);
                break;
            case OperationKind.FieldInitializer or OperationKind.PropertyInitializer or OperationKind.ParameterInitializer:
                VisitMemberInitializer(operation);
                break;
            case OperationKind.SimpleAssignment or OperationKind.CoalesceAssignment:
                var assignment = (IAssignmentOperation)operation;
                Move(assignment.Target, assignment.Value);
                break;
            case OperationKind.DeconstructionAssignment:
                var deconstruction = (IDeconstructionAssignmentOperation)operation;
                Deconstruct(deconstruction.Target, deconstruction.Value, InfoOf(deconstruction));
                break;
            case OperationKind.Coalesce:
                var coalesce = (ICoalesceOperation)operation;
                if (!IsFarInside(coalesce))
                    Compare(coalesce.Value, coalesce.WhenNull);
                break;
            case OperationKind.Conditional:
                if (operation is IConditionalOperation { WhenFalse: { } whenFalse, Type: not null } conditional && !IsFarInside(conditional))
                    Compare(conditional.WhenTrue, whenFalse);
                break;
            case OperationKind.Return or OperationKind.YieldReturn:
                if (operation is IReturnOperation { ReturnedValue: { } returned } @return)
                    VisitReturn(@return, returned);
                break;
            case OperationKind.Argument:
                VisitArgument((IArgumentOperation)operation);
                break;
            case OperationKind.Invocation:
                var invocation = (IInvocationOperation)operation;
                MeetExtended(invocation.TargetMethod, invocation.Instance);
                VisitInvocation(invocation);
                NoteCall(invocation);
                break;
            case OperationKind.MethodReference:
                NoteReference((IMethodReferenceOperation)operation);
                break;
            case OperationKind.PropertyReference:
                var property = (IPropertyReferenceOperation)operation;
                MeetExtended(property.Property, property.Instance);
                if (!property.Arguments.IsEmpty)
                    VisitElement(property);
                break;
            case OperationKind.ArrayElementReference or OperationKind.ImplicitIndexerReference:
                VisitElement(operation);
                break;
            case OperationKind.Try or OperationKind.AddressOf:
                IsStraight = false;
                break;
            case OperationKind.Loop:
                IsStraight = false;
                if (operation is IForEachLoopOperation loop)
                    VisitForEach(loop);
                break;
            case OperationKind.Increment or OperationKind.Decrement:
                Calculate(((IIncrementOrDecrementOperation)operation).Target);
                break;
            case OperationKind.CompoundAssignment:
                Calculate(((ICompoundAssignmentOperation)operation).Target);
                break;
            case OperationKind.IsPattern:
                var test = (IIsPatternOperation)operation;
                VisitPattern(test.Pattern, test.Value, Role.None);
                break;
            case OperationKind.SwitchExpression:
                VisitSwitchExpression((ISwitchExpressionOperation)operation);
                break;
            case OperationKind.Switch:
                VisitSwitch((ISwitchOperation)operation);
                break;
            case OperationKind.Branch:
                VisitBranch((IBranchOperation)operation);
                break;
            case OperationKind.ObjectOrCollectionInitializer:
                VisitInitializer((IObjectOrCollectionInitializerOperation)operation);
                break;
            case OperationKind.AnonymousFunction:
                VisitLambda((IAnonymousFunctionOperation)operation);
                break;
            case OperationKind.LocalFunction:
                VisitFunction(((ILocalFunctionOperation)operation).Symbol);
                break;
        }
    }

    private void VisitBinary(IBinaryOperation binary)
    {
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals when binary.OperatorMethod is null:
                Compare(binary.LeftOperand, binary.RightOperand);
                break;
            case BinaryOperatorKind.And or BinaryOperatorKind.Or:
                IsStraight = false;
                break;
        }
    }

    // flag ? 1 : other ? 2 : ...: each meeting looks at all that a side can turn out to be, which is everything that is further inside. So what is
    // far inside meets the rest only from further out, and a long chain does not cost its square.
    private static bool IsFarInside(IOperation choice)
    {
        const int Far = 16;
        var depth = 0;
        // Around an arm is its switch.
        for (var parent = choice.Parent; depth < Far; parent = parent.Kind == OperationKind.SwitchExpressionArm ? parent.Parent?.Parent : parent.Parent)
        {
            if (parent is null
                || parent.Kind is not (OperationKind.Conditional or OperationKind.Coalesce or OperationKind.SwitchExpressionArm or OperationKind.Conversion))
            {
                return false;
            }

            if (parent.Kind != OperationKind.Conversion)
                depth++;
        }

        return true;
    }

    private void VisitDeclarator(IVariableDeclaratorOperation declarator)
    {
        IsStraight &= !Variable.IsReference(declarator.Symbol);
        if (declarator.Initializer is not { Value: { } value })
            return;
        NoteLambda(declarator.Symbol, value);
        MoveInto(declarator.Symbol, value);
    }

    private void VisitMemberInitializer(IOperation operation)
    {
        switch (operation)
        {
            case IFieldInitializerOperation initializer:
                foreach (var field in initializer.InitializedFields)
                    Initialize(field, initializer.Value);
                break;
            case IPropertyInitializerOperation initializer:
                foreach (var property in initializer.InitializedProperties)
                    Initialize(property, initializer.Value);
                break;
            case IParameterInitializerOperation initializer:
                Move(roles.RoleOf(initializer.Parameter), initializer.Value);
                break;
        }

        void Initialize(ISymbol member, IOperation value)
        {
            if (PrivateLists.IsOne(member))
                MoveInto(member, value);
            Move(roles.RoleOf(member), value);
        }
    }

    private void VisitBranch(IBranchOperation branch)
    {
        if (branch.BranchKind != BranchKind.GoTo)
            return;
        IsStraight = false;
        if (branch is { Syntax: GotoStatementSyntax { Expression: { } label } @goto }
            && @goto.CaseOrDefaultKeyword.RawKind != 0 && SwitchAround(branch) is { } around)
        {
            (_syntaxMeetings ??= []).Add(new SyntaxMeeting(label, around.Value, Role.None));
        }
    }
}
