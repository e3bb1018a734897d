using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// A property of a wrapper that only hands on a number of the message inside: <c>long EventId => _message.EventId</c>. Reading it is reading what it hands on, with all that
/// is known about that.
/// </summary>
/// <param name="Holder">What holds the message: a field or property of the wrapper, or a parameter of its primary constructor.</param>
/// <param name="Member">The field or property of the message.</param>
internal sealed record Forwarding(ISymbol Holder, ISymbol Member)
{
    /// <summary>What a property hands on; null where it does something else, or where what it does is not certain.</summary>
    /// <param name="property">The property.</param>
    /// <param name="properties">What other properties do.</param>
    public static Forwarding? Of(IPropertySymbol property, StoredProperties properties)
    {
        // A byte is not all of the number.
        if (property is not { IsStatic: false, SetMethod: null, Parameters.IsEmpty: true } || !Integers.IsNumber(property.Type) || Integers.IsByte(property.Type)
            || property.IsAbstract || ObjectTypes.CanBeOverridden(property, property.ContainingType)
            || Unwrapped(PropertyReader.GivenBy(property), property.Type) is not MemberAccessExpressionSyntax { Expression: var given, Name: IdentifierNameSyntax { Identifier.ValueText: var name } }
            || NameOf(given) is not { } holderName || HolderOf(property.ContainingType, holderName, properties) is not { } holder
            || ObjectTypes.TypeOf(holder) is not { IsReferenceType: true, TypeKind: not TypeKind.TypeParameter } type || GetterTypes.MemberOf(type, name) is not { IsStatic: false } member)
        {
            return null;
        }

        return member switch
        {
            IFieldSymbol field when Integers.IsNumber(field.Type) && FieldTraits.KeepsValue(field) => new(holder, field.OriginalDefinition),
            IPropertySymbol handed when Integers.IsNumber(handed.Type) && properties.KeepsValue(handed) => new(holder, properties.PlaceOf(handed)),
            _ => null,
        };
    }

    // (int)_message.EventId!.Value
    private static SyntaxNode? Unwrapped(SyntaxNode? given, ITypeSymbol type)
    {
        given = Bare(given);
        // One only: what is between two of them may be of any type. The name of a type may be that of a byte.
        if (given is CastExpressionSyntax { Expression: var number, Type: var named } && (IsNumber(named) || ObjectTypes.WithoutNull(type) is { TypeKind: TypeKind.Enum }))
            given = Bare(number);
        if (given is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: var nullable } && Bare(nullable) is MemberAccessExpressionSyntax part)
            given = part;
        return given;
    }

    private static bool IsNumber(TypeSyntax type) =>
        (type is NullableTypeSyntax { ElementType: var element } ? element : type) is PredefinedTypeSyntax { Keyword.ValueText: not ("byte" or "sbyte") };

    private static string? NameOf(ExpressionSyntax holder) => Bare(holder) switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } => name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax { Identifier.ValueText: var name } } => name,
        _ => null,
    };

    private static SyntaxNode? Bare(SyntaxNode? given) => given?.WithoutParentheses() switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var certain } => Bare(certain),
        var bare => bare,
    };

    private static ISymbol? HolderOf(INamedTypeSymbol type, string name, StoredProperties properties) => GetterTypes.MemberOf(type, name) switch
    {
        IFieldSymbol { IsStatic: false } field when FieldTraits.KeepsValue(field) => field.OriginalDefinition,
        IPropertySymbol { IsStatic: false, Parameters.IsEmpty: true } property when properties.KeepsValue(property) => properties.PlaceOf(property),
        null => PrimaryParameters.ConstantOf(name, type),
        _ => null,
    };
}
