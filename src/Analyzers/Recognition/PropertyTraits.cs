namespace TrtcAnalyzers.Recognition;

/// <summary>What reading and writing a property does.</summary>
[Flags]
internal enum PropertyTraits
{
    None,

    /// <summary>Reading it twice gives the same, as long as nobody writes it.</summary>
    KeepsValue = 1,

    /// <summary>Reading it changes nothing.</summary>
    IsHarmless = 2,

    /// <summary>Writing it runs code that somebody wrote.</summary>
    IsWrittenByCode = 4,
}
