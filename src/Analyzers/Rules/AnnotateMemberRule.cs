using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>
/// TRTC1003: a TRTC value goes into a parameter, a property or a field that has no role and is declared in source. Hidden: it is an offer,
/// since the member may well hold other numbers besides.
/// </summary>
internal sealed class AnnotateMemberRule(Body body, RoleMap roles, CatalogContext context, Action<Diagnostic> report)
{
    private readonly List<Leaf> _leaves = [];
    private CancellationToken _cancellation;

    public void Report(CancellationToken cancellation)
    {
        _cancellation = cancellation;
        var pending = new Stack<IOperation>();
        pending.Push(body.Root);
        while (pending.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var operation = pending.Pop();
            Visit(operation);
            foreach (var child in operation.ChildOperations)
                pending.Push(child);
        }
    }

    private void Visit(IOperation operation)
    {
        switch (operation)
        {
            case IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { RefKind: RefKind.None or RefKind.In } parameter } argument:
                Flow(argument.Value, parameter);
                Ask(argument, parameter);
                break;
            case ISimpleAssignmentOperation assignment:
                Flow(assignment.Value, Target(assignment.Target));
                break;
            case ICoalesceAssignmentOperation assignment:
                Flow(assignment.Value, Target(assignment.Target));
                break;
            case IFieldInitializerOperation { InitializedFields: [var field] } initializer:
                Flow(initializer.Value, field);
                break;
            case IPropertyInitializerOperation { InitializedProperties: [var property] } initializer:
                Flow(initializer.Value, property);
                break;
        }
    }

    private void Flow(IOperation value, ISymbol? member)
    {
        // The member first: most are of another type, or in an assembly that cannot be changed.
        if (member is null || !CanBeAnnotated(member) || roles.RoleOf(member) != Role.None)
            return;
        if (Integers.IsNumber(ObjectTypes.TypeOf(member)))
        {
            Report(value, value, member);
            return;
        }

        if (Integers.IsNumber(value.Type))
            return;
        // What a type keeps for itself is known by what it is asked for.
        if (PrivateLists.IsOne(member))
            return;
        // A collection, or the first TRTC value of one that is built in place: new[] { e.EventId.Value }, Show(params ulong[] ids)
        if (Report(value, value, member))
            return;
        foreach (var element in CollectionElements.Of(value))
        {
            if (Report(element, element, member))
                return;
        }
    }

    // Ids.Contains(e.EventId), Names[e.EventId], Ids.Add(e.EventId): a list of one's own that is asked for an ID, or given one, is a list of IDs.
    private void Ask(IArgumentOperation argument, IParameterSymbol parameter)
    {
        if (parameter.OriginalDefinition.Type is not ITypeParameterSymbol key
            || ListOf(argument.Parent, key) is not { } list
            || ReferenceEquals(list, argument.Value))
        {
            return;
        }

        if (Target(MeetingCollector.Unconverted(list)) is { } member and not IParameterSymbol && CanBeAnnotated(member) && roles.RoleOf(member) == Role.None
            && !PrivateLists.IsOne(member))
        {
            Report(argument.Value, argument.Value, member);
        }
    }

    private static IOperation? ListOf(IOperation? call, ITypeParameterSymbol key) => call switch
    {
        IInvocationOperation invocation => Source.Of(invocation, key),
        IPropertyReferenceOperation { Instance: var instance } => instance,
        _ => null,
    };

    private bool Report(IOperation value, IOperation shown, ISymbol member)
    {
        if (RoleOf(value) is not Role.None and var role
            && OwnerOf(member).GetDocumentationCommentId() is { } id
            && !body.IsInvalid(shown.Syntax.Span)
            && !IsKnown(member))
        {
            report(Diagnostic.Create(
                Descriptors.AnnotateMember,
                shown.Syntax.GetLocation(),
                FixFacts.Create(role, id, (member as IParameterSymbol)?.Ordinal),
                member.Name,
                role.DisplayName(),
                role.AttributeText()));
            return true;
        }

        return false;
    }

    // What all callers of a private method pass needs no attribute.
    private bool IsKnown(ISymbol member) =>
        member is IParameterSymbol parameter
        && body.Root.SemanticModel is { } model
        && context.IsKnown(parameter, model, _cancellation);

    /// <summary>The one role of all that the value can be; a constant of a table has that of its space.</summary>
    private Role RoleOf(IOperation value)
    {
        _leaves.Clear();
        Leaves.AddTo(_leaves, value);
        var result = Role.None;
        foreach (var (leaf, _) in _leaves)
        {
            var role = body.Places.AnyRoleOf(leaf);
            if (role == Role.None && ConstantUse.TryCreate(leaf) is { Field: { } constant } && context.Catalog(_cancellation).SpaceOf(constant) is { } space)
                role = space.Role();
            if (role != Role.None && result != Role.None && role != result)
                return Role.None;
            if (role != Role.None)
                result = role;
        }

        return result;
    }

    private static ISymbol? Target(IOperation target) => target switch
    {
        IPropertyReferenceOperation property => property.Property,
        IFieldReferenceOperation field => field.Field,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    // What a type parameter stands for is another thing at each use, so an annotation would say too much.
    private static bool CanBeAnnotated(ISymbol member) =>
        !member.OriginalDefinition.DeclaringSyntaxReferences.IsEmpty
        && NumberTypes.HoldsNumbers(ObjectTypes.TypeOf(member.OriginalDefinition))
        && member switch
        {
            IParameterSymbol parameter => parameter.ContainingSymbol is IPropertySymbol
                or IMethodSymbol { MethodKind: MethodKind.DelegateInvoke }
                or IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor, IsImplicitlyDeclared: false },
            IPropertySymbol property => property is { IsIndexer: false, ContainingType.IsAnonymousType: false },
            IFieldSymbol field => field is { IsConst: false, ContainingType.IsTupleType: false, IsImplicitlyDeclared: false },
            _ => false,
        };

    private static ISymbol OwnerOf(ISymbol member) => (member is IParameterSymbol parameter ? parameter.ContainingSymbol : member).OriginalDefinition;
}
