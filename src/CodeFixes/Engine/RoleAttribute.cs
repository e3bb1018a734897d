using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Gives a member the attribute of a role: <c>[TrtcEventId]</c>, with the using that it needs.</summary>
internal static class RoleAttribute
{
    /// <summary>The declaration that can carry the attribute, and its document; null where there is none in the solution.</summary>
    public static async Task<(Document Document, SyntaxNode Declaration)?> DeclarationOfAsync(ISymbol member, Solution solution, CancellationToken cancellationToken)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var declaration = await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
            // Of several fields in one declaration an attribute would annotate all.
            if (declaration is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } })
                declaration = field;
            if (declaration is not (ParameterSyntax { Parent: BaseParameterListSyntax } or PropertyDeclarationSyntax or FieldDeclarationSyntax)
                || solution.GetDocument(declaration.SyntaxTree) is not { } document
                || await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation
                // The project that declares the member need not have the package.
                || compilation.GetTypesByMetadataName(CatalogNames.IdTableMetadataName).IsEmpty)
            {
                continue;
            }

            return (document, declaration);
        }

        return null;
    }

    public static async Task<Document> AddAsync(Document document, SyntaxNode declaration, Role role, CancellationToken cancellationToken)
    {
        var root = (await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var before = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);

        var mark = new SyntaxAnnotation();
        var attribute = Attribute(role).WithAdditionalAnnotations(mark, Simplifier.Annotation, Simplifier.AddImportsAnnotation);
        var list = SyntaxFactory.AttributeList(SyntaxFactory.SingletonSeparatedList(attribute)).WithAdditionalAnnotations(Formatter.Annotation);
        var annotated = document.WithSyntaxRoot(root.ReplaceNode(declaration, With(declaration, list, NewLineOf(before))));

        Document? shortened = null;
        if (model.Compilation.GetTypesByMetadataName(CatalogNames.IdTableMetadataName) is [{ ContainingNamespace: var space }, ..]
            && !Imports.ChangesMeaning(model, root, space, cancellationToken))
        {
            var imported = await ImportAdder.AddImportsAsync(annotated, mark, cancellationToken: cancellationToken).ConfigureAwait(false);
            shortened = await ShortenAsync(imported, cancellationToken).ConfigureAwait(false);
            // An import that did not help is taken back by Roslyn, but for an empty line.
            if ((await shortened.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false))!.GetAnnotatedNodes(mark).SingleOrDefault() is AttributeSyntax { Name: not SimpleNameSyntax })
                shortened = null;
        }

        shortened ??= await ShortenAsync(annotated, cancellationToken).ConfigureAwait(false);
        return document.WithText(NewLines.Match(before, await shortened.GetTextAsync(cancellationToken).ConfigureAwait(false)));
    }

    private static async Task<Document> ShortenAsync(Document document, CancellationToken cancellationToken)
    {
        var reduced = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
        return await Formatter.FormatAsync(reduced, Formatter.Annotation, cancellationToken: cancellationToken).ConfigureAwait(false);
    }

    /// <summary>[global::TrtcCatalog.TrtcEventParam(1)]: the longest name, which the simplifier makes as short as the file allows.</summary>
    private static AttributeSyntax Attribute(Role role)
    {
        var text = role.AttributeText();
        var open = text.IndexOf('(');
        var name = SyntaxFactory.ParseName("global::" + CatalogNames.Namespace + "." + (open < 0 ? text : text.Substring(0, open)));
        return SyntaxFactory.Attribute(name, open < 0 ? null : SyntaxFactory.ParseAttributeArgumentList(text.Substring(open)));
    }

    // A parameter has its attribute in front, a property or a field on a line of its own; comments stay above it.
    private static SyntaxNode With(SyntaxNode declaration, AttributeListSyntax list, string newLine)
    {
        if (declaration is ParameterSyntax parameter)
        {
            list = list.WithTrailingTrivia(SyntaxFactory.Space);
            return parameter.AttributeLists.Count > 0
                ? parameter.WithAttributeLists(parameter.AttributeLists.Add(list))
                : parameter.WithoutLeadingTrivia().WithAttributeLists(SyntaxFactory.SingletonList(list)).WithLeadingTrivia(parameter.GetLeadingTrivia());
        }

        var member = (MemberDeclarationSyntax)declaration;
        list = list.WithTrailingTrivia(SyntaxFactory.EndOfLine(newLine));
        var indentation = member.GetLeadingTrivia() is { Count: > 0 } trivia && trivia[trivia.Count - 1].IsKind(SyntaxKind.WhitespaceTrivia)
            ? SyntaxFactory.TriviaList(trivia[trivia.Count - 1])
            : default;
        var rest = member.WithLeadingTrivia(indentation);
        return rest.WithAttributeLists(rest.AttributeLists.Insert(0, list)).WithLeadingTrivia(member.GetLeadingTrivia());
    }

    private static string NewLineOf(Microsoft.CodeAnalysis.Text.SourceText text) =>
        text.Lines[0] is var first && first.EndIncludingLineBreak - first.End == 2 ? "\r\n" : "\n";
}
