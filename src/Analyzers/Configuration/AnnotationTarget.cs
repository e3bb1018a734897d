using Microsoft.CodeAnalysis;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Configuration;

/// <summary>Finds the symbol that a line of an annotation file means.</summary>
internal static class AnnotationTarget
{
    /// <summary>The symbol, or null with what is wrong and what was probably meant.</summary>
    public static ISymbol? Find(AnnotationLine annotation, Compilation compilation, out LocalizableString problem)
    {
        problem = "";
        if (annotation.Id is not (['P' or 'F' or 'M', ':', ..]))
        {
            problem = Resources.Text("BadIdKind", annotation.Id);
            return null;
        }

        if (DocumentationCommentId.GetFirstSymbolForDeclarationId(annotation.Id, compilation) is not { } member)
        {
            problem = Nearest(annotation.Id, compilation) is { } meant ? Resources.Text("BadIdNear", annotation.Id, meant) : Resources.Text("BadId", annotation.Id);
            return null;
        }

        ISymbol? target = member;
        if (annotation.Parameter is { } name)
        {
            var parameters = RoleMap.ParametersOf(member);
            target = parameters.FirstOrDefault(parameter => parameter.Name == name);
            if (target is null)
            {
                var meant = Spelling.Nearest(name, parameters.Select(static parameter => parameter.Name));
                problem = meant is null ? Resources.Text("BadParameter", annotation.Id, name) : Resources.Text("BadParameterNear", annotation.Id, name, meant);
                return null;
            }
        }

        if (RoleMap.CanHoldNumbers(target))
            return target;
        problem = Resources.Text("BadType", target.ToDisplayString());
        return null;
    }

    // The member with the nearest name in the type that the ID names.
    private static string? Nearest(string id, Compilation compilation)
    {
        var end = id.IndexOf('(') is > 0 and var open ? open : id.Length;
        var dot = id.LastIndexOf('.', end - 1);
        if (dot < 0)
            return null;
        var type = DocumentationCommentId.GetFirstSymbolForDeclarationId("T:" + id.Substring(2, Math.Max(0, dot - 2)), compilation) as INamedTypeSymbol;
        if (type is null)
            return null;
        var members = type.GetMembers().Where(static member => member is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } && !member.IsImplicitlyDeclared).ToArray();
        var name = Spelling.Nearest(id.Substring(dot + 1, end - dot - 1), members.Select(static member => member.Name));
        return members.FirstOrDefault(member => member.Name == name) is { } nearest ? DocumentationCommentId.CreateDeclarationId(nearest) : null;
    }
}
