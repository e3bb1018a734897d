// Types that the compiler looks for and netstandard2.0 lacks. Written down, and not left to a generator: the order in which one adds its
// files can change from run to run, and the assembly with it.

namespace System.Runtime.CompilerServices
{
    /// <summary>For <c>init</c> accessors and records.</summary>
    internal static class IsExternalInit;
}

namespace System
{
    /// <summary>For <c>[^1]</c> and list patterns.</summary>
    internal readonly struct Index(int value, bool fromEnd = false)
    {
        public static Index FromEnd(int value) => new(value, fromEnd: true);

        public static implicit operator Index(int value) => new(value);

        public int GetOffset(int length) => fromEnd ? length - value : value;
    }
}
