using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>The light bulb "annotate this member", from the rule to the text.</summary>
public sealed class AnnotateMemberTests
{
    private const string Use = "class Program { void Run(TencentCloud.Trtc.V20190722.Models.EventMessage e, Log log) => log.USE; }";

    [Theory]
    // parameters
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nclass Log { public void Write(ulong? id) { } }", "using TrtcCatalog;\nclass Log { public void Write([TrtcEventId] ulong? id) { } }")]
    [InlineData("Write(e.ParamOne)", "using TrtcCatalog;\nclass Log { public void Write(long? one) { } }", "using TrtcCatalog;\nclass Log { public void Write([TrtcEventParam(1)] long? one) { } }")]
    [InlineData("Write(e.ParamTwo)", "using TrtcCatalog;\nclass Log { public void Write(\n    long? two) { } }", "using TrtcCatalog;\nclass Log { public void Write(\n    [TrtcEventParam(2)] long? two) { } }")]
    [InlineData("Write(e.EventId)", "using System;\n\nclass Log { public void Write(ulong? id) { } }", "using System;\nusing TrtcCatalog;\n\nclass Log { public void Write([TrtcEventId] ulong? id) { } }")]
    [InlineData("Write(1, e.EventId)", "using TrtcCatalog;\nclass Log { public void Write(int n, /* which */ in ulong? id) { } }", "using TrtcCatalog;\nclass Log { public void Write(int n, /* which */ [TrtcEventId] in ulong? id) { } }")]
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nclass Log { public void Write([A] ulong? id) { } }\nclass A : System.Attribute { }", "using TrtcCatalog;\nclass Log { public void Write([TrtcEventId] [A] ulong? id) { } }\nclass A : System.Attribute { }")]
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nstatic class Logs { public static void Write(this Log log, ulong? id) { } }\nclass Log { }", "using TrtcCatalog;\nstatic class Logs { public static void Write(this Log log, [TrtcEventId] ulong? id) { } }\nclass Log { }")]
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nclass Log { public delegate void Writer(ulong? id); public Writer Write; }", "using TrtcCatalog;\nclass Log { public delegate void Writer([TrtcEventId] ulong? id); public Writer Write; }")]
    // properties and fields
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n    /// <summary>The last one.</summary>\n    public ulong? Last { get; set; }\n}", "using TrtcCatalog;\nclass Log\n{\n    /// <summary>The last one.</summary>\n    [TrtcEventId]\n    public ulong? Last { get; set; }\n}")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n    // first\n    public int First;\n\n    public ulong? Last; // last\n}", "using TrtcCatalog;\nclass Log\n{\n    // first\n    public int First;\n\n    [TrtcEventId]\n    public ulong? Last; // last\n}")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n    // the last one\n    [System.Obsolete]\n    public ulong? Last { get; set; }\n}", "using TrtcCatalog;\nclass Log\n{\n    // the last one\n    [TrtcEventId]\n    [System.Obsolete]\n    public ulong? Last { get; set; }\n}")]
    // in every branch that the member is in
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n#if !X\n    [System.Obsolete]\n#endif\n    public ulong? Last { get; set; }\n}", "using TrtcCatalog;\nclass Log\n{\n    [TrtcEventId]\n#if !X\n    [System.Obsolete]\n#endif\n    public ulong? Last { get; set; }\n}")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n    // the last one\n#if X\n    [System.Serializable]\n#else\n    [System.Obsolete]\n#endif\n    public ulong? Last { get; set; }\n}", "using TrtcCatalog;\nclass Log\n{\n    // the last one\n    [TrtcEventId]\n#if X\n    [System.Serializable]\n#else\n    [System.Obsolete]\n#endif\n    public ulong? Last { get; set; }\n}")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n#if !X\n    public\n#else\n    internal\n#endif\n    ulong? Last;\n}", "using TrtcCatalog;\nclass Log\n{\n    [TrtcEventId]\n#if !X\n    public\n#else\n    internal\n#endif\n    ulong? Last;\n}")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n#if !X\n    // here only\n    public ulong? Last { get; set; }\n#endif\n}", "using TrtcCatalog;\nclass Log\n{\n#if !X\n    // here only\n    [TrtcEventId]\n    public ulong? Last { get; set; }\n#endif\n}")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n#if X\n#endif\n    [System.Obsolete]\n#if !X\n    [System.ComponentModel.Browsable(false)]\n#endif\n    public ulong? Last { get; set; }\n}", "using TrtcCatalog;\nclass Log\n{\n#if X\n#endif\n    [TrtcEventId]\n    [System.Obsolete]\n#if !X\n    [System.ComponentModel.Browsable(false)]\n#endif\n    public ulong? Last { get; set; }\n}")]
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nclass Log\n{\n    public void Write(\n#if !X\n        in\n#endif\n        ulong? id) { }\n}", "using TrtcCatalog;\nclass Log\n{\n    public void Write(\n        [TrtcEventId]\n#if !X\n        in\n#endif\n        ulong? id) { }\n}")]
    // where other attributes stand
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n    [System.Obsolete] public ulong? Last { get; set; }\n}", "using TrtcCatalog;\nclass Log\n{\n    [TrtcEventId] [System.Obsolete] public ulong? Last { get; set; }\n}")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n    [System.Obsolete]\n    [System.CLSCompliant(false)] public ulong? Last;\n}", "using TrtcCatalog;\nclass Log\n{\n    [TrtcEventId]\n    [System.Obsolete]\n    [System.CLSCompliant(false)] public ulong? Last;\n}")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n    [System.Obsolete] public int First;\n    public ulong? Last { get; set; }\n}", "using TrtcCatalog;\nclass Log\n{\n    [System.Obsolete] public int First;\n    [TrtcEventId] public ulong? Last { get; set; }\n}")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n    [System.Obsolete] public int First;\n    [System.Obsolete]\n    public int Second { get; set; }\n    public ulong? Last { get; set; }\n}", "using TrtcCatalog;\nclass Log\n{\n    [System.Obsolete] public int First;\n    [System.Obsolete]\n    public int Second { get; set; }\n    [TrtcEventId]\n    public ulong? Last { get; set; }\n}")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log\n{\n    [System.Obsolete] public void First() { }\n    public ulong? Last { get; set; }\n}", "using TrtcCatalog;\nclass Log\n{\n    [System.Obsolete] public void First() { }\n    [TrtcEventId]\n    public ulong? Last { get; set; }\n}")]
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nclass Log\n{\n    public void Write(\n        [A]\n        ulong? id) { }\n}\nclass A : System.Attribute { }", "using TrtcCatalog;\nclass Log\n{\n    public void Write(\n        [TrtcEventId]\n        [A]\n        ulong? id) { }\n}\nclass A : System.Attribute { }")]
    [InlineData("Write(1, e.EventId)", "using TrtcCatalog;\nclass Log\n{\n    public void Write(\n        [A]\n        int n, [A]\n        ulong? id) { }\n}\nclass A : System.Attribute { }", "using TrtcCatalog;\nclass Log\n{\n    public void Write(\n        [A]\n        int n, [TrtcEventId] [A]\n        ulong? id) { }\n}\nclass A : System.Attribute { }")]
    // what is overridden or implemented first, which hands the role down
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nclass Log : Base { public override void Write(ulong? id) { } }\nclass Base { public virtual void Write(ulong? id) { } }", "using TrtcCatalog;\nclass Log : Base { public override void Write(ulong? id) { } }\nclass Base { public virtual void Write([TrtcEventId] ulong? id) { } }")]
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nclass Log : Middle { public override void Write(ulong? id) { } }\nclass Middle : Base<int> { public override void Write(ulong? number) { } }\nabstract class Base<T> : ILog { public abstract void Write(ulong? id); }\ninterface ILog { void Write(ulong? id); }", "using TrtcCatalog;\nclass Log : Middle { public override void Write(ulong? id) { } }\nclass Middle : Base<int> { public override void Write(ulong? number) { } }\nabstract class Base<T> : ILog { public abstract void Write(ulong? id); }\ninterface ILog { void Write([TrtcEventId] ulong? id); }")]
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nclass Log : ILog { public void Write(ulong? id) { } }\ninterface ILog : IBase { }\ninterface IBase { void Write(ulong? id); }", "using TrtcCatalog;\nclass Log : ILog { public void Write(ulong? id) { } }\ninterface ILog : IBase { }\ninterface IBase { void Write([TrtcEventId] ulong? id); }")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nclass Log : Base { public override ulong? Last { get; set; } }\nabstract class Base { public abstract ulong? Last { get; set; } }", "using TrtcCatalog;\nclass Log : Base { public override ulong? Last { get; set; } }\nabstract class Base { [TrtcEventId] public abstract ulong? Last { get; set; } }")]
    [InlineData("Last = e.EventId", "using TrtcCatalog;\nrecord Log(ulong? Last) : ILog { public ulong? Last { get; set; } }\ninterface ILog { ulong? Last { get; } }", "using TrtcCatalog;\nrecord Log(ulong? Last) : ILog { public ulong? Last { get; set; } }\ninterface ILog { [TrtcEventId] ulong? Last { get; } }")]
    [InlineData("Equals(log[e.EventId])", "using TrtcCatalog;\nclass Log : Base { public override int this[ulong? id] => 1; }\nclass Base { public virtual int this[ulong? id] => 0; }", "using TrtcCatalog;\nclass Log : Base { public override int this[ulong? id] => 1; }\nclass Base { public virtual int this[[TrtcEventId] ulong? id] => 0; }")]
    // several, one that may be another type, one that takes what it likes, what hides
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nclass Log : IOne, ITwo { public void Write(ulong? id) { } }\ninterface IOne { void Write(ulong? id); }\ninterface ITwo { void Write(ulong? id); }", "using TrtcCatalog;\nclass Log : IOne, ITwo { public void Write([TrtcEventId] ulong? id) { } }\ninterface IOne { void Write(ulong? id); }\ninterface ITwo { void Write(ulong? id); }")]
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nclass Log : Base<ulong?> { public override void Write(ulong? id) { } }\nclass Base<T> { public virtual void Write(T id) { } }", "using TrtcCatalog;\nclass Log : Base<ulong?> { public override void Write([TrtcEventId] ulong? id) { } }\nclass Base<T> { public virtual void Write(T id) { } }")]
    [InlineData("Write(e.EventId)", "using TrtcCatalog;\nclass Log : Base { public new void Write(ulong? id) { } }\nclass Base { public virtual void Write(ulong? id) { } }", "using TrtcCatalog;\nclass Log : Base { public new void Write([TrtcEventId] ulong? id) { } }\nclass Base { public virtual void Write(ulong? id) { } }")]
    [InlineData("CompareTo(e.EventId.Value)", "using TrtcCatalog;\nclass Log : System.IComparable<ulong> { public int CompareTo(ulong id) => 0; }", "using TrtcCatalog;\nclass Log : System.IComparable<ulong> { public int CompareTo([TrtcEventId] ulong id) => 0; }")]
    // records
    [InlineData("Copy(new Log(e.EventId))", "using TrtcCatalog;\nrecord Log(ulong? Id) { public void Copy(Log log) { } }", "using TrtcCatalog;\nrecord Log([TrtcEventId] ulong? Id) { public void Copy(Log log) { } }")]
    [InlineData("Copy(log with { Id = e.EventId })", "using TrtcCatalog;\nrecord Log(ulong? Id) { public void Copy(Log log) { } }", "using TrtcCatalog;\nrecord Log([TrtcEventId] ulong? Id) { public void Copy(Log log) { } }")]
    // what stands in the way of the short name
    [InlineData("Write(e.EventId)", "class TrtcEventId : System.Attribute { }\nclass Log { public void Write(ulong? id) { } }", "using TrtcCatalog;\n\nclass TrtcEventId : System.Attribute { }\nclass Log { public void Write([TrtcEventIdAttribute] ulong? id) { } }|class TrtcEventId : System.Attribute { }\nclass Log { public void Write([TrtcCatalog.TrtcEventId] ulong? id) { } }")]
    [InlineData("Write(e.EventId)", "class SdkEventIds { }\nclass Log { private SdkEventIds ids; public void Write(ulong? id) { } }", "using TrtcCatalog;\n\nclass SdkEventIds { }\nclass Log { private SdkEventIds ids; public void Write([TrtcEventId] ulong? id) { } }")]
    [InlineData("Write(e.EventId)", "namespace Calls { class TrtcCatalog { } }\nclass Log { public void Write(ulong? id) { } }", "using TrtcCatalog;\n\nnamespace Calls { class TrtcCatalog { } }\nclass Log { public void Write([TrtcEventId] ulong? id) { } }")]
    public async Task Writes_the_attribute(string use, string member, string expected)
    {
        var solution = Solution(LanguageVersion.CSharp12, [("Log.cs", member), ("Use.cs", Use.Replace("USE", use, StringComparison.Ordinal))]);
        var changed = await FixAsync(solution, "P0");
        var text = await TextAsync(changed, "P0", "Log.cs");
        Assert.True(expected.Split('|').Contains(text), text);
        Assert.Equal(await TextAsync(solution, "P0", "Use.cs"), await TextAsync(changed, "P0", "Use.cs"));
        await AssertWorksAsync(changed);
    }

    [Fact]
    public async Task In_the_same_file_with_its_line_ends()
    {
        var source = "class Log\r\n{\r\n    private int last;\r\n\r\n    public void Write(TencentCloud.Trtc.V20190722.Models.EventMessage e)\r\n    {\r\n        last = (int)e.EventId;\r\n    }\r\n}\r\n";
        var changed = await FixAsync(Solution(LanguageVersion.CSharp7_3, [("Log.cs", source)]), "P0");
        Assert.Equal("using TrtcCatalog;\r\n\r\n" + source.Replace("    private", "    [TrtcEventId]\r\n    private", StringComparison.Ordinal), await TextAsync(changed, "P0", "Log.cs"));
        await AssertWorksAsync(changed);
    }

    [Fact]
    public async Task In_another_project_of_the_solution()
    {
        var solution = Solution(
            LanguageVersion.CSharp7_3,
            [("Log.cs", "using TrtcCatalog;\npublic class Log { public void Write(ulong? id) { } }")],
            [("Use.cs", Use.Replace("USE", "Write(e.EventId)", StringComparison.Ordinal))]);
        var changed = await FixAsync(solution, "P1");
        Assert.Equal("using TrtcCatalog;\npublic class Log { public void Write([TrtcEventId] ulong? id) { } }", await TextAsync(changed, "P0", "Log.cs"));
        await AssertWorksAsync(changed);
    }

    [Theory]
    [InlineData("class Log { public ulong? First, Last; }", "Last = e.EventId")]
    public async Task Is_not_offered_where_it_would_say_too_much(string member, string use) =>
        Assert.Empty(await ActionsAsync(Solution(LanguageVersion.CSharp12, [("Log.cs", member), ("Use.cs", Use.Replace("USE", use, StringComparison.Ordinal))]), "P0"));

    [Theory]
    [InlineData("Log.cs", "// <auto-generated/>\nusing TrtcCatalog;\n")]
    [InlineData("Log.cs", "/* head */\n\n/* <autogenerated>\n   By a tool\n   </autogenerated> */\n")]
    [InlineData("Log.Designer.cs", "")]
    [InlineData("Log.g.cs", "")]
    [InlineData("Log.g.i.cs", "")]
    [InlineData("Log.generated.cs", "")]
    [InlineData("TemporaryGeneratedFile_1.cs", "")]
    public async Task Is_not_offered_in_a_file_that_a_tool_writes(string file, string head)
    {
        var use = ("Use.cs", Use.Replace("USE", "Last = e.EventId", StringComparison.Ordinal));
        const string Log = "public class Log { public ulong? Last { get; set; } }";
        Assert.Empty(await ActionsAsync(Solution(LanguageVersion.CSharp12, [(file, head + Log), use]), "P0"));
        Assert.NotEmpty(await ActionsAsync(Solution(LanguageVersion.CSharp12, [("Log.cs", "// not <auto> generated\n" + Log), use]), "P0"));
    }

    [Fact]
    public async Task The_override_where_a_tool_writes_what_it_overrides()
    {
        var solution = Solution(
            LanguageVersion.CSharp12,
            [("Log.cs", "using TrtcCatalog;\npublic class Log : Base { public override void Write(ulong? id) { } }"), ("Base.g.cs", "public class Base { public virtual void Write(ulong? id) { } }"), ("Use.cs", Use.Replace("USE", "Write(e.EventId)", StringComparison.Ordinal))]);
        var changed = await FixAsync(solution, "P0");
        Assert.Contains("override void Write([TrtcEventId] ulong? id)", await TextAsync(changed, "P0", "Log.cs"), StringComparison.Ordinal);
        await AssertWorksAsync(changed);
    }

    [Fact]
    public async Task The_override_where_another_project_has_what_it_overrides()
    {
        var solution = Solution(
            LanguageVersion.CSharp12,
            [("Base.cs", "public class Base { public virtual void Write(ulong? id) { } }")],
            [("Log.cs", "using TrtcCatalog;\npublic class Log : Base { public override void Write(ulong? id) { } }"), ("Use.cs", Use.Replace("USE", "Write(e.EventId)", StringComparison.Ordinal))]);
        var changed = await FixAsync(solution, "P1");
        Assert.Contains("override void Write([TrtcEventId] ulong? id)", await TextAsync(changed, "P1", "Log.cs"), StringComparison.Ordinal);
        await AssertWorksAsync(changed);
    }

    [Theory]
    [InlineData("Log.cs", "true", false)]
    [InlineData("Log.g.cs", "false", true)]
    public async Task Whether_a_tool_writes_a_file_its_configuration_may_say(string file, string configured, bool isOffered)
    {
        var solution = Solution(LanguageVersion.CSharp12, [(file, "public class Log { public ulong? Last { get; set; } }"), ("Use.cs", Use.Replace("USE", "Last = e.EventId", StringComparison.Ordinal))]);
        var config = SourceText.From($"root = true\n[{file}]\ngenerated_code = {configured}\n");
        solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(solution.ProjectIds[0]), ".editorconfig", config, filePath: "/p0/.editorconfig");
        Assert.Equal(isOffered, (await ActionsAsync(solution, "P0")).Count > 0);
    }

    [Fact]
    public async Task Is_not_offered_where_the_declaring_project_has_no_catalog()
    {
        var solution = Solution(
            LanguageVersion.CSharp12,
            [("Log.cs", "public class Log { public void Write(ulong? id) { } }")],
            [("Use.cs", Use.Replace("USE", "Write(e.EventId)", StringComparison.Ordinal))]);
        var declaring = solution.Projects.Single(static project => project.Name == "P0");
        solution = solution.WithProjectMetadataReferences(declaring.Id, declaring.MetadataReferences.Where(static reference => !reference.Display!.Contains("TrtcCatalog", StringComparison.Ordinal)));
        Assert.NotEmpty(await DiagnosticsAsync(solution, "P1"));
        Assert.Empty(await ActionsAsync(solution, "P1"));
    }

    /// <summary>A file of two projects, of which only the second has the symbol X.</summary>
    [Theory]
    [InlineData("", "class Log { public void Write(ulong? id) { } }", "using TrtcCatalog;\n\nclass Log { public void Write([TrtcEventId] ulong? id) { } }")]
    // The name means something else there.
    [InlineData("using TrtcCatalog;\n", "#if X\nclass TrtcEventIdAttribute : System.Attribute { }\n#endif\nclass Log { public void Write(ulong? id) { } }", "#if X\nclass TrtcEventIdAttribute : System.Attribute { }\n#endif\nclass Log { public void Write([TrtcCatalog.TrtcEventId] ulong? id) { } }")]
    // Another name would, with the using.
    [InlineData("", "#if X\nclass Other { Mine.TrtcEvents x; TrtcEvents y; }\n#endif\nclass Log { public void Write(ulong? id) { } }\n", "#if X\nclass Other { Mine.TrtcEvents x; TrtcEvents y; }\n#endif\nclass Log { public void Write([TrtcCatalog.TrtcEventId] ulong? id) { } }\n")]
    // The member is in one of them only.
    [InlineData("using TrtcCatalog;\n", "#if X\nclass Log { public void Write(decimal? id) { } }\n#else\nclass Log { public void Write(ulong? id) { } }\n#endif", "#if X\nclass Log { public void Write(decimal? id) { } }\n#else\nclass Log { public void Write([TrtcEventId] ulong? id) { } }\n#endif")]
    public async Task Is_right_for_every_project_of_the_file(string head, string source, string expected)
    {
        var solution = Linked(head + source);
        var changed = await FixAsync(solution, "P0");
        Assert.Equal(head + expected, await TextAsync(changed, "P0", "Log.cs"));
        foreach (var id in solution.ProjectIds.Skip(1))
        {
            var file = solution.GetProject(id)!.Documents.Single(static document => document.Name == "Log.cs").Id;
            var compilation = (await changed.WithDocumentText(file, SourceText.From(head + expected)).GetProject(id)!.GetCompilationAsync())!;
            Assert.DoesNotContain(compilation.GetDiagnostics(), static error => error.Severity == DiagnosticSeverity.Error);
        }
    }

    [Fact]
    public async Task Is_not_offered_where_another_project_of_the_file_has_no_catalog()
    {
        var solution = Linked("class Log { public void Write(ulong? id) { } }");
        Assert.NotEmpty(await ActionsAsync(solution, "P0"));
        var second = solution.GetProject(solution.ProjectIds[1])!;
        solution = solution.WithProjectMetadataReferences(second.Id, second.MetadataReferences.Where(static reference => !reference.Display!.Contains("TrtcCatalog", StringComparison.Ordinal)));
        Assert.NotEmpty(await DiagnosticsAsync(solution, "P0"));
        Assert.Empty(await ActionsAsync(solution, "P0"));
    }

    [Theory]
    [InlineData("extern alias trtc;\n", "[trtc::TrtcCatalog.TrtcEventId] ")]
    [InlineData("extern alias @new;\nextern alias trtc;\nusing trtc::TrtcCatalog;\n", "[TrtcEventId] ")]
    [InlineData("", null)]
    public async Task Behind_an_extern_alias(string head, string? attribute)
    {
        var solution = Solution(LanguageVersion.CSharp12, [("Log.cs", head + "class Log { public void Write(ulong? id) { } }"), ("Use.cs", Use.Replace("USE", "Write(e.EventId)", StringComparison.Ordinal))]);
        var project = solution.Projects.Single();
        var catalog = project.MetadataReferences.Single(static reference => reference.Display!.EndsWith("TrtcCatalog.dll", StringComparison.Ordinal));
        solution = solution.RemoveMetadataReference(project.Id, catalog).AddMetadataReference(project.Id, catalog.WithAliases(["trtc", "new"]));
        Assert.NotEmpty(await DiagnosticsAsync(solution, "P0"));
        if (attribute is null)
        {
            Assert.Empty(await ActionsAsync(solution, "P0"));
            return;
        }

        var changed = await FixAsync(solution, "P0");
        Assert.Equal(head + "class Log { public void Write(" + attribute + "ulong? id) { } }", await TextAsync(changed, "P0", "Log.cs"));
        await AssertWorksAsync(changed);
    }

    [Fact]
    public void One_at_a_time() => Assert.Null(new AnnotateMemberCodeFix().GetFixAllProvider());

    [Fact]
    public async Task The_title_names_the_member_and_the_attribute()
    {
        var solution = Solution(LanguageVersion.CSharp12, [("Log.cs", "class Log { public void Write(long? one) { } }"), ("Use.cs", Use.Replace("USE", "Write(e.ParamOne)", StringComparison.Ordinal))]);
        Assert.Equal("Annotate 'one' with [TrtcEventParam(1)]", Assert.Single(await ActionsAsync(solution, "P0")).Title);
    }

    /// <summary>Projects of sources; each refers to those before it.</summary>
    private static Solution Solution(LanguageVersion language, params (string Name, string Text)[][] projects)
    {
        var workspace = new AdhocWorkspace();
        var solution = workspace.CurrentSolution;
        var earlier = new List<ProjectId>();
        foreach (var sources in projects)
        {
            var id = ProjectId.CreateNewId();
            solution = solution.AddProject(ProjectInfo.Create(id, VersionStamp.Default, "P" + earlier.Count, "P" + earlier.Count, LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                parseOptions: new CSharpParseOptions(language),
                projectReferences: earlier.Select(static reference => new ProjectReference(reference)),
                metadataReferences: References.All));
            foreach (var (name, text) in sources.Append(("Models.cs", earlier.Count == 0 ? FixRun.Models : "")))
                solution = solution.AddDocument(DocumentId.CreateNewId(id), name, SourceText.From(text), filePath: "/p" + earlier.Count + "/" + name);
            earlier.Add(id);
        }

        return solution;
    }

    private static Solution Linked(string source)
    {
        (string, string)[] sources = [("Log.cs", source), ("Use.cs", Use.Replace("USE", "Write(e.EventId)", StringComparison.Ordinal)), ("Mine.cs", "global using Mine;\nnamespace Mine { class TrtcEvents { } }")];
        var solution = Solution(LanguageVersion.CSharp12, sources, sources);
        foreach (var project in solution.Projects.ToArray())
        {
            if (project.Name == "P1")
            {
                solution = solution.WithProjectParseOptions(project.Id, ((CSharpParseOptions)project.ParseOptions!).WithPreprocessorSymbols("X")).WithProjectReferences(project.Id, []);
                solution = solution.WithDocumentText(project.Documents.Single(static file => file.Name == "Models.cs").Id, SourceText.From(FixRun.Models));
            }

            solution = solution.WithDocumentFilePath(project.Documents.Single(static file => file.Name == "Log.cs").Id, "/shared/Log.cs");
        }

        return solution;
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Solution solution, string project)
    {
        var compilation = (await solution.Projects.Single(candidate => candidate.Name == project).GetCompilationAsync())!;
        return await compilation.WithAnalyzers([new AnnotateMemberAnalyzer()]).GetAnalyzerDiagnosticsAsync();
    }

    private static async Task<List<CodeAction>> ActionsAsync(Solution solution, string project)
    {
        var actions = new List<CodeAction>();
        foreach (var diagnostic in await DiagnosticsAsync(solution, project))
        {
            var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
            await new AnnotateMemberCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), default));
        }

        return actions;
    }

    private static async Task<Solution> FixAsync(Solution solution, string project) =>
        await FixRun.ChangedAsync(Assert.Single(await ActionsAsync(solution, project)));

    /// <summary>The program compiles, and the offer is gone: the member has its role.</summary>
    private static async Task AssertWorksAsync(Solution solution)
    {
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync())!;
            Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
            Assert.Empty(await DiagnosticsAsync(solution, project.Name));
        }
    }

    private static async Task<string> TextAsync(Solution solution, string project, string name) =>
        (await solution.Projects.Single(candidate => candidate.Name == project).Documents.Single(document => document.Name == name).GetTextAsync()).ToString();
}
