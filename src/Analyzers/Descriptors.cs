using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers;

/// <summary>The rules as users see them. A severity is a claim about false positives: a warning has none that we know of.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor UseNamedId = Create(DiagnosticIds.UseNamedId, nameof(UseNamedId), Category.Naming, DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor UseNamedParam =
        Create(DiagnosticIds.UseNamedParam, nameof(UseNamedParam), Category.Naming, DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor AnnotateMember =
        Create(DiagnosticIds.AnnotateMember, nameof(AnnotateMember), Category.Naming, DiagnosticSeverity.Hidden);
    public static readonly DiagnosticDescriptor ImpossibleParam =
        Create(DiagnosticIds.ImpossibleParam, nameof(ImpossibleParam), Category.Correctness, DiagnosticSeverity.Warning);

    /// <summary>The same rule where several events are possible.</summary>
    public static readonly DiagnosticDescriptor ImpossibleParamOfSeveral =
        Create(DiagnosticIds.ImpossibleParam, nameof(ImpossibleParam), Category.Correctness, DiagnosticSeverity.Warning, message: "NoneOfCannot");

    public static readonly DiagnosticDescriptor UnknownId = Create(DiagnosticIds.UnknownId, nameof(UnknownId), Category.Correctness, DiagnosticSeverity.Info);
    public static readonly DiagnosticDescriptor WrongTable =
        Create(DiagnosticIds.WrongTable, nameof(WrongTable), Category.Correctness, DiagnosticSeverity.Warning);

    /// <summary>The same rule where not a constant but a place of another space is met.</summary>
    public static readonly DiagnosticDescriptor WrongTableClash =
        Create(DiagnosticIds.WrongTable, nameof(WrongTable), Category.Correctness, DiagnosticSeverity.Warning, message: "WrongTableClashMessage");

    public static readonly DiagnosticDescriptor WrongEventParam =
        Create(DiagnosticIds.WrongEventParam, nameof(WrongEventParam), Category.Correctness, DiagnosticSeverity.Warning);
    public static readonly DiagnosticDescriptor BoxedEquals =
        Create(DiagnosticIds.BoxedEquals, nameof(BoxedEquals), Category.Correctness, DiagnosticSeverity.Warning);

    /// <summary>On, so that it can speak where a switch claims to be complete. Of other switches it speaks only when it is given a severity.</summary>
    public static readonly DiagnosticDescriptor IncompleteSwitch =
        Create(DiagnosticIds.IncompleteSwitch, nameof(IncompleteSwitch), Category.Completeness, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor InvalidConfiguration =
        Create(DiagnosticIds.InvalidConfiguration, nameof(InvalidConfiguration), Category.Configuration, DiagnosticSeverity.Warning);

    /// <summary>The categories of the rules.</summary>
    public static IReadOnlyCollection<string> Categories { get; } = [Category.Naming, Category.Correctness, Category.Completeness, Category.Configuration];

    // Every rule has its descriptor made here, so that none can lack a description or a help link.
    private static DiagnosticDescriptor Create(string id, string name, string category, DiagnosticSeverity severity, string? message = null) => new(
        id,
        Resources.Localizable(name + "Title"),
        Resources.Localizable(message ?? name + "Message"),
        category,
        severity,
        isEnabledByDefault: true,
        Resources.Localizable(name + "Description"),
        HelpLinks.For(id));

    private static class Category
    {
        public const string Naming = "TRTC.Naming";
        public const string Correctness = "TRTC.Correctness";
        public const string Completeness = "TRTC.Completeness";
        public const string Configuration = "TRTC.Configuration";
    }
}
