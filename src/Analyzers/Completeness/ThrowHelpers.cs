using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>The methods of the framework's exceptions that throw them: <c>ArgumentOutOfRangeException.ThrowIfGreaterThan(id, 1002UL)</c>.</summary>
internal static class ThrowHelpers
{
    /// <summary>Whether such a method, by its name, throws for nothing that is an ID.</summary>
    public static bool LeavesAll(string name) =>
        name.StartsWith("ThrowIfNull", StringComparison.Ordinal)
        || name is "ThrowIfZero" or "ThrowIfNegative" or "ThrowIfNegativeOrZero";

    /// <summary>What such a call compares, and what holds behind it; null for other calls.</summary>
    public static (IOperation Value, IOperation Bound, BinaryOperatorKind Order)? Read(IInvocationOperation call)
    {
        if (call is not { TargetMethod: { IsStatic: true, Name: var name } method, Arguments: [{ Value: var value }, { Value: var bound }, ..] }
            || !Source.IsOfTheFramework(method))
        {
            return null;
        }

        BinaryOperatorKind? order = name switch
        {
            "ThrowIfEqual" => BinaryOperatorKind.NotEquals,
            "ThrowIfNotEqual" => BinaryOperatorKind.Equals,
            "ThrowIfGreaterThan" => BinaryOperatorKind.LessThanOrEqual,
            "ThrowIfGreaterThanOrEqual" => BinaryOperatorKind.LessThan,
            "ThrowIfLessThan" => BinaryOperatorKind.GreaterThanOrEqual,
            "ThrowIfLessThanOrEqual" => BinaryOperatorKind.GreaterThan,
            _ => null,
        };
        return order is { } known ? (value, bound, known) : null;
    }
}
