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
    [InlineData("Console.WriteLine(e.Time == 7);", false)]
    public void Is_followed_where_an_event_and_a_parameter_are(string statements, bool isFollowed)
    {
        var tree = CSharpSyntaxTree.ParseText(Sources.Usings + Sources.Method(statements));
        var compilation = CSharpCompilation.Create("Test", [tree, CSharpSyntaxTree.ParseText(Sources.CloudSdk)], Verify.References, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        Assert.DoesNotContain(compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var method = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().First();
        var model = compilation.GetSemanticModel(tree);
        var body = Body.Read(model.GetOperation(method)!, new RoleMap(compilation, null, null), model.GetDeclaredSymbol(method)!, CancellationToken.None);
        Assert.Equal(isFollowed, body.NeedsFlow);
    }
}
