using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>What missing labels are written with: an enum has no conversion from the constants of the tables, so where one is switched over it is its members.</summary>
internal static class LabelNames
{
    /// <summary>The same cases, as labels can name them; none where an enum has no member that can be written for one of the numbers.</summary>
    public static ImmutableArray<MissingCase> Of(SwitchShape shape, ImmutableArray<MissingCase> missing)
    {
        var compilation = shape.Switch.SemanticModel!.Compilation;
        foreach (var part in shape.Parts)
        {
            if (ObjectTypes.WithoutNull(part.Member is { } member ? ObjectTypes.TypeOf(member) : shape.Value.Type) is not INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum)
                continue;
            var members = ConstantReader.Distinct(ConstantReader.Of(@enum, compilation), compilation)
                .Where(constant => ConstantReader.CanBeWritten(constant, compilation)).Select(ConstantReader.NameOf).ToDictionary(static name => name.Value);
            var named = ImmutableArray.CreateBuilder<MissingCase>(missing.Length);
            foreach (var label in missing)
            {
                if (label.Of(part.Role) is not { } constant)
                    named.Add(label);
                else if (members.TryGetValue(constant.Value, out var its))
                    named.Add(label.With(part.Role, its));
                else
                    return ImmutableArray<MissingCase>.Empty;
            }

            missing = named.ToImmutable();
        }

        return missing;
    }
}
