using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Completion.Tests;

/// <summary>
/// Whatever stands around the cursor, nothing throws. The provider is asked itself: the service of Roslyn catches what it throws.
/// </summary>
public class NeverThrowsTests
{
    private const string Program = """
        using System.Collections.Generic;
        using System.Linq;
        using TencentCloud.Trtc.V20190722.Models;

        namespace Calls
        {
            class Monitor(List<EventMessage> all)
            {
                private readonly HashSet<ulong> _known = [1001, 1003];
                private const int Usual = 1003;

                [TrtcCatalog.TrtcEventId] int Id { get; set; } = 1003;

                bool Run(EventMessage e, AbnormalEvent a, AbnormalExperience x, bool flag)
                {
                    if (e.EventId == 1003 && e.ParamOne is 1 or (>= 2 and not 4)) return e is { EventId: 1001, ParamOne: 7 };
                    switch (e.EventId) { case 1003 when e.ParamOne == 2: goto case 1001; case 1001: break; default: goto default; }
                    var (id, one) = (e.EventId, e.ParamOne);
                    e.EventId = flag ? 1003UL : 1001; e.EventId ??= 6001;
                    var other = new EventMessage { EventId = 4013, ParamOne = -1, ParamTwo = 1 };
                    Log.Write(1003, value: 2); Log.Write(value: 2, id: 4013);
                    var found = from m in all where m.EventId == 1003 && m.ParamOne == 1 select m.ParamTwo ?? 0;
                    var text = e.EventId switch { 1003 => $"{e.ParamOne == 1}", _ => "" };
                    return a.AbnormalEventId == 2001 || x.ExperienceId.Equals(4UL) || _known.Contains(e.EventId!.Value) || all.Any(m => m.EventId == 1003);
                }
            }
        }
        """;

    private static readonly TrtcCompletionProvider s_provider = new();

    [Fact]
    public async Task At_every_token_of_a_program_that_goes_on_and_of_one_that_ends_there()
    {
        var editor = await Editor.OpenAsync(Program + "$$");
        var offers = 0;
        foreach (var token in CSharpSyntaxTree.ParseText(Program).GetRoot().DescendantTokens())
        {
            // Typing goes on behind a token; an edit begins in front of one.
            offers += await OffersAsync(editor, Program[..token.Span.End], token.Span.End);
            offers += await OffersAsync(editor, Program, token.SpanStart);
        }

        Assert.True(offers > 50, $"only {offers} places with an offer: the cursor does not get there");
    }

    // 1 where constants are offered; the first and the last of them are described and written.
    private static async Task<int> OffersAsync(Editor editor, string text, int position)
    {
        var document = editor.Document.WithText(SourceText.From(text));
        var service = CompletionService.GetService(document)!;
        var span = service.GetDefaultCompletionListSpan(SourceText.From(text), position);
        try
        {
            await s_provider.ProvideCompletionsAsync(new CompletionContext(s_provider, document, position, span, CompletionTrigger.Invoke, null!, CancellationToken.None));
            var items = (await service.GetCompletionsAsync(document, position, CompletionTrigger.Invoke)).ItemsList.Where(Editor.IsOurs).ToArray();
            foreach (var item in items.Take(1).Concat(items.TakeLast(1)))
            {
                await s_provider.GetDescriptionAsync(document, item, CancellationToken.None);
                await s_provider.GetChangeAsync(document, item, commitKey: null, CancellationToken.None);
            }

            return items.Length > 0 ? 1 : 0;
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"The cursor at $$:\n{text.Insert(position, "$$")}", exception);
        }
    }
}
