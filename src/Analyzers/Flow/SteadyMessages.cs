using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>
/// Tells whether a body leaves the messages in some of its variables what they are: it puts no others there, writes no ID of one that is there already,
/// and runs its statements in their order. (A call may still make a message another event. Then nothing is known of it: where that counts, the calls are
/// asked for.)
/// </summary>
internal static class SteadyMessages
{
    [ThreadStatic]
    private static WalkStack<IOperation.OperationList.Enumerator>? t_around;

    /// <param name="root">The body.</param>
    /// <param name="variables">The variables that hold messages.</param>
    /// <param name="roles">The roles of symbols.</param>
    /// <param name="calls">Gets the places where calls end, and whatever else runs code that may not be known; null where nobody asks.</param>
    /// <param name="cancellation">Ends the walk.</param>
    public static bool AreIn(IOperation root, List<ISymbol> variables, RoleMap roles, List<int>? calls, CancellationToken cancellation)
    {
        // In other members, such a parameter is a field.
        if (variables.Exists(static variable => Variable.IsReference(variable) || Variable.IsOfType(variable)))
            return false;
        var around = t_around ?? new();
        t_around = null;
        var isSteady = true;
        around.Push(root.ChildOperations.GetEnumerator());
        while (around.Count > 0 && isSteady)
        {
            ref var children = ref around.Last;
            if (!children.MoveNext())
            {
                around.Pop();
                continue;
            }

            cancellation.ThrowIfCancellationRequested();
            var operation = children.Current;
            isSteady = IsSteady(operation, operation.Kind, variables, roles);
            if (calls is not null && CalledAt(operation, roles) is { } call)
                calls.Add(call.Syntax.Span.End);
            if (operation.Kind.HasChildren())
                around.Push(operation.ChildOperations.GetEnumerator());
        }

        around.Clear();
        t_around = around;
        return isSteady;
    }

    private static bool IsSteady(IOperation operation, OperationKind kind, List<ISymbol> variables, RoleMap roles) => kind switch
    {
        OperationKind.LocalReference => operation is ILocalReferenceOperation { Local: var local, IsDeclaration: var isDeclaration }
            && !Variable.IsReference(local) && (isDeclaration || !IsWritten(operation, local, variables)),
        OperationKind.ParameterReference => operation is IParameterReferenceOperation { Parameter: var parameter }
            && !IsWritten(operation, parameter, variables),
        OperationKind.PropertyReference or OperationKind.FieldReference => operation is IMemberReferenceOperation member
            && !(Reassigned.IsTarget(operation) && !IsOfNew(member) && roles.RoleOf(member.Member, member.Instance?.Type) == Role.EventId),
        OperationKind.Branch => operation is not IBranchOperation { BranchKind: BranchKind.GoTo },
        OperationKind.AddressOf => false,
        _ => true,
    };

    // What has been evaluated when an operation runs code that may know the message; null where it runs none.
    private static IOperation? CalledAt(IOperation operation, RoleMap roles)
    {
        var isCall = operation.Kind switch
        {
            OperationKind.Invocation => !CodeCalls.OnlyCalculates((IInvocationOperation)operation),
            OperationKind.PropertyReference => CodeCalls.RunsCode((IPropertyReferenceOperation)operation, roles.Properties),
            OperationKind.Loop when operation is IForEachLoopOperation loop => CodeCalls.RunsCodeToEnumerate(loop),
            OperationKind.ObjectCreation or OperationKind.TypeParameterObjectCreation or OperationKind.DynamicObjectCreation
                or OperationKind.DynamicInvocation or OperationKind.FunctionPointerInvocation or OperationKind.EventAssignment
                or OperationKind.Await or OperationKind.YieldReturn or OperationKind.Using or OperationKind.UsingDeclaration => true,
            _ => CodeCalls.RunsCode(operation),
        };
        return !isCall ? null : operation is IForEachLoopOperation { Collection: var collection } ? collection : operation;
    }

    private static bool IsWritten(IOperation use, ISymbol variable, List<ISymbol> variables) =>
        Reassigned.IsTarget(use) && variables.Contains(variable, SymbolEqualityComparer.Default);

    // new EventMessage { EventId = m.EventId }
    private static bool IsOfNew(IMemberReferenceOperation member) =>
        member is
        {
            Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ImplicitReceiver },
            Parent: ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation or IWithOperation } }
        };
}
