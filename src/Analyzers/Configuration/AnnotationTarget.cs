using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Configuration;

/// <summary>Finds the symbols that a line of an annotation file means.</summary>
internal static class AnnotationTarget
{
    /// <summary>
    /// The symbols: more than one where several references have the member. Or none, with what is wrong and what was probably meant.
    /// </summary>
    public static ImmutableArray<ISymbol> Find(AnnotationLine annotation, Compilation compilation, out LocalizableString? problem)
    {
        problem = null;
        var isMember = annotation.Id is ['P' or 'F' or 'M', ':', ..];
        var members = isMember ? DocumentationCommentId.GetSymbolsForDeclarationId(annotation.Id, compilation) : ImmutableArray<ISymbol>.Empty;
        if (isMember && members.IsEmpty)
            members = NearestMember.WithId(annotation.Id, compilation).ToImmutableArray();
        if (members.IsEmpty)
        {
            problem = NearestMember.IdOf(annotation.Id, compilation) is { } meant ? Resources.Text("BadIdNear", annotation.Id, meant)
                : Resources.Text(isMember ? "BadId" : "BadIdKind", annotation.Id);
            return ImmutableArray<ISymbol>.Empty;
        }

        var found = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var member in members)
        {
            var target = annotation.Parameter is { } name ? RoleMap.ParametersOf(member).FirstOrDefault(parameter => parameter.Name == name) : member;
            if (target is null)
                problem = BadParameter(annotation, member);
            else if (RoleAttributes.IsFixed(member))
                problem = Resources.Text("BadFixed", member.ToDisplayString());
            else if (PropertyPart(target) is var part && !RoleMap.CanHoldNumbers(part))
                problem = Resources.Text("BadType", part.ToDisplayString());
            else
                found.Add(part.OriginalDefinition);
        }

        if (found.Count > 0)
            problem = null;
        return found.ToImmutable();
    }

    // M:Packet.get_Kind, and value of M:Packet.set_Kind(System.Int32), is what the property holds; the other parameters are those of an indexer.
    private static ISymbol PropertyPart(ISymbol target) => target switch
    {
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => property,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol property }, Ordinal: var index } =>
            index < property.Parameters.Length ? property.Parameters[index] : property,
        _ => target,
    };

    private static LocalizableString BadParameter(AnnotationLine annotation, ISymbol member) =>
        Spelling.Nearest(annotation.Parameter!, RoleMap.ParametersOf(member).Select(static parameter => parameter.Name)) is { } meant
            ? Resources.Text("BadParameterNear", annotation.Id, annotation.Parameter!, meant)
            : Resources.Text("BadParameter", annotation.Id, annotation.Parameter!);
}
