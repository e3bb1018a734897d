using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// Finds the shortest text that means a given constant at a given position, by asking the compiler what each text would mean there.
/// So usings of every kind, aliases, and members, locals, types and namespaces that own the short name are all respected.
/// </summary>
/// <param name="models">What the document means, and what it means to the other projects that compile its file: the name must be right for all of them.</param>
/// <param name="cancellationToken">Cancels.</param>
internal sealed class ShortestName(ImmutableArray<SemanticModel> models, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, ExpressionSyntax> _parsed = new(StringComparer.Ordinal);
    // Each of the projects is to find the same, so all of them are looked through, and not only the one that asks.
    private readonly ImmutableArray<(string Name, ISymbol Target)> _aliases = AliasesOf(models, cancellationToken);
    private readonly bool _hasStaticUsings = models.Any(model => HasStaticUsings(model, cancellationToken));

    /// <summary>The text that always means the constant, or nothing at all.</summary>
    public static string Qualified(IFieldSymbol constant) =>
        constant.ContainingType.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + "." + Escape(constant.Name);

    /// <summary>The same without its root. The compiler warns of an obsolete class that is written so, and not of one behind <c>global::</c>.</summary>
    public static string WithNamespace(IFieldSymbol constant) =>
        constant.ContainingType.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat) + "." + Escape(constant.Name);

    /// <summary>
    /// The shortest text that means the constant at the position without naming a namespace, unless through an alias that the file has;
    /// null where the file must import the namespace first, or something else owns the short name.
    /// </summary>
    public string? Find(int position, IFieldSymbol constant)
    {
        var parts = Parts(constant);
        for (var count = 1; count <= parts.Length; count++)
        {
            var tail = string.Join(".", parts.Skip(parts.Length - count));
            foreach (var (alias, target) in _aliases)
            {
                if (count > 1 && Aliased(constant, target) is { } behind && behind.Count(c => c == '.') == count - 2
                    && Means(position, alias + "." + behind, constant))
                {
                    return alias + "." + behind;
                }
            }

            // The bare name is only worth asking for where something can bring it into scope.
            if (count > 1 || _hasStaticUsings || models.Any(model => model.SyntaxTree == constant.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree))
            {
                if (Means(position, tail, constant))
                    return tail;
            }
        }

        foreach (var (alias, target) in _aliases)
        {
            if (target is INamespaceSymbol && Aliased(constant, target) is { } behind && Means(position, alias + "." + behind, constant))
                return alias + "." + behind;
        }

        return null;
    }

    /// <summary>The best text for a constant whose short name is not to be had: with its namespace, or rooted.</summary>
    public string FindQualified(int position, IFieldSymbol constant)
    {
        var text = WithNamespace(constant);
        return Means(position, text, constant) ? text : Rooted(models, position, constant, cancellationToken);
    }

    /// <summary>
    /// The text that means the constant whatever else has its names:
    /// behind <c>global::</c>, or behind an extern alias of the file where the library is to be had by that only.
    /// </summary>
    public static string Rooted(ImmutableArray<SemanticModel> models, int position, IFieldSymbol constant, CancellationToken cancellationToken)
    {
        foreach (var alias in ExternAliases.In(models[0].SyntaxTree.GetRoot(cancellationToken)))
        {
            var text = alias + "::" + WithNamespace(constant);
            if (Means(models, position, SyntaxFactory.ParseExpression(text), constant, cancellationToken)
                && !Means(models, position, SyntaxFactory.ParseExpression(Qualified(constant)), constant, cancellationToken))
            {
                return text;
            }
        }

        return Qualified(constant);
    }

    private bool Means(int position, string text, IFieldSymbol constant)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!_parsed.TryGetValue(text, out var expression))
            _parsed.Add(text, expression = SyntaxFactory.ParseExpression(text));
        return Means(models, position, expression, constant, cancellationToken);
    }

    private static bool Means(
        ImmutableArray<SemanticModel> models,
        int position,
        ExpressionSyntax expression,
        IFieldSymbol constant,
        CancellationToken cancellationToken)
    {
        // What one of them leaves out, another one compiles.
        return models.All(model =>
            LinkedDocuments.IsLeftOut(model.SyntaxTree.GetRoot(cancellationToken), position)
            || MeaningTo(model) is { } its
                && (model == models[0]
                    ? ConstantSymbols.Same(its, constant)
                    // A table in a file that several projects compile is another one in each of them.
                    : ConstantReader.NameOf(its) == ConstantReader.NameOf(constant)));

        IFieldSymbol? MeaningTo(SemanticModel model) =>
            model.GetSpeculativeSymbolInfo(position, expression, SpeculativeBindingOption.BindAsExpression).Symbol as IFieldSymbol;
    }

    /// <summary>SdkEventParams, NetworkChanged, WiFi.</summary>
    private static string[] Parts(IFieldSymbol constant)
    {
        var parts = new Stack<string>();
        parts.Push(Escape(constant.Name));
        for (var type = constant.ContainingType; type is not null; type = type.ContainingType)
            parts.Push(Escape(type.Name));
        return parts.ToArray();
    }

    /// <summary>What is written behind an alias of one of the constant's types or of a namespace around them; null when it is none of those.</summary>
    private static string? Aliased(IFieldSymbol constant, ISymbol target)
    {
        var behind = Escape(constant.Name);
        for (ISymbol container = constant.ContainingType; ; container = container.ContainingSymbol)
        {
            if (container is null or INamespaceSymbol { IsGlobalNamespace: true })
                return null;
            if (SameContainer(container, target))
                return behind;
            behind = Escape(container.Name) + "." + behind;
        }
    }

    // A namespace of the compilation is another symbol than the part of it that one assembly holds, and a type another one to each project.
    private static bool SameContainer(ISymbol container, ISymbol target) =>
        (container, target) is (INamespaceSymbol, INamespaceSymbol) or (ITypeSymbol, ITypeSymbol) && container.ToDisplayString() == target.ToDisplayString();

    private static ImmutableArray<(string, ISymbol)> AliasesOf(ImmutableArray<SemanticModel> models, CancellationToken cancellationToken)
    {
        var aliases = new Dictionary<(string Name, string Target), (int Position, ISymbol Target)>();
        foreach (var model in models)
        {
            foreach (var tree in model.Compilation.SyntaxTrees)
            {
                var own = tree == model.SyntaxTree;
                SemanticModel? treeModel = null;
                foreach (var directive in UsingsOf(tree, everywhere: own, cancellationToken))
                {
                    if (directive.Alias is null || (!own && directive.GlobalKeyword == default))
                        continue;
                    treeModel ??= own ? model : model.Compilation.GetSemanticModel(tree);
                    if (treeModel.GetDeclaredSymbol(directive, cancellationToken) is not IAliasSymbol { Target: { } target } alias)
                        continue;
                    var key = (Escape(alias.Name), target.ToDisplayString());
                    var position = own ? directive.SpanStart : int.MaxValue;
                    if (!aliases.TryGetValue(key, out var known) || position < known.Position)
                        aliases[key] = (position, target);
                }
            }
        }

        // Those of the file as they stand in it, then those of other files: in an order that does not depend on the project.
        return aliases
            .OrderBy(static alias => alias.Value.Position)
            .ThenBy(static alias => alias.Key.Name, StringComparer.Ordinal)
            .ThenBy(static alias => alias.Key.Target, StringComparer.Ordinal)
            .Select(static alias => (alias.Key.Name, alias.Value.Target)).ToImmutableArray();
    }

    private static bool HasStaticUsings(SemanticModel model, CancellationToken cancellationToken) =>
        model.Compilation.SyntaxTrees.Any(tree => UsingsOf(tree, tree == model.SyntaxTree, cancellationToken)
            .Any(u => u.StaticKeyword != default && (tree == model.SyntaxTree || u.GlobalKeyword != default)));

    private static IEnumerable<UsingDirectiveSyntax> UsingsOf(SyntaxTree tree, bool everywhere, CancellationToken cancellationToken)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot(cancellationToken);
        return everywhere
            ? root.DescendantNodes(n => n is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
            : root.Usings;
    }

    private static string Escape(string name) =>
        SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
}
