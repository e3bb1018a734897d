using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Completion;

/// <summary>
/// Offers the constants that can stand at the cursor: where an ID stands those of its space, where a parameter stands those of the event that
/// is known there. Which places these are is asked of the very code that the rules ask (<see cref="Guess"/>).
/// </summary>
[ExportCompletionProvider(nameof(TrtcCompletionProvider), LanguageNames.CSharp)]
public sealed class TrtcCompletionProvider : CompletionProvider
{
    private const string Constant = "Constant";

    // Nothing is chosen before the user has typed something: Enter and a space stay what they are. A dot goes on with the name.
    private static readonly CompletionItemRules s_rules = CompletionItemRules.Create(
        filterCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '.')),
        commitCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Remove, '.')),
        selectionBehavior: CompletionItemSelectionBehavior.SoftSelection);

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options) =>
        trigger.Kind == CompletionTriggerKind.Insertion && Cursor.CanFollow(text, caretPosition);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (model is null
            || Guess.At(model, context.Document.Project.AnalyzerOptions, text, context.CompletionListSpan, context.CancellationToken) is not { } guess)
        {
            return;
        }

        var constants = guess.Constants;
        // Two tables of one name are told from each other by their namespaces.
        var taken = new HashSet<string>(
            constants.GroupBy(static constant => constant.ShortName)
                .Where(static names => names.Count() > 1)
                .Select(static names => names.Key));
        for (var i = 0; i < constants.Length; i++)
        {
            context.AddItem(CompletionItem.Create(
                taken.Contains(constants[i].ShortName) ? constants[i].FullName : constants[i].ShortName,
                filterText: constants[i].ShortName,
                sortText: "!" + i.ToString("D4", System.Globalization.CultureInfo.InvariantCulture), // in the order of the tables
                properties: ImmutableDictionary<string, string>.Empty.Add(Constant, constants[i].ToString()),
                tags: ImmutableArray.Create(WellKnownTags.Constant, WellKnownTags.Public),
                rules: s_rules,
                displayTextPrefix: "",
                displayTextSuffix: "",
                inlineDescription: constants[i].Value.ToString(System.Globalization.CultureInfo.InvariantCulture),
                isComplexTextEdit: true)); // a using may come with it
        }
    }

    /// <inheritdoc/>
    public override async Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        return ConstantOf(item) is { } name && model is not null ? Description.Of(name, model.Compilation, cancellationToken) : null;
    }

    /// <inheritdoc/>
    public override async Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken) =>
        ConstantOf(item) is { } name
            ? await Insertion.WriteAsync(document, item.Span, name, cancellationToken).ConfigureAwait(false)
            : await base.GetChangeAsync(document, item, commitKey, cancellationToken).ConfigureAwait(false);

    private static ConstantName? ConstantOf(CompletionItem item) =>
        item.Properties.TryGetValue(Constant, out var text) ? ConstantName.Parse(text) : null;
}
