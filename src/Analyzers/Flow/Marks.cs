namespace TrtcAnalyzers.Flow;

/// <summary>What others can do with an object, and what the body has done to it.</summary>
[Flags]
internal enum Marks
{
    None,

    /// <summary>Code outside the body can reach it.</summary>
    Shared = 1,

    /// <summary>The body has written to it since somebody looked at it last.</summary>
    Built = 2,

    /// <summary>Others got hold of it, and of all that it held and that it can be: there is nothing left to tell.</summary>
    HandedOut = 4,
}
