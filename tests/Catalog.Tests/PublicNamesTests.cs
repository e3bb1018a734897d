using System.Reflection;
using System.Text.RegularExpressions;

namespace TrtcCatalog.Tests;

/// <summary>What users read while they type: names and documentation.</summary>
public partial class PublicNamesTests
{
    private static readonly IReadOnlyList<Type> s_classes = [.. PublicCatalog.IdClasses, .. PublicCatalog.Lists];

    [Fact]
    public void Names_are_pascal_case_and_unique_in_their_table()
    {
        foreach (var type in s_classes)
        {
            var names = PublicCatalog.Constants(type).Select(static constant => constant.Name).ToList();
            Assert.All(names, static name => Assert.Matches(PascalCase(), name));
            Assert.Equal(names.Count, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        }
    }

    [Fact]
    public void Numbers_are_unique_in_their_space()
    {
        foreach (var space in PublicCatalog.IdClasses.GroupBy(PublicCatalog.Space))
        {
            var numbers = space.SelectMany(PublicCatalog.Constants).Select(static constant => constant.Value).ToList();
            Assert.Equal(numbers.Count, numbers.Distinct().Count());
        }
    }

    [Fact]
    public void Classes_hold_int_constants_and_nothing_else()
    {
        const BindingFlags Everything = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
        foreach (var type in s_classes)
            Assert.All(type.GetMembers(Everything), static member => Assert.True(member is FieldInfo { IsLiteral: true, IsPublic: true } field && field.FieldType == typeof(int), member.Name));
        Assert.All(typeof(SdkEventParams).GetMembers(Everything), static member => Assert.IsType<Type>(member, exactMatch: false));
    }

    [Fact]
    public void The_summary_of_a_constant_starts_with_its_number_and_differs_from_its_neighbours()
    {
        foreach (var type in s_classes)
        {
            var constants = PublicCatalog.Constants(type);
            Assert.All(constants, static constant => Assert.StartsWith(constant.Value + ": ", constant.Summary, StringComparison.Ordinal));
            Assert.Equal(constants.Count, constants.Select(static constant => constant.Summary.Split(": ", 2)[1]).Distinct().Count());
        }
    }

    [Fact]
    public void The_summary_of_a_value_names_event_and_parameter()
    {
        foreach (var constant in PublicCatalog.Constants(typeof(SdkEventIds)))
        {
            Check(constant.Params!.One, "parameter one");
            Check(constant.Params.Two, "parameter two");

            void Check(Type? list, string param)
            {
                if (list is null)
                    return;
                Assert.StartsWith(constant.Name, list.Name, StringComparison.Ordinal);
                Assert.StartsWith($"The values of {param} of event {constant.Value} (`SdkEventIds.{constant.Name}`)", PublicCatalog.Doc("T:TrtcCatalog.SdkEventParams." + list.Name, "summary"), StringComparison.Ordinal);
                Assert.All(PublicCatalog.Constants(list), value => Assert.StartsWith($"{value.Value}: {param} of event {constant.Value} (", value.Summary, StringComparison.Ordinal));
            }
        }
    }

    /// <summary>Documentation ids of methods need their parameters, so those are left to the compiler (CS1591 is an error here).</summary>
    [Fact]
    public void Every_public_type_field_and_property_is_documented()
    {
        foreach (var type in typeof(SdkEventIds).Assembly.GetExportedTypes())
        {
            var name = type.FullName!.Replace('+', '.');
            Assert.False(string.IsNullOrEmpty(PublicCatalog.Doc("T:" + name, "summary")), name);
            foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly))
                Assert.False(string.IsNullOrEmpty(PublicCatalog.Doc($"P:{name}.{property.Name}", "summary")), property.Name);
            foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
                Assert.False(string.IsNullOrEmpty(PublicCatalog.Doc($"F:{name}.{field.Name}", "summary")), field.Name);
        }
    }

    [Fact]
    public void Names_that_others_rely_on()
    {
        Assert.Equal(1003, SdkEventIds.NetworkChanged);
        Assert.Equal(0, SdkEventParams.NetworkChanged.Disconnected);
        Assert.Equal(1, SdkEventParams.NetworkChanged.WiFi);
        Assert.Equal(5, SdkEventParams.NetworkChanged.Wired);
        Assert.Equal(101, SdkEventParams.QosModeChanged.CloudSmoothness);
        Assert.Equal(3, SdkEventParams.QosModeChangedScene.VoiceChatRoom);
    }

    [Fact]
    public void The_assembly_depends_on_the_framework_only() =>
        Assert.Equal(["netstandard"], typeof(SdkEventIds).Assembly.GetReferencedAssemblies().Select(static name => name.Name));

    [GeneratedRegex("^([A-Z][a-z0-9]*)+$")]
    private static partial Regex PascalCase();
}
