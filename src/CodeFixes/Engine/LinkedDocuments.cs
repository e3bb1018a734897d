using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// A file as the other projects and target frameworks read it that compile the same file:
/// what is written is written for all of them, and one of them may not have the constant, as where a package is referenced for one target framework only.
/// </summary>
/// <param name="Models">What the document means, and what it means to the others.</param>
/// <param name="Options">How the project of each model wants to be analyzed.</param>
internal sealed record LinkedDocuments(ImmutableArray<SemanticModel> Models, ImmutableArray<AnalyzerOptions> Options)
{
    /// <summary>The document alone.</summary>
    public static LinkedDocuments None(Document document, SemanticModel model) =>
        new(ImmutableArray.Create(model), ImmutableArray.Create<AnalyzerOptions>(document.Project.AnalyzerOptions));

    public static async Task<LinkedDocuments> OfAsync(Document document, SemanticModel model, CancellationToken cancellationToken)
    {
        var (models, options) = None(document, model);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        foreach (var id in document.GetLinkedDocumentIds())
        {
            if (document.Project.Solution.GetDocument(id) is { } other
                && await other.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is { } itsModel)
            {
                (models, options) = (models.Add(WithText(itsModel, text, cancellationToken)), options.Add(other.Project.AnalyzerOptions));
            }
        }

        return new LinkedDocuments(models, options);
    }

    /// <summary>Whether all of them have the constant of a place: also where they leave the place out, as the using is written for them, too.</summary>
    public bool Have(Place place) =>
        place.Constant is not { } constant || Models.All(model => ConstantSymbols.Find(model.Compilation, ConstantReader.NameOf(constant)) is not null);

    /// <summary>Whether a position is in a part of the file that is not compiled: nothing that stands there counts.</summary>
    public static bool IsLeftOut(SyntaxNode root, int position) =>
        root.FullSpan.Contains(position)
        && root.FindTrivia(position).IsKind(SyntaxKind.DisabledTextTrivia);

    /// <summary>What a file means with another text.</summary>
    public static SemanticModel WithText(SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        // A change of a document need not have reached the others yet.
        if (model.SyntaxTree.GetText(cancellationToken).ContentEquals(text))
            return model;
        var tree = model.SyntaxTree.WithChangedText(text);
        return model.Compilation.ReplaceSyntaxTree(model.SyntaxTree, tree).GetSemanticModel(tree);
    }
}
