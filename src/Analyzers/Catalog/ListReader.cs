using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Catalog;

/// <summary>Why a type is no list of values.</summary>
internal enum ListProblem
{
    None,

    /// <summary>It has no constants that are integers.</summary>
    Empty,

    /// <summary><c>typeof(long)</c>: its constants are limits, not values.</summary>
    Primitive,

    /// <summary>It is generic, or in a generic type.</summary>
    Generic,

    /// <summary>It is private, local to a file, or internal to another assembly.</summary>
    Hidden,

    /// <summary>It has a constant that no parameter can hold.</summary>
    TooLarge,
}

/// <summary>Reads the classes that list the values of a parameter. Of one that is no list nothing is known: its values could be any.</summary>
internal static class ListReader
{
    public static ListProblem ProblemOf(ITypeSymbol type, Compilation compilation)
    {
        if (type is not INamedTypeSymbol list)
            return ListProblem.Empty;
        if (list.IsGenericType)
            return ListProblem.Generic;
        if (!ConstantReader.CanBeNamed(list, compilation))
            return ListProblem.Hidden;
        var hasValues = false;
        foreach (var constant in ConstantReader.WithInherited(list, compilation))
        {
            if (Integers.IsTooLarge(constant.ConstantValue))
                return list.SpecialType == SpecialType.None ? ListProblem.TooLarge : ListProblem.Primitive;
            hasValues |= Integers.TryGet(constant.ConstantValue, out _);
        }

        return !hasValues ? ListProblem.Empty : list.SpecialType != SpecialType.None ? ListProblem.Primitive : ListProblem.None;
    }

    public static ParamSpec SpecOf(ITypeSymbol type, Compilation compilation)
    {
        if (type is not INamedTypeSymbol list || ProblemOf(type, compilation) != ListProblem.None)
            return ParamSpec.Unknown;
        var constants = ConstantReader.Distinct(ConstantReader.WithInherited(list, compilation), compilation)
            .ToLookup(constant => ConstantReader.CanBeWritten(constant, compilation));
        var values = constants[true].Select(ConstantReader.NameOf).OrderBy(static constant => constant.Value).ToImmutableArray();
        // Where none can be written, there is nothing to say.
        return values.IsEmpty
            ? ParamSpec.Unknown
            : new ParamSpec(ParamKind.Listed, list, values, TableReader.FindAttribute(list, CatalogNames.OpenList) is not null)
            {
                Unwritten = constants[false].Select(static constant => ConstantReader.NameOf(constant).Value).ToImmutableArray(),
            };
    }
}
