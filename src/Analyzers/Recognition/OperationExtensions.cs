using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

internal static class OperationExtensions
{
    /// <summary>The body that an operation is in: the operation that has no parent.</summary>
    public static IOperation Root(this IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}
