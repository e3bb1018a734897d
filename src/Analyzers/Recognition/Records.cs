using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells records, in source and in the assemblies that records compile to, where little is left that says what they were.</summary>
internal static class Records
{
    /// <summary>Whether a type is a record. A record struct of another assembly is known by the deconstructor that only the compiler writes.</summary>
    public static bool IsRecord(INamedTypeSymbol type) =>
        type.IsRecord
        || type is { TypeKind: TypeKind.Struct, Locations: [{ IsInMetadata: true }] }
            && type.GetMembers("Deconstruct").Any(static member => member is IMethodSymbol method && HasCompilersMark(method));

    /// <summary>Whether a method is the deconstructor of a positional record that the compiler wrote.</summary>
    public static bool IsOwnDeconstructor(IMethodSymbol? method) =>
        method is { Name: "Deconstruct", IsStatic: false, ContainingType: { } type }
        && (method.IsImplicitlyDeclared || method.Locations is [{ IsInMetadata: true }] && HasCompilersMark(method))
        && IsRecord(type);

    /// <summary>The property that a record's own deconstructor gives at one position; null for every other method.</summary>
    public static IPropertySymbol? PropertyAt(IMethodSymbol? deconstructor, int index) =>
        deconstructor is not null && IsOwnDeconstructor(deconstructor) && index < deconstructor.Parameters.Length
            ? PropertyOf(deconstructor.Parameters[index])
            : null;

    /// <summary>
    /// The property of the name of a parameter, which a positional record's constructor writes and its deconstructor reads: the record's
    /// own, or the one of a base that it leaves out for that.
    /// </summary>
    public static IPropertySymbol? PropertyOf(IParameterSymbol positional)
    {
        for (var record = positional.ContainingType; record is not null; record = record.BaseType)
        {
            foreach (var member in record.GetMembers(positional.Name))
            {
                if (member is IPropertySymbol property)
                    return property;
            }
        }

        return null;
    }

    /// <summary>Whether somebody wrote a constructor, with a body of its own: that of a positional record is its parameter list.</summary>
    public static bool IsWritten(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences is [var declaration, ..] && declaration.GetSyntax() is ConstructorDeclarationSyntax;

    private static bool HasCompilersMark(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "CompilerGeneratedAttribute" })
                return true;
        }

        return false;
    }
}
