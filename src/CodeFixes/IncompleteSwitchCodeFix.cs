using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.CodeFixes.Engine;
using TrtcAnalyzers.CodeFixes.Switches;
using TrtcAnalyzers.Completeness;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>TRTC3001: adds the missing cases before the default, in the style of the switch, with constants named as short as the file allows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IncompleteSwitchCodeFix))]
public sealed class IncompleteSwitchCodeFix : CodeFixProvider
{
    /// <summary>More new labels than these make a line too long.</summary>
    private const int MostInLine = 4;

    private static readonly FixAllProvider s_fixAll = FixAllProvider.Create(static async (context, document, diagnostics) =>
        await FixAsync(document, diagnostics, context.CancellationToken).ConfigureAwait(false) ?? document);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(DiagnosticIds.IncompleteSwitch);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => s_fixAll;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var document = context.Document;
        var model = await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null)
            return;
        var linked = await LinkedSwitches.OfAsync(document, context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (InsertionsFor(document, model, linked, diagnostic, context.CancellationToken).IsEmpty)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Titles.AddMissingCases,
                    async token => await FixAsync(document, ImmutableArray.Create(diagnostic), token).ConfigureAwait(false) ?? document,
                    equivalenceKey: DiagnosticIds.IncompleteSwitch),
                diagnostic);
        }
    }

    private static async Task<Document?> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
            return null;
        var linked = await LinkedSwitches.OfAsync(document, cancellationToken).ConfigureAwait(false);
        var insertions = diagnostics.SelectMany(diagnostic => InsertionsFor(document, model, linked, diagnostic, cancellationToken)).ToArray();
        if (insertions.Length == 0)
            return null;
        var (text, numbers) = Insertion.Apply(await document.GetTextAsync(cancellationToken).ConfigureAwait(false), insertions);
        var extended = document.WithText(text);
        return await NameAsync(extended, numbers, cancellationToken).ConfigureAwait(false) ?? extended;
    }

    // The numbers compile as they are; the engine gives them their names.
    private static async Task<Document?> NameAsync(
        Document document,
        ImmutableArray<(TextSpan Span, ConstantName Constant)> numbers,
        CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
            return null;
        var places = ImmutableArray.CreateBuilder<Place>(numbers.Length);
        foreach (var (span, name) in numbers)
        {
            if (Place.NodeAt(root, span) is { } node && ConstantSymbols.Find(model.Compilation, name) is { } constant
                && Place.OfValue(model, node, constant, sameValue: true, cancellationToken) is { } place)
            {
                places.Add(place);
            }
        }

        return await ConstantWriter.WriteAsync(document, places.ToImmutable(), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>What goes into the document for one diagnostic; empty where it would be wrong for another project that compiles the same file.</summary>
    private static ImmutableArray<Insertion> InsertionsFor(
        Document document, SemanticModel model, LinkedSwitches linked, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var insertions = InsertionsFor(document, model, diagnostic, cancellationToken);
        return linked.Agree(
                diagnostic,
                insertions,
                (other, itsModel, itsDiagnostic) => InsertionsFor(other, itsModel, itsDiagnostic, cancellationToken),
                cancellationToken)
            ? insertions
            : ImmutableArray<Insertion>.Empty;
    }

    /// <summary>The first text that compiles; empty where none does.</summary>
    private static ImmutableArray<Insertion> InsertionsFor(Document document, SemanticModel model, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = model.SyntaxTree.GetRoot(cancellationToken);
        var @switch = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
        if (!diagnostic.Properties.TryGetValue(FixFacts.Missing, out var missingText) || !diagnostic.Properties.TryGetValue(FixFacts.Parts, out var parts)
            || @switch is not (SwitchStatementSyntax or SwitchExpressionSyntax))
        {
            return ImmutableArray<Insertion>.Empty;
        }

        var value = @switch is SwitchStatementSyntax ? ((SwitchStatementSyntax)@switch).Expression : ((SwitchExpressionSyntax)@switch).GoverningExpression;
        var info = model.GetTypeInfo(value, cancellationToken);
        var arity = ((info.Type ?? info.ConvertedType) as INamedTypeSymbol)?.TupleElements is { IsDefault: false } elements
            ? elements.Length
            // The positions of a record: as many as the first label has.
            : @switch.DescendantNodes().OfType<PositionalPatternClauseSyntax>().FirstOrDefault()?.Subpatterns.Count ?? 0;
        if (CaseLabels.Parse(parts, arity) is not { } shape)
            return ImmutableArray<Insertion>.Empty;

        var text = model.SyntaxTree.GetText(cancellationToken);
        var layout = new LineLayout(text, document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GetOptions(model.SyntaxTree));
        var missing = MissingCase.ParseAll(missingText!);
        if (missing.IsEmpty || DisabledLabels.MayTake(@switch, missing))
            return ImmutableArray<Insertion>.Empty;
        missing = OwnClass.NameIn(@switch, missing, model, cancellationToken);
        if (DisabledLabels.MayTake(@switch, missing))
            return ImmutableArray<Insertion>.Empty;
        var exception = Compiled.NameOf("System", "NotImplementedException", model, @switch.SpanStart);
        var fallback = diagnostic.AdditionalLocations is [{ SourceSpan: var span }, ..] ? @switch.ChildNodes().FirstOrDefault(node => node.Span == span) : null;
        // Inside of a text there may be no lines.
        bool[] breaks = missing.Length > MostInLine ? [true, false] : [false];
        var allLabels = Compiled.NumbersOf(missing.SelectMany(static label => label.Named), model, @switch.SpanStart).Select(shape.With).ToArray();
        var forms = breaks.SelectMany(isBroken => allLabels.SelectMany(labels => @switch is SwitchStatementSyntax statement
            ? SectionWriter.Bodies(statement, fallback as SwitchSectionSyntax, exception)
                .Select(body => ImmutableArray.Create(SectionWriter.Write(statement, fallback as SwitchSectionSyntax, layout, labels, missing, body, isBroken)))
            : [ArmWriter.Write(
                (SwitchExpressionSyntax)@switch,
                fallback as SwitchExpressionArmSyntax,
                layout,
                labels,
                missing,
                exception,
                isBroken).ToImmutableArray()]));
        foreach (var form in forms)
        {
            if (Compiled.AsWellAs(model, Insertion.Apply(text, form).Text, @switch, cancellationToken))
                return form;
        }

        return ImmutableArray<Insertion>.Empty;
    }
}
