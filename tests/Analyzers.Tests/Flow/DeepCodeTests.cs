using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Code that nests deeper than the stack is given up without an exception, whatever it is that nests.</summary>
public class DeepCodeTests
{
    private const int LargeStack = 256 * 1024 * 1024;
    private const int SmallStack = 384 * 1024;

    [Theory]
    [InlineData("", "{ ", "Do();", "}", "")]
    [InlineData("if (", "!(", "flag", ")", ") { }")]
    [InlineData("var n = ", "-(", "e.ParamOne", ")", ";")]
    [InlineData("if (e.EventId is ", "not (", "1003", ")", ") { }")]
    public void Too_many_levels_are_given_up(string start, string before, string inside, string after, string end)
    {
        Assert.True(Follows(start + Nested(10) + end));
        Assert.False(Follows(start + Nested(4000) + end));

        string Nested(int levels) => string.Concat(Enumerable.Repeat(before, levels)) + inside + string.Concat(Enumerable.Repeat(after, levels));
    }

    /// <summary>Whether a small stack is enough to follow some statements to their end.</summary>
    private static bool Follows(string statements)
    {
        // The compiler needs more.
        var (root, roles) = On(LargeStack, () => Bodies.Bind(Sources.Usings + Sources.Method(statements)));
        return On(SmallStack, () => FlowAnalysis.Run(root, roles, new PlaceReader(roles, LocalRoles.None), static _ => { }, default));
    }

    private static T On<T>(int stack, Func<T> work)
    {
        T result = default!;
        var thread = new Thread(() => result = work(), stack);
        thread.Start();
        thread.Join();
        return result;
    }
}
