using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using TrtcAnalyzers.CodeFixes.Engine;

namespace TrtcAnalyzers.CodeFixes;

/// <summary>
/// TRTC2001: the other parameter of the event where the value is one of its, then one action for each value that the event allows, in the order
/// that the rule gives; of a parameter that it does not use that is the one number that says so.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ImpossibleParamCodeFix))]
public sealed class ImpossibleParamCodeFix() : ConstantChoiceCodeFix(DiagnosticIds.ImpossibleParam)
{
    private protected override ImmutableArray<CodeAction> FirstActions(Choice choice, CancellationToken cancellationToken)
    {
        var actions = ImmutableArray.CreateBuilder<CodeAction>(2);
        // Any number that makes sense is right for a measured one: that says nothing about what was meant, unless nothing else is possible.
        if (choice.Fact(FixFacts.OtherParam) is { } other && (other.Length > 0 || FixFacts.ConstantsOf(choice.Diagnostic).IsEmpty)
            && OtherParamAction(choice, other, cancellationToken) is { } swap)
        {
            actions.Add(swap);
        }

        if (choice.Fact(FixFacts.Unused) is { } unused && Place.OfNumber(choice.Model, choice.Node, unused, cancellationToken) is { } place
            && choice.Linked.Want(choice.Diagnostic, its => its.Properties.ContainsKey(FixFacts.Unused))
            && ConstantWriter.CanWrite(choice.Documents, place, cancellationToken))
        {
            actions.Add(Write(choice.Document, place, Titles.UseUnused(unused), choice.Diagnostic.Id + ":Unused"));
        }

        return actions.ToImmutable();
    }
}
