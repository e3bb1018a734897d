using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// The parameter of an extension block (C# 14), for which no argument stands where one of its members is used: <c>1003.IsNetwork</c>. The
/// compiler makes a static method of each member, next to the block, with that parameter in front.
/// </summary>
internal static class ExtensionReceiver
{
    // TypeKind.Extension is newer than the compiler that this is built against.
    private const TypeKind Extension = (TypeKind)14;

    /// <summary>Whether a member is declared in an extension block, so that the block's parameter is one of its own.</summary>
    public static bool IsInBlock(ISymbol? member) => member?.ContainingType is { TypeKind: Extension };

    /// <summary>Whether a parameter is that of an extension block, as the code of its members names it.</summary>
    public static bool IsOne(IParameterSymbol parameter) => parameter.ContainingSymbol is INamedTypeSymbol { TypeKind: Extension };

    /// <summary>The parameter that the receiver of a member is passed to, or null where there is none.</summary>
    public static IParameterSymbol? Of(ISymbol member, IOperation? receiver)
    {
        if (receiver is null || member.ContainingType is not { TypeKind: Extension, ContainingType: { } holder })
            return null;
        var (name, parameters) = member switch
        {
            IPropertySymbol { GetMethod: { } getter } => (getter.Name, getter.Parameters),
            IPropertySymbol { SetMethod: { } setter } => (setter.Name, setter.Parameters),
            IMethodSymbol method => (method.Name, method.Parameters),
            _ => (null, default),
        };
        if (name is null)
            return null;
        IParameterSymbol? found = null;
        foreach (var candidate in holder.GetMembers(name))
        {
            if (candidate is not IMethodSymbol { IsStatic: true, Parameters: [var first, ..] } implementation
                || implementation.Parameters.Length != parameters.Length + 1)
            {
                continue;
            }

            if (SymbolEqualityComparer.Default.Equals(first.Type, receiver.Type))
                return first;
            // Of several blocks the receiver's type tells which one is meant; that of a generic one is nobody's.
            if (found is not null)
                return null;
            found = first;
        }

        return found;
    }
}
