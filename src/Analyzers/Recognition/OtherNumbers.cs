using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells the numbers that are no IDs for certain: results of arithmetic, other parts of a message, numbers of the framework.</summary>
internal static class OtherNumbers
{
    public static bool IsOne(IOperation leaf, RoleMap roles) => leaf switch
    {
        IBinaryOperation or IUnaryOperation or ICompoundAssignmentOperation or IIncrementOrDecrementOperation => true,
        // e.Time stands beside an ID, list.Count is the framework's own
        IMemberReferenceOperation { Member: IPropertySymbol or IFieldSymbol } member =>
            Integers.IsNumber(member.Type) && (IsOfTheFramework(member.Member) || HasId(member.Member.ContainingType, roles)),
        _ => false,
    };

    /// <summary>Whether it is a member of an enum of the framework: <c>(int)HttpStatusCode.NotFound</c>. Of a program's own enum nobody knows.</summary>
    public static bool IsMemberOfEnum(IOperation leaf) =>
        MeetingCollector.Unconverted(leaf) is IFieldReferenceOperation { Field: { ContainingType.TypeKind: TypeKind.Enum } field }
        && Source.IsOfTheFramework(field);

    // What a type parameter stands for can be anything.
    private static bool IsOfTheFramework(ISymbol member) =>
        member.OriginalDefinition is not (IPropertySymbol { Type: ITypeParameterSymbol } or IFieldSymbol { Type: ITypeParameterSymbol })
        && Source.IsOfTheFramework(member);

    private static bool HasId(INamedTypeSymbol type, RoleMap roles)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol or IFieldSymbol { IsConst: false } && roles.RoleOf(member).IsId())
                return true;
        }

        return false;
    }
}
