using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>What gets a constant that is written: a member or a parameter, or an element of a tuple.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Symbol">The member or parameter; null where it is an element of a tuple.</param>
/// <param name="Element">Of how many elements it is which; of no tuple, none.</param>
internal readonly record struct WrittenInto(string Name, ISymbol? Symbol, (int Count, int At) Element = default)
{
    /// <summary>Where a constant goes; null where that has no name of its own, or is a message of the SDK, which holds what happened.</summary>
    /// <param name="constant">The constant.</param>
    /// <param name="program">The program.</param>
    public static WrittenInto? Of(ConstantUse constant, IAssemblySymbol program)
    {
        var written = constant.Operation;
        while (written?.Parent is IConversionOperation conversion)
            written = conversion;
        return written?.Parent switch
        {
            IArgumentOperation { Parameter: { } parameter } when IsOwn(parameter, program) => new WrittenInto(parameter.Name, parameter),
            ISimpleAssignmentOperation { Target: IMemberReferenceOperation { Member: var member } } when IsOwn(member, program) =>
                new WrittenInto(member.Name, member),
            ITupleOperation tuple when ElementOf(tuple, written) is { } element =>
                new WrittenInto(element, null, (tuple.Elements.Length, tuple.Elements.IndexOf(written))),
            _ => null,
        };
    }

    /// <summary>Whether a member or parameter is the program's own, and no message of the SDK has it, which holds what happened.</summary>
    /// <param name="symbol">The member or parameter.</param>
    /// <param name="program">The program.</param>
    public static bool IsOwn(ISymbol symbol, IAssemblySymbol program) =>
        SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, program) && CloudSdk.RoleOf(symbol) == Role.None;

    private static string? ElementOf(ITupleOperation tuple, IOperation written)
    {
        // The type of the list that it stands in has the names.
        var type = (tuple.Parent as IConversionOperation)?.Type ?? tuple.Type;
        var at = tuple.Elements.IndexOf(written);
        return type is INamedTypeSymbol { IsTupleType: true, TupleElements: var elements } && at >= 0 && at < elements.Length ? elements[at].Name : null;
    }
}
