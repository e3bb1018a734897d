using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Declares an ID in the project's own table: a class with <c>[TrtcIdTable]</c>, which is made when there is none.</summary>
internal static class OwnTable
{
    public const string AttributeType = "TrtcCatalog.TrtcIdTableAttribute";

    public static async Task<Solution> DeclareAsync(Project project, Role role, int value, CancellationToken cancellationToken)
    {
        var (space, number, className, prefix) = role switch
        {
            Role.ExceptionalEventId => ("ExceptionalEvent", 1, "OwnExceptionalEventIds", "ExceptionalEvent"),
            Role.ExceptionalExperienceId => ("ExceptionalExperience", 2, "OwnExceptionalExperienceIds", "ExceptionalExperience"),
            _ => ("Event", 0, "OwnEventIds", "Event"),
        };
        var name = prefix + value.ToString(CultureInfo.InvariantCulture);
        foreach (var document in project.Documents)
        {
            if (await ExtendAsync(document, number, name, value, cancellationToken).ConfigureAwait(false) is { } extended)
                return extended.Project.Solution;
        }

        return Create(project, space, className, name, value);
    }

    private static async Task<Document?> ExtendAsync(Document document, int space, string name, int value, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root is null)
            return null;
        SemanticModel? model = null;
        foreach (var type in root.DescendantNodes().OfType<ClassDeclarationSyntax>())
        {
            if (type.AttributeLists.Count == 0)
                continue;
            model ??= await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            if (model?.GetDeclaredSymbol(type, cancellationToken) is not { } symbol || !IsTable(symbol, space))
                continue;
            while (symbol.GetMembers(name).Length > 0)
                name += "_";
            var extended = type.AddMembers(Constant(name, value)).WithAdditionalAnnotations(Formatter.Annotation);
            return document.WithSyntaxRoot(root.ReplaceNode(type, extended));
        }

        return null;
    }

    private static bool IsTable(INamedTypeSymbol type, int space) =>
        type.GetAttributes().Any(a => a.AttributeClass?.ToDisplayString() == AttributeType
            && a.ConstructorArguments is [{ Value: int number }] && number == space);

    private static Solution Create(Project project, string space, string className, string name, int value)
    {
        var file = className;
        for (var i = 2; project.Documents.Any(d => string.Equals(d.Name, file + ".cs", StringComparison.OrdinalIgnoreCase)); i++)
            file = className + i.ToString(CultureInfo.InvariantCulture);
        // No namespace: the class is seen from everywhere in the project, whatever its namespaces are.
        var unit = SyntaxFactory.ParseCompilationUnit($$"""
            using TrtcCatalog;

            [TrtcIdTable(TrtcIdSpace.{{space}})]
            public static class {{file}}
            {
            }

            """);
        var type = unit.DescendantNodes().OfType<ClassDeclarationSyntax>().Single();
        unit = unit.ReplaceNode(type, type.AddMembers(Constant(name, value))).WithAdditionalAnnotations(Formatter.Annotation);
        return project.AddDocument(file + ".cs", unit).Project.Solution;
    }

    /// <summary>A constant whose name the author is asked for.</summary>
    private static MemberDeclarationSyntax Constant(string name, int value)
    {
        var member = SyntaxFactory.ParseMemberDeclaration($"public const int {name} = {value.ToString(CultureInfo.InvariantCulture)};\n")!;
        var identifier = member.DescendantTokens().Single(t => t.IsKind(SyntaxKind.IdentifierToken));
        return member.ReplaceToken(identifier, identifier.WithAdditionalAnnotations(RenameAnnotation.Create()));
    }
}
