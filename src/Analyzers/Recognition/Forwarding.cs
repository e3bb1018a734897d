using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// A property of a wrapper that only hands on a number of the message inside: <c>long EventId => _message.EventId</c>.
/// Reading it is reading what it hands on, with all that is known about that.
/// </summary>
/// <param name="Holder">What holds the message: a field or property of the wrapper, or a parameter of its primary constructor.</param>
/// <param name="Member">The field or property of the message.</param>
/// <param name="Fallback">
/// What the property is where the message has no number, as the 0 of <c>_message.EventId ?? 0</c>; null where it says nothing about that.
/// </param>
internal sealed record Forwarding(ISymbol Holder, ISymbol Member, long? Fallback)
{
    /// <summary>What a property hands on; null where it does something else, or where what it does is not certain.</summary>
    /// <param name="property">The property.</param>
    /// <param name="properties">What other properties do.</param>
    public static Forwarding? Of(IPropertySymbol property, StoredProperties properties)
    {
        // A byte is not all of the number.
        if (property is not { IsStatic: false, SetMethod: null, Parameters.IsEmpty: true }
            || !Integers.IsNumber(property.Type)
            || Integers.IsByte(property.Type)
            || property.IsAbstract || ObjectTypes.CanBeOverridden(property, property.ContainingType)
            || ForwardedRead.Of(PropertyReader.GivenBy(property), property.Type) is not { } read
            || HolderOf(property.ContainingType, read.Holder, properties) is not { } holder
            || ObjectTypes.TypeOf(holder) is not { IsReferenceType: true, TypeKind: not TypeKind.TypeParameter } type
            || GetterTypes.MemberOf(type, read.Member) is not { IsStatic: false } member)
        {
            return null;
        }

        return member switch
        {
            IFieldSymbol field when Integers.IsNumber(field.Type) && FieldTraits.KeepsValue(field) => new(holder, field.OriginalDefinition, read.Fallback),
            IPropertySymbol handed when Integers.IsNumber(handed.Type) && properties.KeepsValue(handed) =>
                new(holder, properties.PlaceOf(handed), read.Fallback),
            _ => null,
        };
    }

    private static ISymbol? HolderOf(INamedTypeSymbol type, string name, StoredProperties properties) => GetterTypes.MemberOf(type, name) switch
    {
        IFieldSymbol { IsStatic: false } field when FieldTraits.KeepsValue(field) => field.OriginalDefinition,
        IPropertySymbol { IsStatic: false, Parameters.IsEmpty: true } property when properties.KeepsValue(property) => properties.PlaceOf(property),
        null => PrimaryParameters.ConstantOf(name, type),
        _ => null,
    };
}
