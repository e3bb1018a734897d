using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
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
                || GeneratedFile.Is(document, await declaration.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false))
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

    /// <summary>The document with the attribute, by the shortest name that means it there.</summary>
    public static async Task<Document> AddAsync(Document document, SyntaxNode declaration, Role role, CancellationToken cancellationToken)
    {
        var model = (await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false))!;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var style = await UsingStyle.OfAsync(document, model.SyntaxTree, text, cancellationToken).ConfigureAwait(false);
        var name = role.AttributeText();
        var import = Import(model, declaration, text, style, cancellationToken);
        foreach (var (prefix, change) in new (string, TextChange?)[] { ("", null), ("", import), (CatalogNames.Namespace + ".", null), ("global::" + CatalogNames.Namespace + ".", null) })
        {
            var insertion = Insertion(declaration, "[" + prefix + name + "]", text, style);
            var written = text.WithChanges(change is { } line ? [line, insertion] : [insertion]);
            if (Means(model, written, insertion.Span.Start + insertion.NewText!.IndexOf('[') + (change?.NewText?.Length ?? 0) + 1, role, cancellationToken))
                return document.WithText(written);
        }

        return document;
    }

    private static TextChange? Import(SemanticModel model, SyntaxNode declaration, SourceText text, UsingStyle style, CancellationToken cancellationToken)
    {
        var root = (CompilationUnitSyntax)model.SyntaxTree.GetRoot(cancellationToken);
        return model.Compilation.GetTypesByMetadataName(CatalogNames.IdTableMetadataName) is [{ ContainingNamespace: var space }, ..]
            && !Imports.ChangesMeaning(model, root, space, cancellationToken)
            ? new UsingLine(text, root, style).For(declaration, CatalogNames.Namespace)
            : null;
    }

    /// <summary>Whether the attribute's name in a text, had it been written so, is ours, and not somebody else's of the same name.</summary>
    private static bool Means(SemanticModel model, SourceText written, int position, Role role, CancellationToken cancellationToken)
    {
        var tree = model.SyntaxTree.WithChangedText(written);
        if (tree.GetRoot(cancellationToken).FindToken(position).Parent?.FirstAncestorOrSelf<AttributeSyntax>() is not { } attribute)
            return false;
        var constructor = model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, tree).GetSemanticModel(tree).GetSymbolInfo(attribute, cancellationToken).Symbol;
        return constructor?.ContainingType is { ContainingNamespace: { Name: CatalogNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } } type
            && type.Name == NameOf(role) + "Attribute";
    }

    // A parameter has its attribute in front; a property or a field that begins a line has it on a line of its own.
    private static TextChange Insertion(SyntaxNode declaration, string attribute, SourceText text, UsingStyle style)
    {
        var line = text.Lines.GetLineFromPosition(declaration.SpanStart);
        var indent = text.ToString(TextSpan.FromBounds(line.Start, declaration.SpanStart));
        if (BranchOfFirstWords(declaration) is { } branch)
            return new TextChange(new TextSpan(text.Lines.GetLineFromPosition(branch.SpanStart).Start, 0), indent + attribute + style.NewLine);
        var separator = declaration is ParameterSyntax || !string.IsNullOrWhiteSpace(indent) ? " " : style.NewLine + indent;
        return new TextChange(new TextSpan(declaration.SpanStart, 0), attribute + separator);
    }

    /// <summary>The #if that the declaration begins in, and that ends before it: another attribute or modifier may be there only sometimes.</summary>
    private static IfDirectiveTriviaSyntax? BranchOfFirstWords(SyntaxNode declaration) =>
        declaration.GetLeadingTrivia().Select(static trivia => trivia.GetStructure()).OfType<IfDirectiveTriviaSyntax>()
            .FirstOrDefault(branch => branch.GetRelatedDirectives().Last() is EndIfDirectiveTriviaSyntax { SpanStart: var end } && declaration.Span.Contains(end));

    private static string NameOf(Role role) => role.AttributeText().Split('(')[0];
}
