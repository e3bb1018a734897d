using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>Where nothing with a role is named, nobody looks for what private methods are given: who has an EventId of their own pays nothing for TRTC's.</summary>
public class RolesInTypesTests
{
    [Theory]
    [InlineData("class T { bool F(EventMessage m) => m.EventId == 1; }", true)]
    [InlineData("class T { bool F(EventMessage m) => m?.ParamOne == 1; }", true)]
    [InlineData("class T { bool F(EventMessage m) => m is { EventId: 1 }; }", true)]
    [InlineData("class T { object F() => new EventMessage { EventId = 1 }; }", true)]
    [InlineData("class T { class Inner { bool F(EventMessage m) => m.EventId == 1; } }", true)]
    [InlineData("class T { [TrtcEventId] int code; bool F() => code == 1; }", true)]
    [InlineData("class T { bool F([TrtcEventId] int code) => code == 1; }", true)]
    [InlineData("class T { [return: TrtcEventId] int Next() => 0; bool F() => Next() == 1; }", true)]
    [InlineData("class T { void Take([TrtcEventId] int code) { } void F() => Take(code: 1); }", true)]
    [InlineData("class T : Base { public long ParamOne; bool F() => this.EventId == 1; }", true)]
    [InlineData("class T { bool F((int EventId, int ParamOne) t) => t.EventId == 1; }", true)]
    [InlineData("class T { System.Func<int, int> F() => eventId => eventId + 1; }", true)]
    // What does not compile may become TRTC's.
    [InlineData("class T { bool F(Missing m) => m.EventId == 1; }", true)]
    [InlineData("class T { bool F(EventMessage m) => m.Time == 1; }", false)]
    [InlineData("class T { int F() => 0; }", false)]
    [InlineData("class T { string F() => \"EventId\"; /* EventId */ }", false)]
    [InlineData("class T { bool F(Line line) => line.EventId == 1; }", false)]
    [InlineData("class T { bool F(Line line) => line?.EventId == 1; }", false)]
    [InlineData("class T { bool F(Line line) => line is { EventId: 1 }; }", false)]
    [InlineData("class T { object F() => new Line { EventId = 1 }; }", false)]
    [InlineData("class T { int EventId { get; set; } int F() => EventId + this.EventId; }", false)]
    [InlineData("class T { int F(int eventId) => eventId; void G() => F(eventId: 1); }", false)]
    [InlineData("class T { int EventId() => 0; int F() => EventId(); }", false)]
    [InlineData("class T { Logging.EventId F(Logging.EventId id) => new Logging.EventId(1); }", false)]
    [InlineData("class T : Base { bool F() => this.EventId == 1; }", false)]
    public void Names_are_looked_up(string source, bool expected)
    {
        var (model, part, occurrences) = Read(source);
        Assert.Equal(expected, occurrences.MayOccurIn(part, model, CancellationToken.None));
        Assert.Equal(expected, occurrences.MayOccurIn(part, model, CancellationToken.None));
    }

    // Of another file there is no model, so that its names have to do.
    [Theory]
    [InlineData("class T { bool F(EventMessage m) => m.EventId == 1; }", true)]
    [InlineData("class T { bool F(Line line) => line.EventId == 1; }", true)]
    [InlineData("class T { bool F(EventMessage m) => m.Time == 1; } class U { bool F(EventMessage m) => m.EventId == 1; }", false)]
    public void Names_of_another_file_tell(string source, bool expected)
    {
        var (model, part, occurrences) = Read(source);
        var other = model.Compilation.GetSemanticModel(model.Compilation.SyntaxTrees.Last());
        Assert.Equal(expected, occurrences.MayOccurIn(part, other, CancellationToken.None));
    }

    private static (SemanticModel Model, TypeDeclarationSyntax Part, RolesInTypes Occurrences) Read(string source)
    {
        const string others = "class Line { public int EventId { get; set; } } class Base { public int EventId; } namespace Logging { struct EventId { public EventId(int id) { } } }";
        var tree = CSharpSyntaxTree.ParseText("using TrtcCatalog; using TencentCloud.Trtc.V20190722.Models; " + source);
        var compilation = CSharpCompilation.Create(
            "Test", [tree, CSharpSyntaxTree.ParseText(others)], Verify.References.Append(Library.Compile(Sources.CloudSdk, "TencentCloud.Trtc")), new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        var occurrences = new RolesInTypes(new RoleNames(compilation, null, CancellationToken.None), new RoleMap(compilation, null, new Shapes()));
        return (compilation.GetSemanticModel(tree), tree.GetRoot().DescendantNodes().OfType<TypeDeclarationSyntax>().First(), occurrences);
    }
}
