using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>Gives a member the attribute of a role: <c>[TrtcEventId]</c>, with the using that it needs.</summary>
internal static class RoleAttribute
{
    /// <summary>The document that declares the member, with the attribute; null where no declaration in the solution can carry it.</summary>
    public static async Task<Document?> AddAsync(ISymbol member, Role role, Solution solution, CancellationToken cancellationToken)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var declaration = await reference.GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
            // Of several fields in one declaration an attribute would annotate all.
            if (declaration is VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: FieldDeclarationSyntax field } })
                declaration = field;
            if (declaration is not (ParameterSyntax { Parent: BaseParameterListSyntax } or PropertyDeclarationSyntax or FieldDeclarationSyntax)
                || solution.GetDocument(declaration.SyntaxTree) is not { } document
                || GeneratedFile.Is(document, await declaration.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false)))
            {
                continue;
            }

            if (await AddAsync(document, declaration, role, cancellationToken).ConfigureAwait(false) is { } annotated)
                return annotated;
        }

        return null;
    }

    /// <summary>
    /// The document with the attribute, by the shortest name that means it to every project that compiles the file;
    /// null where there is none, as where one does not have the package.
    /// </summary>
    private static async Task<Document?> AddAsync(Document document, SyntaxNode declaration, Role role, CancellationToken cancellationToken)
    {
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var style = await UsingStyle.OfAsync(document, model.SyntaxTree, text, cancellationToken).ConfigureAwait(false);
        var linked = await LinkedDocuments.OfAsync(document, model, cancellationToken).ConfigureAwait(false);
        var import = Import(linked.Models, declaration, text, style, cancellationToken);
        (string Prefix, TextChange? Import)[] forms =
        [
            ("", null), ("", import), (CatalogNames.Namespace + ".", null), ("global::" + CatalogNames.Namespace + ".", null),
            .. ExternAliases.In(model.SyntaxTree.GetRoot(cancellationToken))
                .Select(static alias => (alias + "::" + CatalogNames.Namespace + ".", (TextChange?)null)),
        ];
        foreach (var (prefix, change) in forms)
        {
            var insertion = Insertion(declaration, "[" + prefix + role.AttributeText() + "]", text, style);
            var written = text.WithChanges(change is { } line ? [line, insertion] : [insertion]);
            var position = insertion.Span.Start + insertion.NewText!.IndexOf('[') + (change?.NewText?.Length ?? 0) + 1;
            if (linked.Models.All(its => Means(its, written, position, role, cancellationToken)))
                return document.WithText(written);
        }

        return null;
    }

    /// <summary>The using, where it is right for all projects: also for one that leaves the declaration out, which must have the package as well.</summary>
    private static TextChange? Import(
        ImmutableArray<SemanticModel> models,
        SyntaxNode declaration,
        SourceText text,
        UsingStyle style,
        CancellationToken cancellationToken)
    {
        return CatalogIn(models[0]) is { } space
            && models.All(static model => CatalogIn(model) is not null)
                ? Imports.For(models, PlaceIn, space, text, style, cancellationToken)
                : null;

        SyntaxNode? PlaceIn(SyntaxNode root) => LinkedDocuments.IsLeftOut(root, declaration.SpanStart) ? null : root.FindToken(declaration.SpanStart).Parent;
    }

    private static INamespaceSymbol? CatalogIn(SemanticModel model) =>
        model.Compilation.GetTypesByMetadataName(CatalogNames.IdTableMetadataName) is [{ ContainingNamespace: var space }, ..] ? space : null;

    /// <summary>Whether the attribute's name in a text, had it been written so, is ours, and not somebody else's of the same name.</summary>
    private static bool Means(SemanticModel model, SourceText written, int position, Role role, CancellationToken cancellationToken)
    {
        var after = LinkedDocuments.WithText(model, written, cancellationToken);
        var root = after.SyntaxTree.GetRoot(cancellationToken);
        if (LinkedDocuments.IsLeftOut(root, position))
            return true;
        if (root.FindToken(position).Parent?.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
            return false;
        var constructor = after.GetSymbolInfo(attribute, cancellationToken).Symbol;
        return constructor?.ContainingType is { ContainingNamespace: { Name: CatalogNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } } type
            && type.Name == NameOf(role) + "Attribute";
    }

    // A parameter has its attribute in front; a property or a field that begins a line has it on a line of its own. Unless other attributes stand otherwise.
    private static TextChange Insertion(SyntaxNode declaration, string attribute, SourceText text, UsingStyle style)
    {
        var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, declaration.SpanStart));
        if (BranchOfFirstWords(declaration) is { } branch)
            return new TextChange(new TextSpan(text.Lines.GetLineFromPosition(branch.SpanStart).Start, 0), indent + attribute + style.NewLine);
        var isOnLineAbove = string.IsNullOrWhiteSpace(indent)
            && (FirstIsOnLineAbove(declaration) ?? declaration is not ParameterSyntax && !AreInLine(declaration.Parent));
        var separator = isOnLineAbove ? style.NewLine + indent : " ";
        return new TextChange(new TextSpan(declaration.SpanStart, 0), attribute + separator);
    }

    /// <summary>Whether the first attribute that is there stands above the rest of the declaration; null where there is none.</summary>
    private static bool? FirstIsOnLineAbove(SyntaxNode declaration)
    {
        var lists = declaration is ParameterSyntax parameter ? parameter.AttributeLists : ((MemberDeclarationSyntax)declaration).AttributeLists;
        return lists.Count == 0 ? null : lists[0].GetTrailingTrivia().Any(SyntaxKind.EndOfLineTrivia);
    }

    /// <summary>Whether the fields and properties of a type have all their attributes in front of them.</summary>
    private static bool AreInLine(SyntaxNode? type)
    {
        var told = type is not TypeDeclarationSyntax { Members: var members } ? [] : members
            .Where(static member => member is PropertyDeclarationSyntax or FieldDeclarationSyntax).Select(FirstIsOnLineAbove).OfType<bool>().ToArray();
        return told.Length > 0 && told.All(static isAbove => !isAbove);
    }

    /// <summary>The #if that the declaration begins in, and that ends before it: another attribute or modifier may be there only sometimes.</summary>
    private static IfDirectiveTriviaSyntax? BranchOfFirstWords(SyntaxNode declaration) =>
        declaration.GetLeadingTrivia().Select(static trivia => trivia.GetStructure()).OfType<IfDirectiveTriviaSyntax>()
            .FirstOrDefault(branch =>
                branch.GetRelatedDirectives().Last() is EndIfDirectiveTriviaSyntax { SpanStart: var end }
                && declaration.Span.Contains(end));

    private static string NameOf(Role role) => role.AttributeText().Split('(')[0];
}
