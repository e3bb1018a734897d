using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC1001: a raw number stands where an ID stands, and the catalog has a constant for it.</summary>
internal static class UseNamedIdRule
{
    public static Diagnostic Create(in IdUse use, CatalogId id) => Diagnostic.Create(
        Descriptors.UseNamedId,
        use.Constant.Syntax.GetLocation(),
        FixFacts.Create(use.Role, id.Constant.Value, ImmutableArray.Create(id.Constant)),
        id.Constant.ShortName,
        use.Role.DisplayName(),
        id.Constant.Value);
}
