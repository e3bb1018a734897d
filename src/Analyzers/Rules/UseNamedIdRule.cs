using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC1001: a raw number stands where an ID stands, and the catalog has a constant for it.</summary>
internal static class UseNamedIdRule
{
    public static Diagnostic Create(in IdUse use, CatalogId id)
    {
        var replacement = id.ReplacementBy(id.Constant, use.Role);
        return Diagnostic.Create(
            Descriptors.UseNamedId,
            use.Constant.Syntax.GetLocation(),
            replacement.Facts,
            replacement.Name,
            use.Role.DisplayName(),
            replacement.Number);
    }
}
