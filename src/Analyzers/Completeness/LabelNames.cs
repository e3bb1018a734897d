using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>
/// What missing labels are written with: an enum has no conversion from the constants of the tables, so where one is switched over it is its members.
/// </summary>
internal static class LabelNames
{
    /// <summary>The same cases, as labels can name them; none where an enum has no member that can be written for one of the numbers.</summary>
    public static ImmutableArray<MissingCase> Of(SwitchShape shape, ImmutableArray<MissingCase> missing)
    {
        var compilation = shape.Switch.SemanticModel!.Compilation;
        foreach (var part in shape.Parts)
        {
            var member = part.Member;
            var type = ObjectTypes.WithoutNull(member is null ? shape.Value.Type : ObjectTypes.TypeOf(member));
            if (type?.TypeKind == TypeKind.Enum)
                missing = Named(missing, part.Role, MembersOf((INamedTypeSymbol)type, compilation));
        }

        return missing;
    }

    private static Dictionary<long, ConstantName> MembersOf(INamedTypeSymbol @enum, Compilation compilation) =>
        ConstantReader.Distinct(ConstantReader.Of(@enum, compilation), compilation)
            .Where(constant => ConstantReader.CanBeWritten(constant, compilation)).Select(ConstantReader.NameOf).ToDictionary(static name => name.Value);

    private static ImmutableArray<MissingCase> Named(ImmutableArray<MissingCase> missing, Role role, Dictionary<long, ConstantName> members)
    {
        var named = ImmutableArray.CreateBuilder<MissingCase>(missing.Length);
        foreach (var label in missing)
        {
            var number = label.Of(role)?.Value;
            if (number is null)
                named.Add(label);
            else if (members.TryGetValue(number.Value, out var its))
                named.Add(label.With(role, its));
            else
                return ImmutableArray<MissingCase>.Empty;
        }

        return named.ToImmutable();
    }
}
