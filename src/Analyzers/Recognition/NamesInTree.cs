using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Recognition;

/// <summary>What the text of one file says about TRTC, before anything is bound.</summary>
/// <param name="IsAboutTrtc">Whether TRTC's namespaces, the catalog or the telling part of a message's shape are mentioned.</param>
/// <param name="HasAlias">Whether one of our attributes, or of a serializer's, is given another name, which can stand in any file.</param>
/// <param name="AttributeAliases">The other names that the file gives to our attributes, of tables as well.</param>
/// <param name="MentionsTables">Whether the attribute of tables is mentioned by its own name.</param>
/// <param name="Names">The names of members and parameters that get a role or a wire name from an attribute.</param>
internal sealed record NamesInTree(bool IsAboutTrtc, bool HasAlias, ImmutableArray<string> AttributeAliases, bool MentionsTables, ImmutableArray<string> Names)
{
    // A tree never changes: an editor that makes a new compilation for every key pressed pays for the changed file only.
    private static readonly ConditionalWeakTable<SyntaxTree, NamesInTree> s_known = new();

    public static NamesInTree Of(SyntaxTree tree, CancellationToken cancellation)
    {
        if (!s_known.TryGetValue(tree, out var names))
            names = s_known.GetValue(tree, tree => Read(tree, cancellation));
        return names;
    }

    // A reference, which other threads see as a whole or not at all.
    private StrongBox<bool>? _hasPart;

    /// <summary>
    /// Whether the name of a part of a message stands in the text, in whatever way it is written. Only asked of programs in which TRTC occurs.
    /// </summary>
    /// <param name="tree">The file.</param>
    public bool HasPart(SyntaxTree tree) => (_hasPart ??= new StrongBox<bool>(WireNames.StandIn(tree.GetText().ToString()))).Value;

    private static NamesInTree Read(SyntaxTree tree, CancellationToken cancellation)
    {
        var text = tree.GetText(cancellation).ToString();
        var names = ImmutableArray.CreateBuilder<string>();
        var hasAlias = false;
        // TrtcEventId, TrtcEventParam, TrtcExceptionalEventId, TrtcExceptionalExperienceId, and TrtcEvents, which is no attribute
        foreach (var mention in new[] { "TrtcE", "JsonProperty", "DataMember" })
        {
            for (var at = text.IndexOf(mention, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mention, at + mention.Length, StringComparison.Ordinal))
            {
                for (var node = tree.GetRoot(cancellation).FindToken(at).Parent; node is not null; node = node.Parent)
                {
                    if (node is UsingDirectiveSyntax { Alias: not null })
                        hasAlias = true;
                    else if (node is AttributeSyntax { Parent.Parent: { } owner } attribute && (mention == "TrtcE" || SaysPart(attribute)))
                        AddNames(owner, names);
                    else if (node is not TypeSyntax)
                        break;
                }
            }
        }

        return new NamesInTree(
            IsAbout(text),
            hasAlias,
            AliasesIn(tree, text, cancellation),
            text.IndexOf(CatalogNames.IdTableInBrackets, StringComparison.Ordinal) >= 0,
            names.ToImmutable());
    }

    // What no message goes without: an event has its first parameter, an exceptional event and an experience have "abnormal" in their names.
    private static bool IsAbout(string text) =>
        text.IndexOf("Trtc", StringComparison.Ordinal) >= 0
        || Has(text, "aramone")
        || Has(text, "aram_one")
        || Has(text, "bnormal");

    private static ImmutableArray<string> AliasesIn(SyntaxTree tree, string text, CancellationToken cancellation)
    {
        if (text.IndexOf("Trtc", StringComparison.Ordinal) < 0)
            return ImmutableArray<string>.Empty;
        var aliases = ImmutableArray.CreateBuilder<string>();
        foreach (var node in tree.GetRoot(cancellation).DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
        {
            if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias, Name: { } name }
                && CatalogNames.IsAttribute(TableFinder.NameOf(name)))
            {
                aliases.Add(alias);
            }
        }

        return aliases.ToImmutable();
    }

    private static bool Has(string text, string name) => text.IndexOf(name, StringComparison.OrdinalIgnoreCase) >= 0;

    private static bool SaysPart(AttributeSyntax attribute)
    {
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            // A constant of the user's, nameof and other expressions can say anything.
            if (argument.Expression is not LiteralExpressionSyntax literal || WireNames.PartOf(literal.Token.ValueText) != WireNames.Part.None)
                return true;
        }

        return false;
    }

    private static void AddNames(SyntaxNode owner, ImmutableArray<string>.Builder names)
    {
        switch (owner)
        {
            case ParameterSyntax parameter:
                names.Add(parameter.Identifier.ValueText);
                // What overrides or implements the method can call its parameters by other names.
                if (parameter.Parent?.Parent is { } container)
                    AddNames(container, names);
                break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                    names.Add(variable.Identifier.ValueText);
                break;
            case MethodDeclarationSyntax method: names.Add(method.Identifier.ValueText); break;
            case LocalFunctionStatementSyntax function: names.Add(function.Identifier.ValueText); break;
            case PropertyDeclarationSyntax property: names.Add(property.Identifier.ValueText); break;
            case IndexerDeclarationSyntax: names.Add(WellKnownMemberNames.Indexer); break;
            case DelegateDeclarationSyntax: names.Add(WellKnownMemberNames.DelegateInvokeName); break;
            case LambdaExpressionSyntax: names.Add(""); break;
            case AccessorDeclarationSyntax { Parent.Parent: { } member }: AddNames(member, names); break;
        }
    }
}
