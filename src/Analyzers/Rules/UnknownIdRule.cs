using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC2002: no table of the place's space has the number, even if a table of another space has it.</summary>
internal static class UnknownIdRule
{
    private const int Offered = 3;

    public static Diagnostic Create(in IdUse use, long value, IdCatalog catalog)
    {
        var elsewhere = catalog.Everywhere(value).FirstOrDefault();
        return Diagnostic.Create(
            Descriptors.UnknownId,
            use.Constant.Syntax.GetLocation(),
            FixFacts.Create(use.Role, value, catalog.Nearest(use.Role.Space(), value, Offered)),
            use.Role.DisplayName(),
            value,
            elsewhere is null ? (LocalizableString)"" : Resources.Text("MeantInOther", elsewhere.Constant.TableName, elsewhere.Constant.ShortName));
    }
}
