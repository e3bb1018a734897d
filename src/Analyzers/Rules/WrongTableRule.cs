using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC2003: a constant of one space stands where an ID of another stands, or places of two spaces meet.</summary>
internal static class WrongTableRule
{
    public static Diagnostic Create(in IdUse use, long value, IdSpace declared, IdCatalog catalog)
    {
        var right = catalog.Find(use.Role.Space(), value);
        var field = use.Constant.Field!;
        return Diagnostic.Create(
            Descriptors.WrongTable,
            use.Constant.Syntax.GetLocation(),
            FixFacts.Create(use.Role, value, right is not { CanBeWritten: true } ? ImmutableArray<ConstantName>.Empty : ImmutableArray.Create(right.Constant)),
            field.ContainingType.Name + "." + field.Name,
            NameOf(declared),
            use.Role.DisplayName(),
            NameOf(use.Role.Space()));
    }

    public static Diagnostic Create(in SpaceClash clash) => Diagnostic.Create(
        Descriptors.WrongTableClash,
        clash.Syntax.GetLocation(),
        FixFacts.Create(clash.Place, null, ImmutableArray<ConstantName>.Empty),
        NameOf(clash.Place.Space()),
        NameOf(clash.Value.Space()));

    private static LocalizableString NameOf(IdSpace space) => Resources.Text("Space" + space);
}
