using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrtcAnalyzers.Flow;

namespace TrtcAnalyzers.Tests.Flow;

/// <summary>Places of the program: when two of them are one.</summary>
public class CellTests
{
    private static readonly Compilation s_compilation = CSharpCompilation.Create("Test", references: Verify.References);
    private static readonly INamedTypeSymbol s_list = s_compilation.GetTypeByMetadataName("System.Collections.Generic.List`1")!;

    [Fact]
    public void A_member_of_one_object_is_one_place_however_its_symbol_was_made()
    {
        var (first, second) = (MemberOf(SpecialType.System_Int32, "Count"), MemberOf(SpecialType.System_Int32, "Count"));
        Assert.NotSame(first, second);
        Assert.Equal(Cell.OfMember(3, first), Cell.OfMember(3, second));
        Assert.Equal(Cell.OfMember(3, first).GetHashCode(), Cell.OfMember(3, second).GetHashCode());
        Assert.Equal(Cell.OfMember(3, first).OfAnyone, Cell.OfMember(4, second).OfAnyone);
    }

    [Fact]
    public void Members_of_two_objects_are_two_places()
    {
        var count = MemberOf(SpecialType.System_Int32, "Count");
        Assert.NotEqual(Cell.OfMember(3, count), Cell.OfMember(4, count));
        Assert.NotEqual(Cell.OfElement(3, 1), Cell.OfElement(4, 1));
        Assert.NotEqual(Cell.OfElement(3, 1), Cell.OfElement(3, 2));
    }

    [Fact]
    public void Two_members_are_two_places()
    {
        Assert.NotEqual(Cell.OfMember(3, MemberOf(SpecialType.System_Int32, "Count")), Cell.OfMember(3, MemberOf(SpecialType.System_Int32, "Capacity")));
        Assert.NotEqual(Cell.OfMember(3, MemberOf(SpecialType.System_Int32, "Count")), Cell.OfMember(3, MemberOf(SpecialType.System_Int64, "Count")));
    }

    [Fact]
    public void A_member_is_no_element()
    {
        var count = Cell.OfMember(3, MemberOf(SpecialType.System_Int32, "Count"));
        Assert.Equal(-1, count.Index);
        Assert.Equal(5, Cell.OfElement(3, 5).Index);
        Assert.NotEqual(count, Cell.OfElement(3, SymbolEqualityComparer.Default.GetHashCode(count.Member)));
        Assert.False(count.Equals((object)3));
        Assert.True(count.Equals((object)count));
    }

    private static ISymbol MemberOf(SpecialType element, string name) =>
        Assert.Single(s_list.Construct(s_compilation.GetSpecialType(element)).GetMembers(name));
}
