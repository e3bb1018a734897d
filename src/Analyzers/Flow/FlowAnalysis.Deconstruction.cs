using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Taking tuples and records apart: which places are written is found out before anything is, then the source is evaluated, then they are written.
internal sealed partial class FlowAnalysis
{
    /// <summary>A place that a part goes to.</summary>
    /// <param name="Target">The operation; a tuple where the part is taken apart itself.</param>
    /// <param name="Cell">Its cell; null where it keeps no value, and for a tuple.</param>
    /// <param name="Receiver">The object that it belongs to, where it has no cell.</param>
    /// <param name="Parts">The places inside a tuple.</param>
    private sealed record Part(IOperation Target, Cell? Cell, int Receiver, Part[] Parts);

    private void Deconstruct(IDeconstructionAssignmentOperation assignment)
    {
        var target = PlacesIn(assignment.Target);
        var source = Evaluate(assignment.Value).Number;
        TakeApart(target, source, assignment.Value.Type, MeetingCollector.InfoOf(assignment));
    }

    private Part PlacesIn(IOperation target)
    {
        if (target is IDeclarationExpressionOperation declaration)
            target = declaration.Expression;
        if (target is ITupleOperation targets)
            return new Part(target, null, 0, [.. targets.Elements.Select(PlacesIn)]);
        return new Part(target, target is IDiscardOperation ? null : CellToWrite(target), _receiver, []);
    }

    private void TakeApart(Part target, int source, ITypeSymbol? type, DeconstructionInfo? info)
    {
        if (_state is null)
            return;

        var method = info?.Method;
        // What a tuple consists of has a name; the code of a deconstructor runs.
        if (method is not null && !Records.IsOwnDeconstructor(method))
            RunDeconstructor(source, method, type);
        var values = new Val[target.Parts.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = PartOf(source, type, method, i);
        for (var i = 0; i < values.Length; i++)
        {
            var part = target.Parts[i];
            if (part.Target is ITupleOperation tuple)
            {
                DeconstructionInfo? inner = info is { Nested: { IsDefault: false } nested } && i < nested.Length ? nested[i] : null;
                TakeApart(part, values[i].Number, inner?.Method?.ContainingType ?? tuple.Type, inner);
            }
            else if (part.Target is not IDiscardOperation)
                AssignPart(part, values[i]);
        }
    }

    // Somebody wrote it: it may change the object, and what it gives is the object's as well.
    private void RunDeconstructor(int source, ISymbol? method, ITypeSymbol? type)
    {
        RunCodeOf(source, method, type);
        MarkList(source);
    }

    private void AssignPart(Part part, Val value)
    {
        var place = part.Target;
        // What somebody's deconstructor gives may be what another name stands for.
        if (value.Number == 0)
            value = value with { Number = FreshElement(place.Type) };
        if (part.Cell is { } cell)
        {
            Store(cell, MemberAt(place, cell), value, place.Type, _places.RoleOf(place));
        }
        else
        {
            Share(value.Number);
            AssignUnnamed(place, part.Receiver);
        }
    }

    /// <summary>What stands at one position: the element of a tuple, or the property that a record's own deconstructor gives.</summary>
    private Val PartOf(int source, ITypeSymbol? type, IMethodSymbol? method, int index)
    {
        if (_state is null || source == 0)
            return Val.Unknown;
        if (_work.TupleElements.TryGetValue(Cell.OfElement(source, index), out var element) && Known(Cell.OfElement(source, index), _state) == element.Number)
            return element;
        if (method is null && type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && index < elements.Length)
            return Read(Cell.OfElement(source, index), elements[index], _roles.RoleOf(elements[index]));
        return Records.PropertyAt(method, index) is { } property && _roles.Properties.KeepsValue(property)
            ? Read(MemberOf(source, property), property.OriginalDefinition, _roles.RoleOf(property, method?.ContainingType))
            : Val.Unknown;
    }
}
