using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// An expression that reads a number from a member of an object and hands it on, as it is written:
/// <c>_message.EventId</c>, <c>(int)(_message?.EventId ?? 0)</c>, <c>_message.EventId!.Value</c>.
/// </summary>
/// <param name="Holder">The name of what holds the object.</param>
/// <param name="Member">The name of the member.</param>
/// <param name="Fallback">What is given where there is no number; null where nothing is given in its place.</param>
internal readonly record struct ForwardedRead(string Holder, string Member, long? Fallback)
{
    /// <summary>What an expression reads, or null where it does anything else or where that is not certain.</summary>
    /// <param name="given">The expression.</param>
    /// <param name="type">The type that it is converted to.</param>
    public static ForwardedRead? Of(ExpressionSyntax? given, ITypeSymbol type)
    {
        var read = Bare(given);
        var isCast = TakeCast(ref read, type);
        var fallback = TakeFallback(ref read);
        // One cast only: what is between two of them may be of any type.
        if (fallback is not null && !isCast)
            TakeCast(ref read, type);
        return read switch
        {
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Value", Expression: var nullable }
                when Bare(nullable) is MemberAccessExpressionSyntax part =>
                OfMember(part.Expression, part.Name, fallback),
            MemberAccessExpressionSyntax { Expression: var holder, Name: var name } => OfMember(holder, name, fallback),
            ConditionalAccessExpressionSyntax { Expression: var holder, WhenNotNull: MemberBindingExpressionSyntax { Name: var name } } =>
                OfMember(holder, name, fallback),
            _ => null,
        };
    }

    private static ForwardedRead? OfMember(ExpressionSyntax holder, SimpleNameSyntax name, long? fallback) =>
        name is IdentifierNameSyntax && NameOf(holder) is { } held ? new(held, name.Identifier.ValueText, fallback) : null;

    // The name of a type may be that of a byte, which is not all of the number.
    private static bool TakeCast(ref SyntaxNode? read, ITypeSymbol type)
    {
        if (read is not CastExpressionSyntax { Expression: var number, Type: var named }
            || !IsNumber(named)
                && ObjectTypes.WithoutNull(type) is not { TypeKind: TypeKind.Enum })
        {
            return false;
        }

        read = Bare(number);
        return true;
    }

    private static bool IsNumber(TypeSyntax type) =>
        (type is NullableTypeSyntax { ElementType: var element } ? element : type) is PredefinedTypeSyntax { Keyword.ValueText: not ("byte" or "sbyte") };

    // _message.EventId ?? 0, _message.EventId.GetValueOrDefault()
    private static long? TakeFallback(ref SyntaxNode? read)
    {
        var (value, fallback) = read switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Left: var left, Right: var right } => (left, NumberIn(right)),
            InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetValueOrDefault", Expression: var nullable },
                ArgumentList.Arguments: var arguments,
            } => (nullable, arguments.Count == 0 ? 0 : NumberIn(arguments[0].Expression)),
            _ => (null, null),
        };
        if (fallback is not null)
            read = Bare(value);
        return fallback;
    }

    private static long? NumberIn(ExpressionSyntax written) =>
        written.WithoutParentheses().IsKind(SyntaxKind.DefaultLiteralExpression)
            ? 0
            : written.WrittenNumber();

    private static string? NameOf(ExpressionSyntax holder) => Bare(holder) switch
    {
        IdentifierNameSyntax { Identifier.ValueText: var name } => name,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: IdentifierNameSyntax { Identifier.ValueText: var name } } => name,
        _ => null,
    };

    // Without parentheses, and without !
    private static SyntaxNode? Bare(SyntaxNode? given) => given?.WithoutParentheses() switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand: var certain } => Bare(certain),
        var bare => bare,
    };
}
