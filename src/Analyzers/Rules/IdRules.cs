using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>Decides which of the rules about IDs a constant at an ID falls under: at most one does.</summary>
internal static class IdRules
{
    public static void Report(Body body, IdCatalog catalog, Action<Diagnostic> report)
    {
        TranslatedLocals? translated = null;
        foreach (var use in body.Ids)
        {
            if (Judge(use, catalog) is { } diagnostic
                && !(diagnostic.Descriptor == Descriptors.WrongTable && (translated ??= new TranslatedLocals(body, catalog)).Has(use)))
            {
                report(diagnostic);
            }
        }

        foreach (var clash in body.Clashes)
            report(WrongTableRule.Create(clash));
    }

    private static Diagnostic? Judge(in IdUse use, IdCatalog catalog)
    {
        // null, default and 0 are "no ID", and -1 is "unused".
        if (use.Constant.Value is not { } value || value is 0 or -1)
            return null;
        var space = use.Role.Space();
        if (catalog.SpaceOf(use.Constant.Field) is { } declared && declared != space)
            return WrongTableRule.Create(use, value, declared, catalog);
        if (catalog.Find(space, value) is not { } id)
            return IsMinusOne(use.Constant, value) ? null : UnknownIdRule.Create(use, value, catalog);
        return use.Constant.IsRaw && id.CanBeWritten ? UseNamedIdRule.Create(use, id) : null;
    }

    // packet.EventId == 0xFFFF of a ushort: where there are no negative numbers, that is what -1 is elsewhere.
    private static bool IsMinusOne(ConstantUse constant, long value) => value == ushort.MaxValue && Integers.IsInTwoBytes(constant);
}
