using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// What is known where a switch begins.
internal sealed partial class FlowAnalysis
{
    private IReadOnlyDictionary<IOperation, SwitchShape>? _switches;
    private Action<SwitchObservation>? _observeSwitch;

    private void ObserveSwitch(IOperation @switch, Val value)
    {
        if (_state is not { } state || _switches is null || !_switches.TryGetValue(@switch, out var shape))
            return;
        var parts = ImmutableArray.CreateBuilder<PartFacts>(shape.Parts.Length);
        foreach (var part in shape.Parts)
            parts.Add(FactsOf(PartOf(shape, part, value), state));
        // Looking is not reading: the program has touched nothing.
        _state = state;
        if (parts.Any(part => IsFromCallers(part.Id, state) || IsFromCallers(part.Number, state) && shape.Parts.All(static part => part.Member is null)))
            return;
        _observeSwitch?.Invoke(new SwitchObservation(shape, parts.MoveToImmutable()));
    }

    private Val PartOf(SwitchShape shape, SwitchPart part, Val value)
    {
        if (shape.Kind == SwitchKind.Number || value.Number == 0)
            return value;
        if (shape.Kind == SwitchKind.Tuple)
        {
            var cell = Cell.OfElement(value.Number, part.Index);
            return _work.TupleElements.TryGetValue(cell, out var element) ? element : Read(cell, part.Member, part.Role);
        }

        return part.Member switch
        {
            IFieldSymbol field => Read(Cell.OfMember(value.Number, field.OriginalDefinition), field.OriginalDefinition, part.Role),
            IPropertySymbol property when KeptBy(value.Number, property) is { } kept =>
                OrFallback(Read(kept, property.OriginalDefinition, part.Role), property),
            _ => Val.Unknown,
        };
    }

    private PartFacts FactsOf(Val part, FlowState state)
    {
        // e.EventId ?? 0: what is known about e.EventId is known about it.
        var number = _values.FallbackOf(part.Number)?.Source.Number ?? part.Number;
        return new PartFacts(SetOf(number, state), number, part.Id, SetOf(part.Id, state));
    }
}
