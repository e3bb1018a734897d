using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using static TrtcAnalyzers.Recognition.WireNames;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Recognises people's own models by the names of their parts, all of which must be there: an event ID and its first parameter, an
/// exceptional event and its peer, an exceptional experience and its list of events. One name alone is everybody's.
/// </summary>
internal sealed class Shapes
{
    private static readonly ISymbol?[] s_none = [];

    // The symbol that has it, by role.
    private readonly ConcurrentDictionary<INamedTypeSymbol, ISymbol?[]> _types = new(SymbolEqualityComparer.Default);

    /// <summary>The role of a property, a field, a parameter or a tuple element.</summary>
    public Role RoleOf(ISymbol symbol)
    {
        switch (symbol)
        {
            case IFieldSymbol { ContainingType.IsTupleType: true } element:
                return PartOf(element.Name) != Part.None ? RoleAmong(element.ContainingType.TupleElements, element) : Role.None;
            case IParameterSymbol parameter:
                return PartAt(parameter) != Part.None ? RoleAmong(RoleMap.ParametersOf(parameter.ContainingSymbol), parameter) : Role.None;
            case IPropertySymbol { IsStatic: false } or IFieldSymbol { IsStatic: false, IsConst: false } when Integers.IsNumber(ObjectTypes.TypeOf(symbol)):
                return RoleIn(symbol.ContainingType, symbol);
            default:
                return Role.None;
        }
    }

    /// <summary>The role of a member in a type that inherits it: the other parts may be the type's own.</summary>
    public Role RoleIn(INamedTypeSymbol type, ISymbol member)
    {
        type = type.OriginalDefinition;
        var roles = _types.TryGetValue(type, out var known) ? known : _types.GetOrAdd(type, Read(type));
        return RoleIn(roles, member.OriginalDefinition);
    }

    private static Role RoleAmong<T>(ImmutableArray<T> parts, T asked)
        where T : class, ISymbol
    {
        var roles = RolesOf(parts.Select(static part => ((ISymbol)part, part is IParameterSymbol parameter ? PartAt(parameter) : PartOf(part.Name))));
        return RoleIn(roles, asked);
    }

    // What a record is made of, and taken apart to, are its properties, which may have other names on the wire.
    private static Part PartAt(IParameterSymbol parameter) =>
        WireNames.PartOf(parameter.Name) is not Part.None and var part
        && (parameter.ContainingSymbol is not IMethodSymbol { ContainingType.IsRecord: true } method || !IsOfRecord(method)
            || Records.PropertyOf(parameter) is not { } property || WireNames.PartOf(WireNames.Of(property)) == part)
            ? part : Part.None;

    private static bool IsOfRecord(IMethodSymbol method) =>
        Records.IsOwnDeconstructor(method) || SymbolEqualityComparer.Default.Equals(Records.PrimaryConstructorOf(method.ContainingType), method);

    private static ISymbol?[] Read(INamedTypeSymbol type)
    {
        // The framework's own types are not TRTC's, and there are many of them.
        if (type.ContainingNamespace is { IsGlobalNamespace: false } container && OutermostOf(container).Name is "System" or "Microsoft")
            return s_none;
        return RolesOf(MembersOf(type).Select(static member => (member, PartOf(WireNames.Of(member)))));
    }

    private static INamespaceSymbol OutermostOf(INamespaceSymbol container)
    {
        while (container.ContainingNamespace is { IsGlobalNamespace: false } outer)
            container = outer;
        return container;
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol type)
    {
        foreach (var declaring in RoleMap.WithBases(type).Where(static declaring => declaring.SpecialType == SpecialType.None))
        {
            foreach (var member in declaring.OriginalDefinition.GetMembers())
            {
                if (member is IPropertySymbol { IsStatic: false, Parameters.IsEmpty: true } or IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false })
                    yield return member;
            }
        }
    }

    private static ISymbol?[] RolesOf(IEnumerable<(ISymbol Symbol, Part Part)> parts)
    {
        var found = new ISymbol?[(int)Part.AbnormalEventList + 1];
        foreach (var (symbol, part) in parts)
        {
            // The first of a name is the one: an override or a derived type's own member comes before its base's. A property comes before its field.
            if (part != Part.None
                && (found[(int)part] is not { } first
                    || first is IFieldSymbol
                        && symbol is IPropertySymbol
                        && SymbolEqualityComparer.Default.Equals(first.ContainingType, symbol.ContainingType)))
            {
                found[(int)part] = symbol;
            }
        }

        var roles = new ISymbol?[(int)Role.ParamTwo + 1];
        if (Numbers(Part.EventId, Part.ParamOne) && IsWide(Part.EventId))
        {
            roles[(int)Role.EventId] = found[(int)Part.EventId];
            roles[(int)Role.ParamOne] = found[(int)Part.ParamOne];
            if (Numbers(Part.ParamTwo))
                roles[(int)Role.ParamTwo] = found[(int)Part.ParamTwo];
        }

        if (Numbers(Part.AbnormalEventId) && IsWide(Part.AbnormalEventId) && found[(int)Part.PeerId] is not null)
            roles[(int)Role.ExceptionalEventId] = found[(int)Part.AbnormalEventId];
        if (Numbers(Part.ExperienceId) && found[(int)Part.AbnormalEventList] is not null)
            roles[(int)Role.ExceptionalExperienceId] = found[(int)Part.ExperienceId];
        return roles.All(static symbol => symbol is null) ? s_none : roles;

        bool Numbers(params Part[] needed) => needed.All(part => found[(int)part] is { } symbol && Integers.IsNumber(ObjectTypes.TypeOf(symbol)));

        // The numbers of events begin at 1001.
        bool IsWide(Part id) => !Integers.IsByte(ObjectTypes.TypeOf(found[(int)id]!));
    }

    private static Role RoleIn(ISymbol?[] roles, ISymbol asked) =>
        (Role)Math.Max(0, Array.FindIndex(roles, symbol => SymbolEqualityComparer.Default.Equals(symbol, asked)));
}
