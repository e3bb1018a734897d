using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>Which bodies are followed: those that hold both an event's ID and a parameter that a constant meets.</summary>
public class BodyTests
{
    [Theory]
    [InlineData("if (e.EventId == 1003 && e.ParamOne == 7) { }", true)]
    [InlineData("var id = e.EventId; if (id == 1003) { } var one = e.ParamOne; if (one == 7) { }", true)]
    [InlineData("if (e is { EventId: SdkEventIds.NetworkChanged, ParamOne: 7 }) { }", true)]
    [InlineData("e.EventId = 1003; e.ParamTwo = 7;", true)]
    [InlineData("if (e.EventId == 1003) { Console.WriteLine(e.ParamOne); }", false)]
    [InlineData("if (e.ParamOne == 7 || e.ParamTwo == 7) { }", false)]
    [InlineData("if (e.EventId == 1003 || e.EventId == 1001) { }", false)]
    [InlineData("switch (e.EventId) { case 1003: break; default: Do(e.ParamOne); break; }", false)]
    [InlineData("Console.WriteLine(e.Time == 7);", false)]
    public void Is_followed_where_an_event_and_a_parameter_are(string statements, bool isFollowed)
    {
        var (operation, compilation, owner) = Compile(statements);
        Assert.Equal(isFollowed, Body.Read(operation, new RoleMap(compilation, null, null), owner, static (_, _) => true, CancellationToken.None).NeedsFlow);
    }

    // A meeting looks at all that is further inside: what is far inside has none of its own, or a long chain would cost its square.
    [Theory]
    [InlineData("flag ? 1UL : ", "")]
    [InlineData("flag ? 1UL : (ulong)(long)(", ")")]
    [InlineData("e.EventId ?? ", "")]
    [InlineData("flag switch { true => 1UL, _ => ", " }")]
    [InlineData("flag ? 1UL : e.EventId ?? flag switch { true => 1UL, _ => ", " }", 3)]
    public void Choices_far_inside_of_others_meet_only_from_further_out(string open, string close, int choices = 1)
    {
        foreach (var repeated in new[] { 3, 20, 40 })
        {
            var (operation, compilation, owner) = Compile($"Do({string.Concat(Enumerable.Repeat(open, repeated))}2UL{string.Concat(Enumerable.Repeat(close, repeated))});");
            var collector = new MeetingCollector(new RoleMap(compilation, null, null), owner);
            collector.Collect(operation, CancellationToken.None);
            Assert.Equal(Math.Min(repeated * choices, 16), collector.Meetings.Count);
        }
    }

    private static (IOperation Body, Compilation Compilation, ISymbol Owner) Compile(string statements)
    {
        var tree = CSharpSyntaxTree.ParseText(Sources.Usings + Sources.Method(statements));
        var compilation = CSharpCompilation.Create("Test", [tree, CSharpSyntaxTree.ParseText(Sources.CloudSdk)], Verify.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var model = compilation.GetSemanticModel(tree);
        return (model.GetOperation(method)!, compilation, model.GetDeclaredSymbol(method)!);
    }
}
