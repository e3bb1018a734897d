using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// Values that have no name, and those that are a part of what a list holds: group.Last().EventId, foreach (var (user, m) in last), rows[0].Message
internal sealed partial class Guards
{
    /// <summary>What can be in a value that no variable leads to.</summary>
    /// <param name="value">The value, or the object that it belongs to.</param>
    /// <param name="members">The members that lead from there to what is asked about.</param>
    private NumberSet OfUnnamed(IOperation value, ImmutableArray<ISymbol> members)
    {
        while (true)
        {
            switch (value)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    value = conversion.Operand;
                    break;
                case IConditionalAccessOperation access:
                    value = access.WhenNotNull;
                    break;
                case IAwaitOperation awaited:
                    value = ForeignQueries.TaskOf(awaited);
                    break;
                case IConditionalAccessInstanceOperation when Source.ReceiverOf(value) is { } receiver:
                    value = receiver;
                    break;
                case IPropertyReferenceOperation { Property.Name: "Value", Instance: { } instance } when ObjectTypes.IsNullable(instance.Type):
                    value = instance;
                    break;
                case IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } instance } when ObjectTypes.IsNullable(instance.Type):
                    value = instance;
                    break;
                case IPropertyReferenceOperation { Arguments.IsEmpty: false, Instance: { } list }:
                    return OfElements(list, members);
                case IArrayElementReferenceOperation { ArrayReference: var list }:
                    return OfElements(list, members);
                case IMemberReferenceOperation { Member: var member, Instance: { } instance }:
                    members = members.Insert(0, member.OriginalDefinition);
                    value = instance;
                    break;
                case IInvocationOperation:
                    return OfElements(value, members);
                case IObjectCreationOperation creation when !members.IsEmpty:
                    return OfCreated(creation, members);
                case ITupleOperation { Type: INamedTypeSymbol { TupleElements: var named }, Elements: var elements } when !members.IsEmpty:
                    var index = IndexOf(named, members[0]);
                    return index < 0 ? NumberSet.All : OfValue(elements[index], members.RemoveAt(0));
                default:
                    return NumberSet.All;
            }
        }
    }

    // What it is called nobody asks.
    private NumberSet OfElements(IOperation sequence, ImmutableArray<ISymbol> members) =>
        sequence.Type is { } type
            ? OfSequence(sequence, members.Insert(0, type))
            : NumberSet.All;

    // new Row(m, 1), new Row { Message = m }
    private NumberSet OfCreated(IObjectCreationOperation creation, ImmutableArray<ISymbol> members)
    {
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter is { } parameter
                && Records.PropertyOfPositional(parameter.OriginalDefinition) is { } property
                && SymbolEqualityComparer.Default.Equals(property.OriginalDefinition, members[0]))
            {
                return OfValue(argument.Value, members.RemoveAt(0));
            }
        }

        foreach (var initializer in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member }, Value: var value }
                && SymbolEqualityComparer.Default.Equals(member.OriginalDefinition, members[0]))
            {
                return OfValue(value, members.RemoveAt(0));
            }
        }

        return NumberSet.All;
    }

    // Which of them it is: what it is called there may be something else.
    private static int IndexOf(ImmutableArray<IFieldSymbol> elements, ISymbol member)
    {
        var name = (member as IFieldSymbol)?.CorrespondingTupleField?.Name ?? member.Name;
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].CorrespondingTupleField?.Name == name)
                return i;
        }

        return -1;
    }

    /// <summary>What a loop gives that takes its elements apart: <c>foreach (var (id, number) in counts)</c>.</summary>
    private NumberSet OfTakenApart(IForEachLoopOperation loop)
    {
        var places = loop.LoopControlVariable.Targets();
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i].AsLocal() is { } local && IsAskedOf(local) && PartOf(MeetingCollector.Unconverted(loop.Collection).Type, i) is { } part)
                return OfMember(loop.Collection, part, _asked.RemoveAt(0));
        }

        return OfSequence(loop.Collection, isOther: true);
    }

    /// <summary>What can be in a member of the elements of a list.</summary>
    private NumberSet OfMember(IOperation list, ISymbol member, ImmutableArray<ISymbol> members) =>
        OfSequence(list, ImmutableArray.Create(_asked[0], member).AddRange(members));

    private static ISymbol? PartOf(ITypeSymbol? list, int index) => RowOf(list) switch
    {
        INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } => index < elements.Length ? elements[index].OriginalDefinition : null,
        _ => PairOf(list, index == 0 ? "Key" : "Value"),
    };

    /// <summary>The key, or the value, of the pairs that a dictionary consists of; null where a list has none.</summary>
    private static ISymbol? PairOf(ITypeSymbol? list, string name) =>
        RowOf(list) is INamedTypeSymbol { Name: "KeyValuePair", Arity: 2 } pair ? pair.OriginalDefinition.GetMembers(name).FirstOrDefault() : null;

    private static ITypeSymbol? RowOf(ITypeSymbol? list) => list switch
    {
        IArrayTypeSymbol { ElementType: var element } => element,
        INamedTypeSymbol named =>
            named.AllInterfaces.Insert(0, named)
                .FirstOrDefault(static type => type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T)
                ?.TypeArguments[0],
        _ => null,
    };

    // (last, count) = (m, count + 1), var (m, count) = stack.Pop()
    private NumberSet OfPart(ILocalSymbol local, IOperation places, IOperation values, ImmutableArray<ISymbol> members)
    {
        var index = places.Targets().ToList().FindIndex(place => SymbolEqualityComparer.Default.Equals(place.AsLocal(), local));
        var whole = MeetingCollector.Unconverted(values);
        return index < 0 ? NumberSet.All
            : whole is ITupleOperation { Elements: var parts } ? index < parts.Length ? OfValue(parts[index], members) : NumberSet.All
            : whole.Type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && index < elements.Length
                ? OfValue(whole, members.Insert(0, elements[index]))
                : NumberSet.All;
    }
}
