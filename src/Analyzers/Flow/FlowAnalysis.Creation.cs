using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Objects that are created.
internal sealed partial class FlowAnalysis
{
    private Val EvaluateCreation(IObjectCreationOperation creation)
    {
        // What becomes a property is judged with the object, which may be completed.
        var primary = PrimaryConstructorOf(creation);
        var arguments = EvaluateArguments(creation.Arguments, isPositional: primary is not null);
        if (_state is null)
            return Val.Unknown;

        // A constructor of the program is code like any other; those of positional records and libraries reach only what they are given.
        var isOwnCode = _roles.Objects.RunsToCreate(creation);
        var takesObject = creation.Arguments.Any(static argument =>
            ObjectTypes.IsObject(argument.Value.Type)
            && argument.Value.ConstantValue is { HasValue: false });
        if (isOwnCode || takesObject)
            Call();
        var owner = Make();
        if (takesObject && primary is null)
            _work.MadeOfOthers.Add(owner);
        // new Message(hub): it may tell the hub about itself.
        if (isOwnCode && (takesObject || _roles.Objects.TellsWhenCreated(creation.Type)))
            Share(owner);
        if (primary is not null)
            WritePositional(owner, primary.ContainingType, creation.Arguments, arguments);
        Initialize(owner, creation.Initializer);
        return new Val(owner);
    }

    // The one that a record is declared with, where that is the one that runs.
    private static IMethodSymbol? PrimaryConstructorOf(IObjectCreationOperation creation) =>
        creation.Type is INamedTypeSymbol record && Records.PrimaryConstructorOf(record) is { } primary
            && SymbolEqualityComparer.Default.Equals(primary.OriginalDefinition, creation.Constructor?.OriginalDefinition) ? primary : null;

    // new Message(1003, 7): each argument is what the property of the same name holds
    private void WritePositional(int owner, INamedTypeSymbol record, ImmutableArray<IArgumentOperation> arguments, ImmutableArray<Val> values)
    {
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i].Parameter is not { } parameter || Records.PropertyFrom(parameter) is not { } property)
                continue;
            var value = arguments[i].ArgumentKind == ArgumentKind.DefaultValue ? Unnamed(values[i].Number) : values[i].Number;
            Write(MemberOf(owner, property), property, _roles.RoleOf(property, record), value);
        }
    }

    // The value of an omitted argument is known, but stands nowhere, so that there is nothing to judge.
    private int Unnamed(int value) =>
        _state is { } state
        && value != 0
        && SetOf(value, state) is { IsFinite: true, Elements: [var only] }
            ? _values.Add(ValueSet.Of(only with { Origin = null }))
            : value;

    // new T { EventId = 1003 }: whatever constructor runs, the initializer is about the new object
    private Val EvaluateUnseenCreation(IOperation creation, IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var argument in creation.ChildOperations)
        {
            if (!ReferenceEquals(argument, initializer))
                Hand(argument, Evaluate(argument).Number);
        }

        Call();
        if (_state is null)
            return Val.Unknown;
        var owner = Make();
        if (_roles.Objects.TellsWhenCreated(creation.Type))
            Share(owner);
        Initialize(owner, initializer);
        return new Val(owner);
    }

    // new { m, Id = m.EventId }
    private Val EvaluateAnonymous(IAnonymousObjectCreationOperation creation)
    {
        var owner = Make();
        _work.Initialized.Push(owner);
        foreach (var member in creation.Initializers)
            Evaluate(member);
        _work.Initialized.Pop();
        return new Val(owner);
    }

    private void Initialize(int owner, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
            return;
        _work.Initialized.Push(owner);
        foreach (var member in initializer.Initializers)
        {
            if (member is IMemberInitializerOperation nested)
                Initialize(Evaluate(nested.InitializedMember).Number, nested.Initializer);
            else if (member is IInvocationOperation { Arguments: var elements, TargetMethod: var add })
            {
                EvaluateArguments(elements);
                if (!add.DeclaringSyntaxReferences.IsEmpty)
                    RunCodeOf(owner, add, initializer.Type);
            }
            else
                Evaluate(member);
        }

        _work.Initialized.Pop();
    }

    // [1003, 1004], filled by the type's own Add
    private Val EvaluateCollection(IOperation collection)
    {
        HandChildren(collection);
        var owner = Fresh();
        if (CodeCalls.RunsCode(collection))
            RunCodeOf(owner, member: null, collection.Type);
        return new Val(owner);
    }

    private Val EvaluateWith(IWithOperation with)
    {
        var source = Evaluate(with.Operand).Number;
        if (_state is null)
            return Val.Unknown;
        var copy = CodeCalls.RunsCode(with) ? CopyByCode(source, with.Type) : IsStruct(with.Type) ? CopyStruct(source) : Copy(source);
        Initialize(copy, with.Initializer);
        return new Val(copy);
    }

    // What somebody's own constructor copies is its business. It is given the object, and may pass on the copy.
    private int CopyByCode(int source, ITypeSymbol? type)
    {
        Share(source);
        Call();
        var copy = Fresh();
        if (_roles.Objects.TellsWhenCreated(type))
            Share(copy);
        return copy;
    }
}
