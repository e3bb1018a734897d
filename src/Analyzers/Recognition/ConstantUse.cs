using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>A constant that stands in the program: its number, the expression to show, and the name it already has, if any.</summary>
internal sealed class ConstantUse
{
    private ConstantUse(SyntaxNode syntax, long? value, IFieldSymbol? field, bool isRaw, IOperation? operation)
    {
        Syntax = syntax;
        Value = value;
        Field = field;
        IsRaw = isRaw;
        Operation = operation;
    }

    /// <summary>The expression as written, without casts and parentheses around it.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>The number; null where the constant is null or default.</summary>
    public long? Value { get; }

    /// <summary>The constant field or enum member that the expression names.</summary>
    public IFieldSymbol? Field { get; }

    /// <summary>Whether the expression is made of literals only, so that the number has no name.</summary>
    public bool IsRaw { get; }

    /// <summary>The operation that it is, with casts; null where it has none.</summary>
    public IOperation? Operation { get; }

    /// <summary>The constant that an operation is, or null where it is none or not an integer.</summary>
    public static ConstantUse? TryCreate(IOperation operation)
    {
        var inner = operation;
        while (inner.Kind == OperationKind.Conversion && inner is IConversionOperation { OperatorMethod: null } conversion)
            inner = conversion.Operand;
        if (!inner.Kind.MayBeConstant())
            return null;

        // Each look at a constant makes a box for it. e.EventId == 1003: the conversion to ulong? has no constant value, the literal inside has.
        var innermost = inner.ConstantValue;
        var constant = innermost;
        for (var outer = operation; !ReferenceEquals(outer, inner); outer = ((IConversionOperation)outer).Operand)
        {
            if (outer.ConstantValue is { HasValue: true } converted)
            {
                constant = converted;
                break;
            }
        }

        if (!constant.HasValue && inner.Kind != OperationKind.DefaultValue)
            return null;
        if (constant.Value is null)
            return new ConstantUse(inner.Syntax, null, null, isRaw: false, operation);
        if (!Integers.TryGet(constant.Value, out var value))
            return null;

        // (byte)1003 is not 1003: the number is that of the cast, and no name says it.
        var whole = Integers.TryGet(innermost.Value, out var innerValue);
        var syntax = (whole && innerValue == value ? inner : operation).Syntax.WithoutParentheses();
        return new ConstantUse(syntax, value, (inner as IFieldReferenceOperation)?.Field, whole && IsLiteral(inner), operation);
    }

    /// <summary>The constant that an expression is, for the places that have no operation.</summary>
    public static ConstantUse? TryCreate(ExpressionSyntax expression, SemanticModel model)
    {
        if (model.GetConstantValue(expression) is not { HasValue: true, Value: var constant } || !Integers.TryGet(constant, out var value))
            return null;
        var inner = expression.WithoutParentheses();
        while (inner is CastExpressionSyntax cast)
            inner = cast.Expression.WithoutParentheses();
        var whole = Integers.TryGet(model.GetConstantValue(inner).Value, out var innerValue);
        return new ConstantUse(
            whole && innerValue == value ? inner : expression.WithoutParentheses(),
            value,
            model.GetSymbolInfo(inner).Symbol as IFieldSymbol,
            whole && IsLiteral(inner),
            operation: null);
    }

    // 1003, +1003, -1, 1000 + 3, 'a'
    private static bool IsLiteral(IOperation operation)
    {
        // A long sum leans to the left.
        while (operation is IBinaryOperation binary)
        {
            if (!IsLiteral(binary.RightOperand))
                return false;
            operation = binary.LeftOperand;
        }

        return operation switch
        {
            ILiteralOperation => true,
            IUnaryOperation unary => IsLiteral(unary.Operand),
            IConversionOperation conversion => IsLiteral(conversion.Operand),
            _ => false,
        };
    }

    // The same where there is no operation: nothing in it is a name.
    private static bool IsLiteral(SyntaxNode expression)
    {
        foreach (var node in expression.DescendantNodesAndSelf())
        {
            if (node is IdentifierNameSyntax)
                return false;
        }

        return true;
    }
}
