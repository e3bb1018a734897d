using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Taking tuples and records apart.
internal sealed partial class FlowAnalysis
{
    private void Deconstruct(IDeconstructionAssignmentOperation assignment)
    {
        var source = Evaluate(assignment.Value).Number;
        Deconstruct(assignment.Target, source, assignment.Value.Type, MeetingCollector.DeconstructorOf(assignment));
    }

    private void Deconstruct(IOperation target, int source, ITypeSymbol? type, IMethodSymbol? method)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is not ITupleOperation targets || _state is null)
            return;

        // What a tuple consists of has a name; the code of a deconstructor runs.
        if (method is not null && !Records.IsOwnDeconstructor(method))
            RunCodeOf(source);
        var parts = new List<(IOperation Target, Val Value)>();
        for (var i = 0; i < targets.Elements.Length; i++)
            parts.Add((targets.Elements[i], PartOf(source, type, method, i)));
        foreach (var (part, value) in parts)
        {
            var place = part is IDeclarationExpressionOperation { Expression: var declared } ? declared : part;
            if (place is ITupleOperation)
                Deconstruct(place, value.Number, place.Type, null);
            else if (place is not IDiscardOperation)
                AssignPart(place, value);
        }
    }

    private void AssignPart(IOperation place, Val value)
    {
        if (CellOf(place) is { } cell)
        {
            Store(cell, place is ILocalReferenceOperation or IParameterReferenceOperation, value, place.Type, _places.RoleOf(place));
        }
        else
        {
            Share(value.Number);
            AssignUnnamed(place, _receiver);
        }
    }

    /// <summary>What stands at one position: the element of a tuple, or the property that a record's own deconstructor gives.</summary>
    private Val PartOf(int source, ITypeSymbol? type, IMethodSymbol? method, int index)
    {
        if (_state is null || source == 0)
            return Val.Unknown;
        if (_work.TupleElements.TryGetValue(Cell.OfElement(source, index), out var element) && Known(Cell.OfElement(source, index), _state) == element.Number)
            return element;
        if (type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && index < elements.Length)
            return Read(Cell.OfElement(source, index), elements[index], _roles.RoleOf(elements[index]));
        return Records.PropertyAt(method, index) is { } property && _roles.Properties.KeepsValue(property)
            ? Read(Cell.OfMember(source, property.OriginalDefinition), property.OriginalDefinition, _roles.RoleOf(property, method?.ContainingType))
            : Val.Unknown;
    }
}
