using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>The stack of a walk: what is last is changed where it is, and nothing is held on to.</summary>
public class WalkStackTests
{
    [Fact]
    public void The_last_element_is_changed_where_it_is()
    {
        var stack = new WalkStack<int>();
        stack.Push(1);
        stack.Push(2);
        stack.Last = 5;
        Assert.Equal(2, stack.Count);
        Assert.Equal(5, stack.Last);
        stack.Pop();
        Assert.Equal(1, stack.Last);
        stack.Pop();
        Assert.Equal(0, stack.Count);
    }

    [Theory]
    [InlineData(40)]
    [InlineData(5000)]
    public void It_grows_and_is_empty_again_afterwards(int count)
    {
        var stack = new WalkStack<int>();
        for (var round = 0; round < 2; round++)
        {
            for (var i = 0; i < count; i++)
                stack.Push(i);
            for (var i = count - 1; i >= count / 2; i--)
            {
                Assert.Equal(i, stack.Last);
                stack.Pop();
            }

            stack.Clear();
            Assert.Equal(0, stack.Count);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void It_holds_on_to_nothing(bool clears)
    {
        var stack = new WalkStack<object>();
        var item = Add(stack);
        if (clears)
            stack.Clear();
        else
            stack.Pop();
        GC.Collect();
        Assert.False(item.IsAlive);
        GC.KeepAlive(stack);
    }

    [System.Runtime.CompilerServices.MethodImpl(System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private static WeakReference Add(WalkStack<object> stack)
    {
        var item = new object();
        stack.Push(item);
        return new WeakReference(item);
    }
}
