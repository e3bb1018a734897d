using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>
/// Finds what a switch leaves out: the IDs of the tables that its labels come from, and of events whose labels name values of a parameter
/// the other values. Never asks for what is open, measured, unused or unknown.
/// </summary>
internal sealed class MissingCases
{
    private static readonly ImmutableArray<ConstantName?> s_any = ImmutableArray.Create<ConstantName?>((ConstantName?)null);

    private readonly SwitchObservation _observed;
    private readonly IdCatalog _catalog;
    private readonly int _id;
    private readonly int _one;
    private readonly int _two;
    private readonly List<CaseBox> _taken;

    // For each part the values that can come to the switch, as far as that is certain.
    private ImmutableArray<NumberSet> _arriving;

    // Labels mostly name one ID each, and are asked about each ID of a table.
    private readonly ILookup<long?, CaseBox> _takenById;

    private MissingCases(in SwitchObservation observed, List<SwitchCase> cases, IdCatalog catalog, ValuePaths paths)
    {
        _observed = observed;
        _catalog = catalog;
        _id = observed.Shape.IdPart;
        _one = PartOf(Role.ParamOne);
        _two = PartOf(Role.ParamTwo);

        var type = observed.Shape.Value.Type;
        _arriving = observed.Shape.Parts.Select(part => WritableIn(part.Member is { } member ? ObjectTypes.TypeOf(member) : type)).ToImmutableArray();

        // What asks for nothing but something else says nothing about an ID.
        var guarded = new GuardedCases(observed.Shape, cases, paths);
        _taken = cases.Where(static label => label is { IsGuarded: false, IsDefault: false }).SelectMany(static label => label.Boxes)
            .Where(static box => !box.AsksNothing).Concat(guarded.ThatMayTakeAll()).ToList();
        _takenById = _taken.ToLookup(box => _id < 0 ? null : box.Parts[_id].Single);
    }

    /// <param name="observed">The switch, and what is known where it begins.</param>
    /// <param name="cases">Its labels.</param>
    /// <param name="ids">The IDs that the labels name.</param>
    /// <param name="catalog">The tables.</param>
    /// <param name="paths">Names the values of the body.</param>
    public static ImmutableArray<MissingCase> Of(
        in SwitchObservation observed,
        List<SwitchCase> cases,
        IReadOnlyCollection<long> ids,
        IdCatalog catalog,
        ValuePaths paths)
    {
        var search = new MissingCases(observed, cases, catalog, paths);
        var missing = search.All(ids);
        if (missing.IsEmpty)
            return missing;
        // What decides whether the program comes here is read only where it matters.
        var guarded = Guards.Of(observed.Shape, search._id < 0 ? EventOf(observed, catalog)?.Constant.Value : null, paths);
        if (guarded.All(static set => set.IsAll))
            return missing;
        search._arriving = search._arriving.Zip(guarded, static (one, other) => one.Intersect(other)).ToImmutableArray();
        return search.All(ids);
    }

    /// <summary>The numbers that have a name in a type: an enum of one's own has members for those that one wants to know of.</summary>
    private static NumberSet WritableIn(ITypeSymbol? type)
    {
        if (ObjectTypes.WithoutNull(type) is not { TypeKind: TypeKind.Enum } @enum)
            return NumberSet.All;
        return NumberSet.Of(@enum.GetMembers()
            .Select(static member =>
                member is IFieldSymbol field && Integers.TryGet(field.ConstantValue, out var number) ? number : (long?)null)
            .OfType<long>());
    }

    private ImmutableArray<MissingCase> All(IReadOnlyCollection<long> ids)
    {
        var missing = ImmutableArray.CreateBuilder<MissingCase>();
        foreach (var id in Candidates(ids))
        {
            if (_id < 0 || Arrives(_id, id.Constant.Value))
                AddMissing(id, missing);
        }

        return missing.ToImmutable();
    }

    /// <summary>The event that a switch over parameters alone is about, or null where it is not known.</summary>
    public static CatalogId? EventOf(in SwitchObservation observed, IdCatalog catalog)
    {
        var parts = observed.Parts;
        return parts[0].Ids is { IsFinite: true } ids && ids.Elements.Select(static element => element.Value).Distinct().ToArray() is [{ } number]
            && parts.All(part => part.Id == parts[0].Id)
            ? catalog.Find(IdSpace.Event, number)
            : null;
    }

    private IEnumerable<CatalogId> Candidates(IReadOnlyCollection<long> ids)
    {
        if (_id < 0)
            return EventOf(_observed, _catalog) is { } known ? [known] : [];
        var space = _observed.Shape.Parts[_id].Role.Space();
        var values = _observed.Parts[_id].Values;
        return values.IsFinite
            ? values.Elements.Select(element => element.Value is { } number ? _catalog.Find(space, number) : null).OfType<CatalogId>()
                .Where(static id => id.CanBeWritten).Distinct().OrderBy(static id => id.Constant.Value)
            : _catalog.InTablesOf(space, ids).Where(id => values.Contains(id.Constant.Value));
    }

    private void AddMissing(CatalogId id, ImmutableArray<MissingCase>.Builder missing)
    {
        var taken = _id < 0 ? _taken : TakenOf(id.Constant.Value);
        ConstantName? named = _id < 0 ? null : id.Constant;
        if (taken.Count == 0 && _id >= 0)
        {
            missing.Add(new MissingCase(named, null, null));
            return;
        }

        var ones = ValuesOf(_one, id.One);
        var twos = ValuesOf(_two, id.Two);
        var found = ImmutableArray.CreateBuilder<MissingCase>();
        var count = 0;
        foreach (var one in ones)
        {
            var withOne = taken.FindAll(box => Takes(box, _one, one));
            var open = twos.RemoveAll(two => withOne.Exists(box => Takes(box, _two, two)));
            count += open.Length;
            if (one is not null && open.Length == twos.Length)
                found.Add(new MissingCase(named, one, null));
            else
                found.AddRange(open.Select(two => new MissingCase(named, one, two)));
        }

        // Labels that fit no value of the event leave it out as a whole.
        if (_id >= 0 && count > 0 && count == ones.Length * twos.Length)
            missing.Add(new MissingCase(named, null, null));
        else
            missing.AddRange(found.Where(static label => label.Named.Any()));
    }

    private List<CaseBox> TakenOf(long id) =>
        _takenById[id].Concat(_takenById[null].Where(box => box.Parts[_id].Contains(id))).ToList();

    // The values to ask for: null stands for whatever it is.
    private ImmutableArray<ConstantName?> ValuesOf(int part, ParamSpec spec)
    {
        if (part < 0 || spec.Kind != ParamKind.Listed || spec.IsOpen)
            return s_any;
        var known = _observed.Parts[part].Values;
        return spec.Values
            .Where(value => known.Contains(value.Value) && Arrives(part, value.Value))
            .Select(static value => (ConstantName?)value)
            .ToImmutableArray();
    }

    private bool Arrives(int part, long value) => _arriving[part].Contains(value);

    private static bool Takes(in CaseBox box, int part, ConstantName? value) =>
        part < 0 || value is not { } constant || box.Parts[part].Contains(constant.Value);

    // The parameters must be those of the message whose ID is switched on; those of another are something else.
    private int PartOf(Role role)
    {
        for (var i = 0; i < _observed.Parts.Length; i++)
        {
            if (_observed.Shape.Parts[i].Role == role && (_id < 0 || _observed.Parts[i].Id is not 0 and var id && id == _observed.Parts[_id].Number))
                return i;
        }

        return -1;
    }
}
