using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Configuration;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers;

/// <summary>What the rules share in one compilation: the roles of its symbols, its tables, and in which bodies they occur.</summary>
internal sealed class CatalogContext
{
    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<SyntaxNode, bool> _marked = new();
    private readonly ConcurrentDictionary<ISymbol, Location> _lastMarked = new(SymbolEqualityComparer.Default);
    private IdCatalog? _catalog;

    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly RoleMap _rolesWithoutShapes;
    private readonly PrivateMethods _methods;
    private readonly PrivateMethods _methodsWithoutShapes;

    private CatalogContext(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation)
    {
        _compilation = compilation;
        _options = options.AnalyzerConfigOptionsProvider;
        if (options.AdditionalFiles.Any(AnnotationSet.IsAnnotationFile))
            Annotations = AnnotationSet.Read(options.AdditionalFiles, compilation, cancellation);
        WantsSwitches = tree => RuleSeverity.IsSet(DiagnosticIds.IncompleteSwitch, compilation.Options, tree, CancellationToken.None);
        Names = new RoleNames(compilation, Annotations, cancellation);
        Roles = new RoleMap(compilation, Annotations, new Shapes());
        _rolesWithoutShapes = new RoleMap(compilation, Annotations, null);
        Occurrences = new RolesInTypes(Names, Roles);
        (_methods, _methodsWithoutShapes) = (new PrivateMethods(Roles, MayBe), new PrivateMethods(_rolesWithoutShapes, MayBe));
    }

    /// <summary>The names that symbols with a role have.</summary>
    public RoleNames Names { get; }

    /// <summary>The roles of all symbols, whatever the options of a file say.</summary>
    public RoleMap Roles { get; }

    /// <summary>Where something with a role is named.</summary>
    public RolesInTypes Occurrences { get; }

    /// <summary>Whether a parameter that has no role by itself may be given a TRTC value by those who call its method.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="place">Where it is met.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool MayBeGiven(IParameterSymbol parameter, IOperation place, CancellationToken cancellation) =>
        PrivateMethods.MayMatter(parameter) && place.SemanticModel is { } model && _methods.MayBeGiven(parameter, Occurrences, model, cancellation);

    /// <summary>Whether it is known of all callers of a private method what they pass as a parameter.</summary>
    public bool IsKnown(IParameterSymbol parameter, SemanticModel model, CancellationToken cancellation) =>
        MethodsIn(model.SyntaxTree).IsKnown(parameter, model, cancellation);

    /// <summary>What the annotation files say; null where there are none.</summary>
    public AnnotationSet? Annotations { get; }

    /// <summary>Whether the switches of a file are looked at that do not claim to be complete.</summary>
    public Func<SyntaxTree, bool> WantsSwitches { get; }

    /// <summary>The roles of symbols as the options of one file want them.</summary>
    public RoleMap RolesIn(SyntaxTree tree) => Option.RecognizeShapes(_options.GetOptions(tree)) ? Roles : _rolesWithoutShapes;

    /// <summary>Reads a body, and what the callers of its member know where it begins.</summary>
    /// <param name="root">The operation that the body is.</param>
    /// <param name="owner">The member that the body belongs to.</param>
    /// <param name="cancellation">Ends the reading.</param>
    /// <param name="wantsSwitches">Whether the switches of a file are to be looked at that do not claim to be complete.</param>
    public Body Read(IOperation root, ISymbol owner, CancellationToken cancellation, Func<SyntaxTree, bool>? wantsSwitches = null) =>
        MethodsIn(root.Syntax.SyntaxTree).Read(root, owner, cancellation, wantsSwitches);

    /// <summary>Whether a constant can be what has some role: where an ID is wanted one of its space, or what stands for none.</summary>
    /// <param name="role">The role.</param>
    /// <param name="constant">The constant.</param>
    public bool MayBe(Role role, PassedConstant constant)
    {
        if (!role.IsId() || constant.Number is 0 or -1)
            return true;
        var catalog = Catalog(CancellationToken.None);
        return catalog.Find(role.Space(), constant.Number) is not null
            && (constant.Field is null
                || catalog.SpaceOf(constant.Field) is not { } space || space == role.Space());
    }

    private PrivateMethods MethodsIn(SyntaxTree tree) => ReferenceEquals(RolesIn(tree), Roles) ? _methods : _methodsWithoutShapes;

    /// <summary>The context, or null where the compilation cannot name a constant of the catalog: there is nothing to say then.</summary>
    public static CatalogContext? TryCreate(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation) =>
        CanNameCatalog(compilation) ? new CatalogContext(compilation, options, cancellation) : null;

    // Where the catalog is it is looked for first: to ask all references takes a compiler that has just been started longer.
    private static bool CanNameCatalog(Compilation compilation) =>
        compilation.SourceModule.ReferencedAssemblySymbols.Any(static library =>
            library.Name == CatalogNames.Assembly
            && library.GetTypeByMetadataName(CatalogNames.IdTableMetadataName) is not null)
        || !compilation.GetTypesByMetadataName(CatalogNames.IdTableMetadataName).IsEmpty;

    /// <summary>The tables, read when the first TRTC value is met: a program without any never pays for them.</summary>
    public IdCatalog Catalog(CancellationToken cancellation) =>
        _catalog ??= IdCatalog.Create(TableFinder.Find(_compilation, cancellation), _compilation, cancellation);

    /// <summary>Remembers that a TRTC value was met in the body around an operation.</summary>
    public void Mark(IOperation operation, ISymbol owner)
    {
        // Most hits in a member fall into the body that the last hit was in: no need to climb there again.
        if (_lastMarked.TryGetValue(owner, out var last) && last.SourceTree == operation.Syntax.SyntaxTree && last.SourceSpan.Contains(operation.Syntax.Span))
            return;
        var root = operation.Root();
        _lastMarked[owner] = Location.Create(root.Syntax.SyntaxTree, SpanOf(root));
        _marked[root.Syntax] = true;
    }

    /// <summary>
    /// The bodies of a member in which a TRTC value was met; they are forgotten, since an editor that asks again has them marked again.
    /// Where an editor asks about some lines of a member only, the others were never looked at: any of its bodies can be one.
    /// </summary>
    public IReadOnlyList<IOperation> TakeMarked(ImmutableArray<IOperation> blocks, ISymbol owner, bool isAboutSomeLines)
    {
        if (!_lastMarked.TryRemove(owner, out _) && !isAboutSomeLines)
            return [];
        var roots = new List<IOperation>();
        foreach (var block in blocks)
        {
            // Several blocks can be of one body: a constructor's, and what it passes to its base.
            var root = block.Root();
            if (_marked.TryRemove(root.Syntax, out _) || isAboutSomeLines && !roots.Contains(root))
                roots.Add(root);
        }

        return roots;
    }

    // The syntax of a method's body is the whole method, with attributes and default values that are bodies of their own.
    private static TextSpan SpanOf(IOperation root)
    {
        if (root is not IMethodBodyBaseOperation body)
            return root.Syntax.Span;
        var content = (body.BlockBody ?? body.ExpressionBody)?.Syntax.Span;
        return body is IConstructorBodyOperation { Initializer.Syntax.Span: var initializer }
            ? TextSpan.FromBounds(initializer.Start, Math.Max(initializer.End, content?.End ?? 0))
            : content ?? default;
    }
}
