using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>Who hands roles down to whom: what is overridden or implemented, the parameters of records, and the delegates that methods become.</summary>
/// <param name="groups">The delegates that the program makes of its methods.</param>
internal sealed class RoleInheritance(MethodGroups groups)
{
    /// <summary>The symbols that hand their role down to a symbol: Roslyn does not inherit attributes on overrides and implementations.</summary>
    public IEnumerable<ISymbol> AncestorsOf(ISymbol symbol)
    {
        switch (symbol)
        {
            case IPropertySymbol property:
                if (property.OverriddenProperty is { } overridden)
                    yield return overridden;
                if (Records.PositionalParameterOf(property) is { } positional)
                    yield return positional;
                foreach (var implemented in ImplementedBy(property))
                    yield return implemented;
                break;

            case IMethodSymbol method:
                if (method.OverriddenMethod is { } overriddenMethod)
                    yield return overriddenMethod;
                foreach (var implemented in ImplementedBy(method))
                    yield return implemented;
                if (groups.SignatureOf(method) is { } signature)
                    yield return signature;
                break;

            case IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter:
                if (method.AssociatedSymbol is IPropertySymbol indexer && parameter.Ordinal < indexer.Parameters.Length)
                    yield return indexer.Parameters[parameter.Ordinal];
                if (Records.IsOwnDeconstructor(method)
                    && Records.PrimaryConstructorOf(method.ContainingType) is { } primary
                    && parameter.Ordinal < primary.Parameters.Length)
                {
                    yield return primary.Parameters[parameter.Ordinal];
                }

                if (method.OverriddenMethod is { } overriddenOwner)
                    yield return overriddenOwner.Parameters[parameter.Ordinal];
                foreach (var implemented in ImplementedBy(method))
                    yield return ((IMethodSymbol)implemented).Parameters[parameter.Ordinal];
                if (groups.SignatureOf(method) is { } called && parameter.Ordinal < called.Parameters.Length)
                    yield return called.Parameters[parameter.Ordinal];
                // value of a setter is what the property holds
                if (method is { MethodKind: MethodKind.PropertySet, AssociatedSymbol: IPropertySymbol written }
                    && parameter.Ordinal == written.Parameters.Length)
                {
                    yield return written;
                }

                break;

            // What a call of an indexer passes belongs to the indexer, and what its body reads to the accessor.
            case IParameterSymbol { ContainingSymbol: IPropertySymbol owner } parameter:
                foreach (var ancestor in AncestorsOf(owner).OfType<IPropertySymbol>())
                    yield return ancestor.Parameters[parameter.Ordinal];
                break;

            // What the keyword `field` reads.
            case IFieldSymbol { AssociatedSymbol: IPropertySymbol stored }:
                yield return stored;
                break;
        }
    }

    /// <summary>
    /// Where a role is to be given to a member: of what it overrides or implements in its own assembly the first, for then all have it that override or
    /// implement the same. The member itself where it implements several, or where what is above could be something else than a number.
    /// </summary>
    public static ISymbol FirstDeclarationOf(ISymbol member)
    {
        if (member is IParameterSymbol parameter)
        {
            var owner = FirstDeclarationOf(parameter.ContainingSymbol, its => HoldsNumbers(RoleMap.ParametersOf(its)[parameter.Ordinal]));
            return RoleMap.ParametersOf(owner) is { IsEmpty: false } parameters ? parameters[parameter.Ordinal] : member;
        }

        return FirstDeclarationOf(member, HoldsNumbers);

        static bool HoldsNumbers(ISymbol place) => NumberTypes.HoldsNumbers(ObjectTypes.TypeOf(place));
    }

    private static ISymbol FirstDeclarationOf(ISymbol member, Func<ISymbol, bool> canHaveRole)
    {
        ISymbol? above = member switch
        {
            IMethodSymbol { OverriddenMethod: { } method } => method,
            IPropertySymbol { OverriddenProperty: { } property } => property,
            _ => ImplementedBy(member).Take(2).ToArray() is [var only] ? only : null,
        };
        return above?.OriginalDefinition is { } declared && SymbolEqualityComparer.Default.Equals(declared.ContainingAssembly, member.ContainingAssembly)
            && canHaveRole(declared)
                ? FirstDeclarationOf(declared, canHaveRole)
                : member;
    }

    private static IEnumerable<ISymbol> ImplementedBy(ISymbol member)
    {
        if (member.ContainingType is not { TypeKind: TypeKind.Class or TypeKind.Struct, AllInterfaces: { IsEmpty: false } interfaces } type)
            yield break;
        foreach (var @interface in interfaces)
        {
            foreach (var declared in @interface.GetMembers(RoleNames.SimpleName(member)))
            {
                if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member))
                    yield return declared;
            }
        }
    }
}
