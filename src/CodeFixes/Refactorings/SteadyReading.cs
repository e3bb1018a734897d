using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Refactorings;

/// <summary>Tells expressions that only read what is stored, however often they are asked, from those that may run code of the program.</summary>
internal static class SteadyReading
{
    /// <summary>Whether reading an expression twice gives the same and does nothing: so once is enough.</summary>
    public static bool GivesTheSame(IOperation operation, StoredProperties properties) =>
        operation.DescendantsAndSelf().All(part => part switch
        {
            IPropertyReferenceOperation
            {
                Property: { Name: "Value" or "HasValue", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T }
            } => true,
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property => properties.KeepsValue(property.Property),
            IFieldReferenceOperation field => !field.Field.IsVolatile,
            IConversionOperation conversion => conversion.OperatorMethod is null,
            ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or ILiteralOperation
                or IConditionalAccessOperation or IConditionalAccessInstanceOperation or ICoalesceOperation => true,
            _ => false,
        });

    /// <summary>Whether an expression can change nothing: it reads, compares and calculates, by the language's own operators only.</summary>
    public static bool ChangesNothing(IOperation operation)
    {
        var properties = new StoredProperties();
        return operation.DescendantsAndSelf().All(part => part switch
        {
            IFieldReferenceOperation field => !field.Field.IsVolatile,
            IPropertyReferenceOperation { Arguments.IsEmpty: true } property =>
                IsOfTheLanguage(property.Property.ContainingType) || properties.KeepsValue(property.Property),
            IBinaryOperation binary => binary.OperatorMethod is null,
            IUnaryOperation unary => unary.OperatorMethod is null,
            IConversionOperation conversion => conversion.OperatorMethod is null,
            // o is (1, 2), list is [1, ..]
            IPatternOperation => !CodeCalls.RunsCode(part),
            ICoalesceOperation coalesce => !coalesce.ValueConversion.IsUserDefined,
            ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation or ILiteralOperation
                or IIsPatternOperation or IPropertySubpatternOperation or IIsTypeOperation
                or IConditionalAccessOperation or IConditionalAccessInstanceOperation or IConditionalOperation
                or IDefaultValueOperation or ITypeOfOperation or ISizeOfOperation or INameOfOperation => true,
            _ => false,
        });
    }

    // The length of a text or of an array, the parts of a date, the value of what may be null.
    private static bool IsOfTheLanguage(INamedTypeSymbol type) =>
        type is { OriginalDefinition.SpecialType: not SpecialType.None, TypeKind: not TypeKind.Interface };
}
