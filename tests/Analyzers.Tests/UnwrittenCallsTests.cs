using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>The methods that the compiler calls though their names do not stand there.</summary>
public class UnwrittenCallsTests
{
    [Theory]
    [InlineData("var all = from m in messages select m;", "Cast GroupBy GroupJoin Join OrderBy OrderByDescending Select SelectMany ThenBy ThenByDescending Where")]
    [InlineData("foreach (var m in messages) { }", "GetEnumerator GetAsyncEnumerator")]
    [InlineData("await foreach (var m in messages) { }", "GetEnumerator GetAsyncEnumerator")]
    [InlineData("foreach (var (id, one) in messages) { }", "GetEnumerator GetAsyncEnumerator Deconstruct")]
    [InlineData("foreach ((id, one) in messages) { }", "GetEnumerator GetAsyncEnumerator Deconstruct")]
    [InlineData("Func<Task> wait = async () => await message;", "GetAwaiter")]
    [InlineData("fixed (int* first = numbers) { }", "GetPinnableReference")]
    [InlineData("_ = message is (1003, 1);", "Deconstruct")]
    [InlineData("(id, one) = message;", "Deconstruct")]
    [InlineData("var (id, one) = message;", "Deconstruct")]
    [InlineData("var all = new List<int> { 1003 };", "Add")]
    [InlineData("List<int> all = [1003];", "Add")]
    [InlineData("int[] all = { 1003 };", "")]
    [InlineData("var m = new Message { EventId = 1003 };", "")]
    [InlineData("_ = message is { EventId: 1003 };", "")]
    [InlineData("id = message.EventId;", "")]
    [InlineData("messages.Where(m => true).Select(m => m.EventId);", "")]
    public void Finds_them_by_the_syntax(string statement, string names)
    {
        var found = SyntaxFactory.ParseStatement(statement).DescendantNodesAndSelf().SelectMany(UnwrittenCalls.At).ToArray();
        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), found);
        Assert.All(found, static name => Assert.True(UnwrittenCalls.Has(name)));
    }

    [Theory]
    [InlineData("Slice", true)]
    [InlineData("AppendFormatted", true)]
    [InlineData("AppendLiteral", true)]
    [InlineData("OnNetworkChanged", false)]
    public void Knows_those_that_are_no_extension_methods(string name, bool isOne) => Assert.Equal(isOne, UnwrittenCalls.Has(name));
}
