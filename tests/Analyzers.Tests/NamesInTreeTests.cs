using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Tests;

/// <summary>What the text of a file says before anything is bound: a name that is not found here is never asked for a role.</summary>
public class NamesInTreeTests
{
    [Theory]
    [InlineData("class C { int Id; void Run(int param) { } }", false)]
    [InlineData("TrtcCatalog.SdkEventIds.Equals(null, null);", true)]
    [InlineData("class C { string trtc; }", false)]
    [InlineData("class C { int paramone; }", true)]
    [InlineData("class C { int PARAMONE; }", true)]
    [InlineData("class C { int Param_One; }", true)]
    [InlineData("class C { int ParamTwo; }", false)]
    [InlineData("class C { int abnormalEventId; }", true)]
    [InlineData("class C { int ABNORMAL_EVENT_ID; }", true)]
    public void Is_about_TRTC(string source, bool expected) => Assert.Equal(expected, Of(source).IsAboutTrtc);

    [Theory]
    [InlineData("using Id = TrtcCatalog.TrtcEventIdAttribute;", true)]
    [InlineData("global using Json = Newtonsoft.Json.JsonPropertyAttribute;", true)]
    [InlineData("using Member = global::System.Runtime.Serialization.DataMemberAttribute;", true)]
    [InlineData("using TrtcEventTables;", false)]
    [InlineData("using static TrtcCatalog.TrtcEvents;", false)]
    [InlineData("class C { [TrtcCatalog.TrtcEventId] int id; }", false)]
    [InlineData("using List = System.Collections.Generic.List<int>;", false)]
    public void An_alias_can_stand_in_any_file(string source, bool expected) => Assert.Equal(expected, Of(source).HasAlias);

    [Theory]
    [InlineData("using Table = TrtcCatalog.TrtcIdTableAttribute; namespace N { using Params = global::TrtcCatalog.TrtcParamsAttribute; }", "Table Params")]
    [InlineData("namespace N; using Open = TrtcCatalog.TrtcOpenListAttribute; using Id = TrtcCatalog.TrtcEventIdAttribute;", "Open Id")]
    [InlineData("using TrtcCatalog; using static TrtcCatalog.SdkEventIds; using Ids = TrtcCatalog.SdkEventIds; using Numbers = (int, int);", "")]
    [InlineData("using Json = Newtonsoft.Json.JsonPropertyAttribute;", "")]
    public void An_attribute_can_have_another_name(string source, string expected) => Assert.Equal(expected, string.Join(' ', Of(source).AttributeAliases));

    [Theory]
    [InlineData("class C { [TrtcEventId] int a, b; [TrtcEventParam(1)] int c; int d; }", "a b c")]
    [InlineData("class C { [TrtcCatalog.TrtcExceptionalEventIdAttribute] int A { get; } }", "A")]
    [InlineData("class C { int A { [return: TrtcEventId] get => 0; } int this[int i] { [return: TrtcEventId] get => 0; } }", "A this[]")]
    [InlineData("class C { [TrtcEventId] int this[int i] => 0; }", "this[]")]
    [InlineData("class C { [return: TrtcEventId] int F() => 0; }", "F")]
    [InlineData("class C { void F([TrtcEventId] int a, int b) { } }", "a F")]
    [InlineData("class C { int this[[TrtcEventId] int a] => 0; }", "a this[]")]
    [InlineData("class C([TrtcEventId] int a); record R([TrtcEventId] int B);", "a B")]
    [InlineData("delegate void D([TrtcEventId] int a); [return: TrtcEventId] delegate int E();", "a Invoke Invoke")]
    [InlineData("class C { void F() { [return: TrtcEventId] int L([TrtcEventId] int a) => 0; } }", "L a L")]
    // Names of lambdas are empty.
    [InlineData("class C { void F() { var f = [return: TrtcEventId] () => 0; } }", "")]
    [InlineData("class C { void F() { var f = ([TrtcEventId] int a) => 0; } }", "a ")]
    // What is no attribute gives nobody a role.
    [InlineData("class C { bool F(int a) => a == TrtcEvents.Network.Id; /* [TrtcEventId] */ string s = \"[TrtcEventId]\"; }", null)]
    [InlineData("/// <summary>See <see cref=\"TrtcEventIdAttribute\"/>.</summary>\nclass C { int a; }", null)]
    [InlineData("TrtcEvents.Reset(); class C { [TrtcEventId] int a; }", "a")]
    [InlineData("class C { [Named(TrtcEventId = 1)] int a; }", null)]
    // Of a serializer's attribute, what it says counts.
    [InlineData("class C { [JsonPropertyName(\"event_id\")] int a; [JsonPropertyName(\"Name\")] int b; }", "a")]
    [InlineData("class C { [JsonProperty] int a; [JsonProperty(PropertyName = \"ParamOne\")] int b; }", "b")]
    [InlineData("class C { [DataMember(Order = 1, Name = \"EventId\")] int a; [DataMember(Order = 1, Name = \"Other\")] int b; [DataMember] int c; }", "a")]
    [InlineData("class C { const string Wire = \"EventId\"; [DataMember(Name = Wire)] int a; [JsonPropertyName(nameof(Wire))] int b; }", "b a")]
    [InlineData("class C { [JsonPropertyName(\"a\"), TrtcEventId] int a; }", "a")]
    public void Names_get_a_role_from_an_attribute(string source, string? expected) =>
        Assert.Equal(expected, Of(source).Names is { IsEmpty: false } names ? string.Join(' ', names) : null);

    private static NamesInTree Of(string source) =>
        NamesInTree.Of(CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose)), CancellationToken.None);
}
