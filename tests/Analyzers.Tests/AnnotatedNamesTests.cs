using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>What a compiled library gives a role: what inherits it in a program has one of these names, or is never asked.</summary>
public class AnnotatedNamesTests
{
    [Theory]
    [InlineData("class C { [TrtcEventId] int a, b; [TrtcEventParam(1)] int c; int d; }", "a b c")]
    [InlineData("class C { [TrtcExceptionalEventId] int A { get; } int B { get; } }", "A this[]")]
    [InlineData("class C { [field: TrtcExceptionalExperienceId] int A { get; } }", "A")]
    [InlineData("class C { int A { [return: TrtcEventId] get => 0; } int B { [param: TrtcEventId] set { } } }", "A B get_A set_B this[] value")]
    [InlineData("class C { [TrtcEventId] int this[int i] => 0; }", "Item this[]")]
    [InlineData("class C { int this[[TrtcEventId] int a] => 0; }", "Item a get_Item this[]")]
    [InlineData("class C { [return: TrtcEventId] int F() => 0; int G() => 0; }", "F")]
    [InlineData("class C { void F([TrtcEventId] int a, int b) { } void G(int c) { } }", "F a")]
    [InlineData("interface I { [TrtcEventId] int A { get; } void F(int a); } class C : I { int I.A => 0; void I.F([TrtcEventId] int b) { } }", "A F b this[]")]
    [InlineData("record R([TrtcEventId] int B);", ".ctor B")]
    [InlineData("delegate void D([TrtcEventId] int a);", "BeginInvoke Invoke a")]
    [InlineData("class C { [System.Obsolete] int a; [TrtcOpenList] class L { } [TrtcIdTable(TrtcIdSpace.Event)] class T { [TrtcParams(One = typeof(L))] public const int X = 5001; } }", "X")]
    [InlineData("class C { int EventId, ParamOne; }", "")]
    // Of a serializer's attribute, what it says counts.
    [InlineData("namespace Json { class JsonPropertyNameAttribute : System.Attribute { public JsonPropertyNameAttribute(string name) { } } class C { [JsonPropertyName(\"event_id\")] int Code; [JsonPropertyName(\"name\")] int Other; [System.Obsolete(\"EventId\")] int Old; } }", "Code")]
    [InlineData("class DataMemberAttribute : System.Attribute { public string Name; public int Order; } class C { [DataMember(Order = 1, Name = \"ParamOne\")] int First { get; set; } [DataMember(Order = 2)] int Second { get; set; } }", "First this[]")]
    // Whoever brings the attributes along in the library itself.
    [InlineData("namespace TrtcCatalog { class TrtcEventIdAttribute : System.Attribute { } class C { [TrtcEventId] int a; } } namespace Other { class TrtcEventIdAttribute : System.Attribute { } class C { [TrtcEventId] int b; } }", "a")]
    public void Names_are_in_the_metadata(string source, string expected)
    {
        var library = (PortableExecutableReference)Library.Both("using TrtcCatalog; " + source).First();
        var metadata = ((AssemblyMetadata)library.GetMetadata()).GetModules().Single();
        Assert.Equal(expected, string.Join(' ', AnnotatedNames.In(metadata.GetMetadataReader()).Distinct().Order(StringComparer.Ordinal)));
    }

    /// <summary>Other languages, and tools that hide what a library does, give names that C# does not have.</summary>
    [Fact]
    public void Names_that_no_source_has()
    {
        var library = new PersistedAssemblyBuilder(new AssemblyName("Library"), typeof(object).Assembly);
        var type = library.DefineDynamicModule("Library").DefineType("C", TypeAttributes.Public);
        type.DefineField("a>b", typeof(int), FieldAttributes.Public).SetCustomAttribute(
            new CustomAttributeBuilder(typeof(TrtcCatalog.TrtcEventIdAttribute).GetConstructor([])!, []));
        type.CreateType();
        using var image = new MemoryStream();
        library.Save(image);
        image.Position = 0;
        using var file = new PEReader(image);
        Assert.Equal(["a>b"], AnnotatedNames.In(file.GetMetadataReader()));
    }

    [Theory]
    [InlineData("public interface I { [TrtcCatalog.TrtcEventId] int Code { get; set; } }", "class C : Lib.I { public int Code { get; set; } bool Is() => Code == 1003; }")]
    [InlineData("public interface I { [TrtcCatalog.TrtcEventId] int Code { get; } }", "class C : Lib.I { int Lib.I.Code => 1003; }")]
    [InlineData("public abstract class B { [return: TrtcCatalog.TrtcEventId] public abstract int Next(); }", "class C : Lib.B { public override int Next() => 1003; }")]
    [InlineData("public abstract class B { public abstract void On([TrtcCatalog.TrtcEventId] int id); }", "class C : Lib.B { public override void On(int number) { if (number == 1003) { } } }")]
    [InlineData("public abstract class B { [TrtcCatalog.TrtcEventId] public abstract int this[string name] { get; } }", "class C : Lib.B { public override int this[string name] => 1003; }")]
    [InlineData("public abstract class B { [System.Runtime.CompilerServices.IndexerName(\"At\")] public abstract string this[[TrtcCatalog.TrtcEventId] int id] { get; } }", "class C : Lib.B { public override string this[int number] => number == 1003 ? \"\" : null; }")]
    [InlineData("public abstract class B { public abstract int Code { [return: TrtcCatalog.TrtcEventId] get; } }", "class C : Lib.B { public override int Code => 1003; }")]
    [InlineData("public delegate void Handler([TrtcCatalog.TrtcEventId] int id);", "class C { Lib.Handler Make() => number => { if (number == 1003) { } }; }")]
    [InlineData("public delegate void Handler([TrtcCatalog.TrtcEventId] int id);", "class C { Lib.Handler Make() => On; void On(int number) { if (number == 1003) { } } }")]
    [InlineData("public delegate void Handler([TrtcCatalog.TrtcEventId] int id);", "class C { Lib.Handler Make() => number => Take(number); bool Take(int n) => n == 1003; }")]
    [InlineData("public class JsonPropertyNameAttribute : System.Attribute { public JsonPropertyNameAttribute(string name) { } } public class M { [JsonPropertyName(\"EventId\")] public int Code; [JsonPropertyName(\"ParamOne\")] public int First; }", "class C { bool Run(Lib.M m) => Is(m.Code); bool Is(int n) => n == 1003; }")]
    public async Task What_inherits_a_role_from_a_library_is_found(string library, string source)
    {
        foreach (var reference in Library.Both("namespace Lib { " + library + " }"))
            Assert.StartsWith("TRTC1001 '1003'", Assert.Single(await Findings.OfAsync(source, withModels: false, more: reference)));
    }

    // What has another name is not asked for a role, which is almost all of a program.
    [Theory]
    [InlineData("public interface I { [TrtcCatalog.TrtcEventId] int Code { get; } }", false)]
    [InlineData("public delegate void Handler([TrtcCatalog.TrtcEventId] int id);", true)]
    public void What_has_another_name_is_passed_over(string library, bool expected)
    {
        foreach (var reference in Library.Both("namespace Lib { " + library + " }"))
        {
            var program = CSharpCompilation.Create("Test", [CSharpSyntaxTree.ParseText("class C { int Code, Other; }")], Verify.References.Append(reference));
            var names = new RoleNames(program, null, CancellationToken.None);
            Assert.True(names.CanOccur);
            Assert.True(names.MayHaveRole("Code"));
            Assert.Equal(expected, names.MayHaveRole(program.GetTypeByMetadataName("C")!.GetMembers("Other").Single()));
            Assert.Equal(expected, names.MayOccurIn(CSharpSyntaxTree.ParseText("class D { int Other; }"), CancellationToken.None));
            Assert.True(names.MayOccurIn(CSharpSyntaxTree.ParseText("class D { int F(Lib.I i) => i.Code; }"), CancellationToken.None));
        }
    }

    // The compiler takes no offence at an attribute whose constructor is nowhere, as long as nobody asks for it.
    [Fact]
    public void What_cannot_be_read_may_have_any_name()
    {
        var builder = new MetadataBuilder();
        builder.AddModule(0, builder.GetOrAddString("Broken.dll"), builder.GetOrAddGuid(Guid.NewGuid()), default, default);
        builder.AddAssembly(builder.GetOrAddString("Broken"), new Version(1, 0), default, default, default, AssemblyHashAlgorithm.None);
        builder.AddAssemblyReference(builder.GetOrAddString("TrtcCatalog"), new Version(1, 0), default, default, default, default);
        builder.AddTypeDefinition(default, default, builder.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), MetadataTokens.MethodDefinitionHandle(1));
        builder.AddCustomAttribute(EntityHandle.AssemblyDefinition, MetadataTokens.MemberReferenceHandle(4016), default);
        var image = new BlobBuilder();
        new ManagedPEBuilder(new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll), new MetadataRootBuilder(builder, suppressValidation: true), new BlobBuilder()).Serialize(image);

        var program = CSharpCompilation.Create("Test", [], Verify.References.Append(MetadataReference.CreateFromImage(image.ToImmutableArray())));
        Assert.True(new RoleNames(program, null, CancellationToken.None).MayHaveRole("AnyName"));
    }
}
