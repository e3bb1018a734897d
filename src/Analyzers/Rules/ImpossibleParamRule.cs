using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC2001: the event that is known at this point never has the value.</summary>
internal static class ImpossibleParamRule
{
    public static Diagnostic Create(ConstantUse constant, Role role, long value, ImmutableArray<CatalogId> events)
    {
        var allowed = events[0].Param(role).Values
            .OrderBy(name => Math.Abs((decimal)name.Value - value)).ThenBy(static name => name.Value).ToImmutableArray();
        var facts = FixFacts.Create(role, value, events.Length == 1 ? allowed : ImmutableArray<ConstantName>.Empty);

        // 6001 with ParamTwo 101: the value is one of the other parameter.
        var other = events[0].Param(role.OtherParam());
        if (events.Length == 1 && value != -1 && other.Kind is ParamKind.Listed or ParamKind.Measured && other.Allows(value))
            facts = facts.Add(FixFacts.OtherParam, other.Find(value)?.ToString() ?? "");
        if (events.All(id => id.Param(role).Kind == ParamKind.Unused))
            facts = facts.Add(FixFacts.Unused, "-1");
        return Diagnostic.Create(
            events.Length == 1 ? Descriptors.ImpossibleParam : Descriptors.ImpossibleParamOfSeveral,
            constant.Syntax.GetLocation(),
            facts,
            EventText.Subject(events),
            role.DisplayName(),
            value,
            EventText.Allowed(events, role));
    }
}
