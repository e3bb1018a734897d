using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Completeness;
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

    [Fact]
    public void A_value_is_named_after_many_copies()
    {
        var copies = string.Concat(Enumerable.Range(1, 4000).Select(static i => $"ulong? id{i} = id{i - 1}; "));
        var (root, roles) = On(LargeStack, () => Bodies.Bind(Sources.Usings + Sources.Method("ulong? id0 = e.EventId; " + copies)));
        var last = root.DescendantsAndSelf().OfType<ILocalReferenceOperation>().Last();
        Assert.StartsWith("id", On(SmallStack, () => NameOf(new ValuePaths(root, roles), last)), StringComparison.Ordinal);

        static string NameOf(ValuePaths paths, IOperation value)
        {
            try
            {
                return paths.Of(value)[0].Name;
            }
            catch (InsufficientExecutionStackException)
            {
                return "too deep";
            }
        }
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
