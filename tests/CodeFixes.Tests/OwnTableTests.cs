using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Tests;

/// <summary>TRTC2002: the number becomes an ID of the project's own table, with a name that the editor asks for.</summary>
public sealed class OwnTableTests
{
    private const string Use = "class C { bool M(ulong? id) => id == [|4999|]; }\n";

    [Theory]
    [InlineData("TrtcIdSpace.Event", "OwnEventIds", "Event4999", "EventId", Role.EventId)]
    [InlineData("TrtcIdSpace.ExceptionalEvent", "OwnExceptionalEventIds", "ExceptionalEvent4999", "AbnormalEventId", Role.ExceptionalEventId)]
    [InlineData("TrtcIdSpace.ExceptionalExperience", "OwnExceptionalExperienceIds", "ExceptionalExperience4999", "ExperienceId", Role.ExceptionalExperienceId)]
    internal async Task A_new_table_of_each_space(string space, string table, string name, string member, Role role)
    {
        var (solution, changed) = await DeclareAsync([Use], role);
        Assert.Equal(
            $"using TrtcCatalog;\n\n/// <summary>Values of {member} that the catalog does not have.</summary>\n[TrtcIdTable({space})]\npublic static class {table}\n{{\n    /// <summary>{member} 4999.</summary>\n    public const int {name} = 4999;\n}}\n",
            await TextAsync(changed, table + ".cs"));
        await AssertWorksAsync(changed, table + ".cs", name);
        Assert.Equal(await TextAsync(solution, "File0.cs"), await TextAsync(changed, "File0.cs"));
    }

    [Theory]
    // The layout of the table stays as it is.
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n\tpublic const int A    = 4998; // aligned\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n\tpublic const int A    = 4998; // aligned\n\t/// <summary>EventId 4999.</summary>\n\tpublic const int Event4999 = 4999;\n}\n", "Event4999")]
    [InlineData(
        "using TrtcCatalog;\r\n[TrtcIdTable(TrtcIdSpace.Event)]\r\nstatic class Ours\r\n{\r\n}\r\n",
        "using TrtcCatalog;\r\n[TrtcIdTable(TrtcIdSpace.Event)]\r\nstatic class Ours\r\n{\r\n    /// <summary>EventId 4999.</summary>\r\n    public const int Event4999 = 4999;\r\n}\r\n", "Event4999")]
    [InlineData(
        "[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)] static class Ours { public const int A = 4998; }\n",
        "[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)] static class Ours { public const int A = 4998; /** <summary>EventId 4999.</summary> */ public const int Event4999 = 4999; }\n", "Event4999")]
    [InlineData(
        "namespace N\n{\n    class Outer\n    {\n        [TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\n        internal static class Ours\n        {\n        }\n    }\n}\n",
        "namespace N\n{\n    class Outer\n    {\n        [TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\n        internal static class Ours\n        {\n            /// <summary>EventId 4999.</summary>\n            public const int Event4999 = 4999;\n        }\n    }\n}\n", "Event4999")]
    // Behind the last constant that is an ID, and not behind what follows
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    public const int A = 4998; // beauty\n\n    // names\n    public static string Name(int id) => \"\";\n\n    private const int Secret = 4;\n\n    public const string Text = \"\";\n\n    public static class Params\n    {\n        public const int Off = 0;\n    }\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    public const int A = 4998; // beauty\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n\n    // names\n    public static string Name(int id) => \"\";\n\n    private const int Secret = 4;\n\n    public const string Text = \"\";\n\n    public static class Params\n    {\n        public const int Off = 0;\n    }\n}\n", "Event4999")]
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    #region ids\n    public const int A = 4998,\n        B = 4997; /* 1\n    2 */\n    #endregion\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    #region ids\n    public const int A = 4998,\n        B = 4997; /* 1\n    2 */\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n    #endregion\n}\n", "Event4999")]
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    public const int A = 4998;\n    public static readonly int[] All = { A };\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    public const int A = 4998;\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n    public static readonly int[] All = { A };\n}\n", "Event4999")]
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours { public const int A = 4998; public static int[] All() => null; }\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours { public const int A = 4998; /** <summary>EventId 4999.</summary> */ public const int Event4999 = 4999; public static int[] All() => null; }\n", "Event4999")]
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours { public const int A = 4998;\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours { public const int A = 4998;\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", "Event4999")]
    // As what is named there can be seen
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class Ours\n{\n    internal const ushort A = 4998;\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class Ours\n{\n    internal const ushort A = 4998;\n    /// <summary>EventId 4999.</summary>\n    internal const int Event4999 = 4999;\n}\n", "Event4999")]
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nclass Ours\n{\n    protected internal const int A = 4998;\n    const int B = 4997;\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nclass Ours\n{\n    protected internal const int A = 4998;\n    /// <summary>EventId 4999.</summary>\n    protected internal const int Event4999 = 4999;\n    const int B = 4997;\n}\n", "Event4999")]
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nclass Ours\n{\n    internal const int A = 4998;\n    public const int B = 4997;\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nclass Ours\n{\n    internal const int A = 4998;\n    public const int B = 4997;\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", "Event4999")]
    // Nothing there that is an ID
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    const int A = 4998;\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    const int A = 4998;\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", "Event4999")]
    // Not under a condition
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    internal const int A = 4998;\n#if !X\n    internal const int B = 4997;\n#endif\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    internal const int A = 4998;\n#if !X\n    internal const int B = 4997;\n#endif\n    /// <summary>EventId 4999.</summary>\n    internal const int Event4999 = 4999;\n}\n", "Event4999")]
    // The step of the file
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n}\n\nclass D\n{\n  void M()\n  {\n  }\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n  /// <summary>EventId 4999.</summary>\n  public const int Event4999 = 4999;\n}\n\nclass D\n{\n  void M()\n  {\n  }\n}\n", "Event4999")]
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n}\n\nclass D\n{\n\tvoid M()\n\t{\n\t}\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n\t/// <summary>EventId 4999.</summary>\n\tpublic const int Event4999 = 4999;\n}\n\nclass D\n{\n\tvoid M()\n\t{\n\t}\n}\n", "Event4999")]
    // The name is free: not another member's, and not the class's own.
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    public const int Event4999 = 4998;\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Ours\n{\n    public const int Event4999 = 4998;\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999_ = 4999;\n}\n", "Event4999_")]
    [InlineData(
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Event4999\n{\n}\n",
        "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic class Event4999\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999_ = 4999;\n}\n", "Event4999_")]
    public async Task A_table_that_is_there_is_extended(string table, string expected, string name)
    {
        var (_, changed) = await DeclareAsync([Use, table]);
        Assert.Equal(expected, await TextAsync(changed, "File1.cs"));
        await AssertWorksAsync(changed, "File1.cs", name);
    }

    [Theory]
    [InlineData(
        "// ours\n[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\nstatic partial class Ours;\n",
        "// ours\n[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\nstatic partial class Ours\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n")]
    [InlineData(
        "class Outer\r\n{\r\n    [TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)] internal static class Ours; // none yet\r\n}\r\n",
        "class Outer\r\n{\r\n    [TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)] internal static class Ours\r\n    {\r\n        /// <summary>EventId 4999.</summary>\r\n        public const int Event4999 = 4999;\r\n    } // none yet\r\n}\r\n")]
    public async Task A_table_without_braces_gets_them(string table, string expected)
    {
        var (_, changed) = await DeclareAsync([Use, table], language: LanguageVersion.CSharp12);
        Assert.Equal(expected, await TextAsync(changed, "File1.cs"));
        await AssertWorksAsync(changed, "File1.cs", "Event4999");
    }

    [Fact]
    public async Task The_step_is_that_of_the_editorconfig()
    {
        const string Table = "[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\nstatic class Ours\n{\n}\n";
        var (_, changed) = await DeclareAsync([Use, Table], editorConfig: "indent_size = 3");
        Assert.Contains("\n   public const int Event4999 = 4999;\n", await TextAsync(changed, "File1.cs"), StringComparison.Ordinal);
        (_, changed) = await DeclareAsync([Use, Table.Replace("\n{\n}", ";", StringComparison.Ordinal)], language: LanguageVersion.CSharp12, editorConfig: "indent_style = tab");
        Assert.Contains("\n\tpublic const int Event4999 = 4999;\n", await TextAsync(changed, "File1.cs"), StringComparison.Ordinal);
    }

    /// <summary>Of several tables the one with the nearest number is extended, of several of these the first.</summary>
    [Theory]
    [InlineData("public const int A = 4500;", "public const int A = 4998;", 2)]
    [InlineData("public const int A = 5000;", "public const int A = 4500;", 1)]
    [InlineData("public const int A = 5001;", "public const int A = 4997;", 1)]
    [InlineData("public const int A = 33000; internal const ushort B = 5000;", "public const int A = 4997;", 1)]
    [InlineData("", "public const long A = long.MinValue;", 2)]
    [InlineData("", "", 1)]
    [InlineData("private const int A = 4998; public const string B = \"\";", "public const int A = 1;", 2)]
    public async Task The_nearest_of_several_tables(string first, string second, int taken)
    {
        static string Table(string name, string constants) => "[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\nstatic class " + name + "\n{\n    " + constants + "\n}\n";
        var (_, changed) = await DeclareAsync([Use, Table("One", first), Table("Two", second)]);
        await AssertWorksAsync(changed, "File" + taken + ".cs", "Event4999");
        (_, changed) = await DeclareAsync([Use, Table("One", first) + Table("Two", second)]);
        Assert.Equal(taken == 1, (await TextAsync(changed, "File1.cs")).Split("class Two")[0].Contains("4999", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_name_of_a_new_table_is_free()
    {
        var (_, changed) = await DeclareAsync([Use, "class OwnEventIds { }\n"]);
        await AssertWorksAsync(changed, "OwnEventIds2.cs", "Event4999");
    }

    /// <summary>The file asks in the folder Calls.</summary>
    [Theory]
    // The namespace of the place, with its folder
    [InlineData("namespace Acme.Calls\n{\n    class C\n    {\n        bool M(ulong? id) => id == [|4999|];\n    }\n}\n", "", "",
        "using TrtcCatalog;\n\nnamespace Acme.Calls\n{\n    /// <summary>Values of EventId that the catalog does not have.</summary>\n    [TrtcIdTable(TrtcIdSpace.Event)]\n    public static class OwnEventIds\n    {\n        /// <summary>EventId 4999.</summary>\n        public const int Event4999 = 4999;\n    }\n}\n", true)]
    [InlineData("namespace Acme.Calls;\n\nclass C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "", "",
        "using TrtcCatalog;\n\nnamespace Acme.Calls;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", true)]
    [InlineData("namespace Acme\n{\n    namespace Calls\n    {\n        class C { bool M(ulong? id) => id == [|4999|]; }\n    }\n}\n", "Acm", "",
        "using TrtcCatalog;\n\nnamespace Acme.Calls\n{\n    /// <summary>Values of EventId that the catalog does not have.</summary>\n    [TrtcIdTable(TrtcIdSpace.Event)]\n    public static class OwnEventIds\n    {\n        /// <summary>EventId 4999.</summary>\n        public const int Event4999 = 4999;\n    }\n}\n", true)]
    [InlineData("namespace Acme.Calls;\n\nclass C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "Acme.Calls.Live", "",
        "using TrtcCatalog;\n\nnamespace Acme.Calls;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", true)]
    // The project's, where the place is in that
    [InlineData("namespace Acme.Calls\n{\n    class C\n    {\n        bool M(ulong? id) => id == [|4999|];\n    }\n}\n", "Acme", "",
        "using TrtcCatalog;\n\nnamespace Acme\n{\n    /// <summary>Values of EventId that the catalog does not have.</summary>\n    [TrtcIdTable(TrtcIdSpace.Event)]\n    public static class OwnEventIds\n    {\n        /// <summary>EventId 4999.</summary>\n        public const int Event4999 = 4999;\n    }\n}\n", false)]
    [InlineData("namespace Acme.Calls;\n\nclass C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "Acme.Calls", "",
        "using TrtcCatalog;\n\nnamespace Acme.Calls;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", false)]
    // In none: the project's, where another file has it, as that is written
    [InlineData("class C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "Acme", "",
        "using TrtcCatalog;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", false, "namespace Acme2;\n")]
    [InlineData("class C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "Acme", "",
        "using TrtcCatalog;\n\nnamespace Acme;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", false, "// <auto-generated/>\nnamespace Acme { }\n", "namespace Acme.Calls;\nclass D { }\n")]
    [InlineData("class C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "Acme.Calls", "",
        "using TrtcCatalog;\n\nnamespace Acme.Calls\n{\n    /// <summary>Values of EventId that the catalog does not have.</summary>\n    [TrtcIdTable(TrtcIdSpace.Event)]\n    public static class OwnEventIds\n    {\n        /// <summary>EventId 4999.</summary>\n        public const int Event4999 = 4999;\n    }\n}\n", false, "namespace Acme.Calls\n{\n    class D\n    {\n    }\n}\n")]
    [InlineData("class C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "", "",
        "using TrtcCatalog;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", false, "namespace Acme;\nclass D { }\n")]
    // The using where the file has its own
    [InlineData("namespace Acme.Calls\n{\n    using System;\n\n    class C\n    {\n        bool M(ulong? id) => id == [|4999|];\n    }\n}\n", "", "",
        "namespace Acme.Calls\n{\n    using TrtcCatalog;\n\n    /// <summary>Values of EventId that the catalog does not have.</summary>\n    [TrtcIdTable(TrtcIdSpace.Event)]\n    public static class OwnEventIds\n    {\n        /// <summary>EventId 4999.</summary>\n        public const int Event4999 = 4999;\n    }\n}\n", true)]
    [InlineData("namespace Acme.Calls;\n\nclass C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "", "csharp_using_directive_placement = inside_namespace",
        "namespace Acme.Calls;\n\nusing TrtcCatalog;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", true)]
    [InlineData("using System;\n\nnamespace Acme.Calls;\n\nclass C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "", "csharp_using_directive_placement = inside_namespace",
        "using TrtcCatalog;\n\nnamespace Acme.Calls;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", true)]
    [InlineData("namespace Acme.Calls;\n\nclass C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "", "",
        "namespace Acme.Calls;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", true, "global using TrtcCatalog;\n")]
    [InlineData("class C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "", "",
        "/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", false, "global using static System.Math;\nglobal using Sdk = TrtcCatalog.SdkEventIds;\nglobal using TrtcCatalog;\n")]
    [InlineData("class C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "", "",
        "using TrtcCatalog;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", false, "global using static System.Math;\nglobal using Sdk = TrtcCatalog.SdkEventIds;\n")]
    // Indentation and braces
    [InlineData("namespace Acme.Calls\n{\n\tclass C\n\t{\n\t\tbool M(ulong? id) => id == [|4999|];\n\t}\n}\n", "", "",
        "using TrtcCatalog;\n\nnamespace Acme.Calls\n{\n\t/// <summary>Values of EventId that the catalog does not have.</summary>\n\t[TrtcIdTable(TrtcIdSpace.Event)]\n\tpublic static class OwnEventIds\n\t{\n\t\t/// <summary>EventId 4999.</summary>\n\t\tpublic const int Event4999 = 4999;\n\t}\n}\n", true)]
    [InlineData("namespace Acme.Calls\n{\n    class C\n    {\n        bool M(ulong? id) => id == [|4999|];\n    }\n}\n", "", "indent_size = 2",
        "using TrtcCatalog;\n\nnamespace Acme.Calls\n{\n  /// <summary>Values of EventId that the catalog does not have.</summary>\n  [TrtcIdTable(TrtcIdSpace.Event)]\n  public static class OwnEventIds\n  {\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n  }\n}\n", true)]
    [InlineData("namespace Acme.Calls {\n    class C {\n        bool M(ulong? id) => id == [|4999|];\n    }\n}\n", "", "csharp_new_line_before_open_brace = all",
        "using TrtcCatalog;\n\nnamespace Acme.Calls {\n    /// <summary>Values of EventId that the catalog does not have.</summary>\n    [TrtcIdTable(TrtcIdSpace.Event)]\n    public static class OwnEventIds {\n        /// <summary>EventId 4999.</summary>\n        public const int Event4999 = 4999;\n    }\n}\n", true)]
    [InlineData("class C { bool M(ulong? id) => id == [|4999|]; }\n", "", "csharp_new_line_before_open_brace = methods",
        "using TrtcCatalog;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds {\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", false)]
    [InlineData("class C { bool M(ulong? id) => id == [|4999|]; }\n", "", "csharp_new_line_before_open_brace = methods, types",
        "using TrtcCatalog;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", false)]
    // The head
    [InlineData("class C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "", "file_header_template = Copyright Acme.\\n\\n{fileName}",
        "// Copyright Acme.\n//\n// OwnEventIds.cs\n\nusing TrtcCatalog;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", false)]
    [InlineData("class C\n{\n    bool M(ulong? id) => id == [|4999|];\n}\n", "", "file_header_template = unset",
        "using TrtcCatalog;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", false)]
    // Where the catalog is not seen
    [InlineData("namespace Acme\n{\n    using System;\n\n    class C\n    {\n        bool M(ulong? id) => id == [|4999|];\n    }\n}\n\nnamespace Acme.TrtcCatalog\n{\n    class D { }\n}\n", "", "",
        "using TrtcCatalog;\n\n/// <summary>Values of EventId that the catalog does not have.</summary>\n[TrtcIdTable(TrtcIdSpace.Event)]\npublic static class OwnEventIds\n{\n    /// <summary>EventId 4999.</summary>\n    public const int Event4999 = 4999;\n}\n", false)]
    public async Task A_new_table_is_at_home(string source, string root, string config, string expected, bool isInFolder, params string[] others)
    {
        var (_, changed) = await DeclareAsync([source, .. others], language: LanguageVersion.CSharp12, editorConfig: config, rootNamespace: root);
        Assert.Equal(expected, await TextAsync(changed, "OwnEventIds.cs"));
        Assert.Equal(isInFolder ? ["Calls"] : [], FixRun.Find(changed, "OwnEventIds.cs").Folders);
        await AssertWorksAsync(changed, "OwnEventIds.cs", "Event4999");
    }

    [Theory]
    [InlineData("namespace Acme.Calls { class OwnEventIds { } }\n", "OwnEventIds2.cs")]
    [InlineData("namespace Acme { class OwnEventIds { } }\n", "OwnEventIds.cs")]
    [InlineData("class OwnEventIds { }\n", "OwnEventIds2.cs")]
    public async Task The_name_of_a_new_table_is_free_in_its_namespace(string other, string file)
    {
        var (_, changed) = await DeclareAsync(["namespace Acme.Calls { " + Use + " }", other]);
        await AssertWorksAsync(changed, file, "Event4999");
    }

    [Fact]
    public async Task A_table_of_another_space_is_left_alone()
    {
        var (_, changed) = await DeclareAsync([Use, "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.ExceptionalEvent)]\nstatic class Others\n{\n}\n"]);
        await AssertWorksAsync(changed, "OwnEventIds.cs", "Event4999");
    }

    // What is declared there would not count.
    [Theory]
    [InlineData("class Outer\n{\n    [TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\n    private static class Hidden\n    {\n    }\n}\n")]
    [InlineData("[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\nstatic class Generic<T>\n{\n}\n")]
    [InlineData("[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\nfile static class Hidden\n{\n}\n")]
    public async Task A_table_that_is_not_read_is_left_alone(string table)
    {
        var (_, changed) = await DeclareAsync([Use, table], language: LanguageVersion.CSharp11);
        await AssertWorksAsync(changed, "OwnEventIds.cs", "Event4999");
    }

    [Fact]
    public async Task A_table_that_a_tool_writes_is_left_alone()
    {
        const string Table = "using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\nstatic partial class Ours\n{\n}\n";
        var (_, changed) = await DeclareAsync([Use, "// <auto-generated/>\n" + Table]);
        await AssertWorksAsync(changed, "OwnEventIds.cs", "Event4999");
        (_, changed) = await DeclareAsync([Use, "// <auto-generated/>\n" + Table, Table.Replace("Ours", "Mine", StringComparison.Ordinal)]);
        await AssertWorksAsync(changed, "File2.cs", "Event4999");
    }

    [Fact]
    public async Task A_new_file_has_the_line_ends_of_the_one_that_asks()
    {
        var (_, changed) = await DeclareAsync([Use.Replace("\n", "\r\n", StringComparison.Ordinal)]);
        Assert.Equal(9, (await TextAsync(changed, "OwnEventIds.cs")).Split("\r\n").Length - 1);
        await AssertWorksAsync(changed, "OwnEventIds.cs", "Event4999");
    }

    /// <summary>A library that documents what is public asks for it of every member: the fix must not break its build.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("/// <summary>Ours.</summary>\n[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\npublic static class Ours\n{\n}\n")]
    [InlineData("/// <summary>Ours.</summary>\n[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\npublic static class Ours { }\n")]
    [InlineData("/// <summary>Ours.</summary>\n[TrtcCatalog.TrtcIdTable(TrtcCatalog.TrtcIdSpace.Event)]\npublic static class Ours;\n")]
    public async Task What_is_declared_is_documented(string table)
    {
        var (_, changed) = await DeclareAsync([Use, table], language: LanguageVersion.CSharp12);
        var project = changed.Projects.Single();
        project = project.WithParseOptions(((CSharpParseOptions)project.ParseOptions!).WithDocumentationMode(DocumentationMode.Diagnose));
        Assert.DoesNotContain((await project.GetCompilationAsync())!.GetDiagnostics(),
            static diagnostic => diagnostic.Id is "CS1591" or "CS1587" or "CS1570" && !diagnostic.Location.SourceTree!.FilePath.EndsWith("Models.cs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("public", true)]
    [InlineData("internal", false)]
    public async Task A_table_that_is_shared_with_other_projects_is_extended_where_it_is_public(string access, bool isShared)
    {
        var run = new FixRun(new UnknownIdCodeFix()) { Language = LanguageVersion.CSharp7_3 };
        var solution = run.Solution([$"using TrtcCatalog;\n[TrtcIdTable(TrtcIdSpace.Event)]\n{access} static class Shared\n{{\n}}\n"], [Use]);
        var (library, user) = (solution.Projects.Single(static project => project.Name == "P0"), solution.Projects.Single(static project => project.Name == "P1"));
        solution = solution.AddProjectReference(user.Id, new ProjectReference(library.Id));
        // Both would declare the models.
        solution = solution.RemoveDocument(solution.GetProject(user.Id)!.Documents.Single(static document => document.Name == "Models.cs").Id);
        var asking = solution.GetProject(user.Id)!.Documents.Single(static document => document.Name == "File0.cs");
        var changed = await FixRun.ChangedAsync((await run.ActionsAsync(asking, Use)).Single());
        Assert.Equal(isShared, (await changed.GetProject(library.Id)!.Documents.Single(static document => document.Name == "File0.cs").GetTextAsync()).ToString().Contains("Event4999", StringComparison.Ordinal));
        Assert.Equal(!isShared, changed.GetProject(user.Id)!.Documents.Any(static document => document.Name == "OwnEventIds.cs"));
        foreach (var project in changed.Projects)
            Assert.Empty((await project.GetCompilationAsync())!.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
    }

    private static async Task<(Solution Before, Solution After)> DeclareAsync(string[] sources, Role role = Role.EventId, LanguageVersion language = LanguageVersion.CSharp7_3, string? editorConfig = null, string rootNamespace = "")
    {
        var run = new FixRun(new UnknownIdCodeFix()) { Language = language, Role = role, EditorConfig = editorConfig };
        var solution = run.Solution(sources);
        var global = SourceText.From("is_global = true\nbuild_property.RootNamespace = " + rootNamespace);
        solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(solution.ProjectIds.Single()), ".globalconfig", global, filePath: "/p0/.globalconfig");
        solution = solution.WithDocumentFolders(FixRun.Find(solution, "File0.cs").Id, ["Calls"]);
        return (solution, await FixRun.ChangedAsync((await run.ActionsAsync(FixRun.Find(solution, "File0.cs"), sources[0])).Single()));
    }

    /// <summary>It compiles, the editor asks for the name, and the number has a name from now on.</summary>
    private static async Task AssertWorksAsync(Solution solution, string file, string name)
    {
        var document = FixRun.Find(solution, file);
        var compilation = (await document.Project.GetCompilationAsync())!;
        Assert.Empty(compilation.GetDiagnostics().Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var renamed = Assert.Single((await document.GetSyntaxRootAsync())!.GetAnnotatedTokens(RenameAnnotation.Kind));
        Assert.Equal(name, renamed.ValueText);
        var constant = Assert.IsAssignableFrom<IFieldSymbol>((await document.GetSemanticModelAsync())!.GetDeclaredSymbol(renamed.Parent!));
        Assert.Equal(4999, constant.ConstantValue);
    }

    private static async Task<string> TextAsync(Solution solution, string name) => (await FixRun.Find(solution, name).GetTextAsync()).ToString();
}
