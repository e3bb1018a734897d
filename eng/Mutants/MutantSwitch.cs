using System.Reflection;
using System.Runtime.CompilerServices;

namespace TrtcAnalyzers.Mutants;

/// <summary>Turns one of the mutants on that Stryker has put into the assembly of the analyzers, all of them beside the code that they replace.</summary>
internal sealed class MutantSwitch
{
    private const int None = -1;

    private readonly FieldInfo _active;
    private readonly FieldInfo _capture;
    private readonly MethodInfo _reset;
    private readonly MethodInfo _reached;
    private readonly List<FieldInfo> _caches = [];
    private readonly List<(FieldInfo Field, FieldInfo Cache)> _innerCaches = [];

    // What makes the values of static fields that a mutant changes
    private readonly Dictionary<int, ConstructorInfo> _makers = [];
    private ConstructorInfo? _changed;

    public MutantSwitch()
    {
        var assembly = typeof(TrtcAnalyzer).Assembly;
        var control = assembly.GetTypes().SingleOrDefault(static type => type.Name == "MutantControl")
            ?? throw new InvalidOperationException($"No mutants are in {assembly.Location}.");
        _active = control.GetField("ActiveMutant", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!;
        _capture = control.GetField("CaptureCoverage", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!;
        _reset = control.GetMethod("ResetCoverage", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!;
        _reached = control.GetMethod("GetCoverageData", BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)!;
        foreach (var field in assembly.GetTypes().Where(static type => !type.ContainsGenericParameters).SelectMany(static type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Static)))
        {
            if (IsCache(field))
                _caches.Add(field);
            // PerTree keeps its cache in a field of its own.
            foreach (var inner in field.FieldType.GetFields(BindingFlags.NonPublic | BindingFlags.Instance).Where(IsCache))
                _innerCaches.Add((field, inner));
        }

        var makers = assembly.GetTypes().Where(type => !type.ContainsGenericParameters && type != control && type.TypeInitializer is not null).ToDictionary(static type => type, static type => type.TypeInitializer!);
        // One that is made for the first time reaches what it needs of others.
        foreach (var type in makers.Keys)
            RuntimeHelpers.RunClassConstructor(type.TypeHandle);
        foreach (var maker in makers.Values)
        {
            Follow();
            Make(maker);
            foreach (var mutant in Reached())
                _makers.TryAdd(mutant, maker);
        }

        _capture.SetValue(null, false);
    }

    /// <summary>The mutants that static fields reach while their values are made.</summary>
    public IReadOnlyCollection<int> OfFields => _makers.Keys;

    public void TurnOff() => TurnOn(None);

    /// <summary>What an earlier mutant left in caches that outlive a compilation is forgotten.</summary>
    public void TurnOn(int mutant)
    {
        _active.SetValue(null, None);
        if (_changed is not null)
            Make(_changed);
        _active.SetValue(null, mutant);
        if (_makers.TryGetValue(mutant, out _changed))
            Make(_changed);
        var caches = _caches.Select(static field => field.GetValue(null)!)
            .Concat(_innerCaches.Select(static inner => inner.Cache.GetValue(inner.Field.GetValue(null))!));
        foreach (var cache in caches)
            cache.GetType().GetMethod("Clear")!.Invoke(cache, null);
    }

    private static bool IsCache(FieldInfo field) => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(ConditionalWeakTable<,>);

    /// <summary>From here on it is remembered which mutants are reached; none is turned on meanwhile.</summary>
    public void Follow()
    {
        TurnOff();
        _reset.Invoke(null, null);
        _capture.SetValue(null, true);
    }

    /// <summary>The mutants that were reached since <see cref="Follow"/>.</summary>
    public IReadOnlyCollection<int> Reached()
    {
        _capture.SetValue(null, false);
        return ((IList<int>[])_reached.Invoke(null, null)!).SelectMany(static mutants => mutants).ToHashSet();
    }

    /// <summary>Makes the values of the static fields of a type again: the runtime does so once, its code can be called as often as one likes.</summary>
    private static unsafe void Make(ConstructorInfo maker) => ((delegate*<void>)maker.MethodHandle.GetFunctionPointer())();
}
