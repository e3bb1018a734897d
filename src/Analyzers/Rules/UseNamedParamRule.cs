using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC1002: a raw number stands where a parameter of a known event stands, and the catalog has a constant for it.</summary>
internal static class UseNamedParamRule
{
    public static Diagnostic Create(ConstantUse constant, Role role, ConstantName name, CatalogId id)
    {
        var replacement = id.ReplacementBy(name, role);
        return Diagnostic.Create(
            Descriptors.UseNamedParam,
            constant.Syntax.GetLocation(),
            replacement.Facts,
            replacement.Name,
            role.DisplayName(),
            replacement.Number,
            id.Constant.Value);
    }
}
