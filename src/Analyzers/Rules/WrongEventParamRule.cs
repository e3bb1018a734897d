using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC2004: a constant of one event's parameter is met with another event. Its identity decides, not its number.</summary>
internal static class WrongEventParamRule
{
    public static Diagnostic Create(ConstantUse constant, Role role, long value, ImmutableArray<CatalogId> events)
    {
        var field = constant.Field!;
        var right = events.Length == 1 ? events[0].Param(role).Find(value) : null;
        var facts = FixFacts.Create(role, value, right is { } name ? ImmutableArray.Create(name) : ImmutableArray<ConstantName>.Empty);
        // 6001 with ParamTwo QosModeChanged.CloudSmoothness: the constant is one of the other parameter.
        if (events.All(id => RoleMap.WithBases(id.Param(role.OtherParam()).List).Contains(field.ContainingType, SymbolEqualityComparer.Default)))
            facts = facts.Add(FixFacts.OtherParam, ConstantReader.NameOf(field).ToString());
        return Diagnostic.Create(
            Descriptors.WrongEventParam,
            constant.Syntax.GetLocation(),
            facts,
            field.ContainingType.Name + "." + field.Name,
            role.DisplayName(),
            EventText.Object(events));
    }
}
