using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;
using TrtcAnalyzers.Rules;

namespace TrtcAnalyzers;

/// <summary>
/// Marks the bodies in which TRTC values occur, reads each of them once, and hands what was read to the rules. One analyzer for all rules,
/// because they ask the same questions about the same bodies.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TrtcAnalyzer : DiagnosticAnalyzer
{
    // Whether bodies are followed in which nothing else can be found: what is, or is not found there, is a mistake of ours. So every test asks whether
    // it is one.
    private static bool FollowsAll =>
#if DEBUG
        true;
#else
        false;
#endif

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        Descriptors.UseNamedId,
        Descriptors.UseNamedParam,
        Descriptors.ImpossibleParam,
        Descriptors.ImpossibleParamOfSeveral,
        Descriptors.UnknownId,
        Descriptors.WrongTable,
        Descriptors.WrongTableClash,
        Descriptors.WrongEventParam,
        Descriptors.BoxedEquals,
        Descriptors.IncompleteSwitch,
        Descriptors.InvalidConfiguration);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        // Nothing is looked at in generated code, and so nothing is reported there: see GeneratedCode for why the compiler need not check that.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            if (CatalogContext.TryCreate(start.Compilation, start.Options, start.CancellationToken) is not { } catalog)
                return;

            if (start.Options.AdditionalFiles.Any(InvalidFileRule.Reads))
                start.RegisterAdditionalFileAction(context => InvalidFileRule.Report(context, catalog.Annotations));
            // An action that is never registered costs nothing, and even an empty one has its price.
            if (!catalog.Names.CanOccur)
                return;

            BodyMarker.Register(start, catalog);
            // Only here may a finding be reported anywhere in the body: what an operation action reports outside of its own operation counts as
            // a finding about the whole compilation, which editors neither underline while typing nor offer fixes for. It runs after them.
            start.RegisterOperationBlockAction(context => AnalyzeMarked(context, catalog));
            var aliases = AttributeAliases.Of(start.Compilation, start.CancellationToken);
            start.RegisterSyntaxNodeAction(context => InvalidAttributeRule.Analyze(context, aliases), SyntaxKind.Attribute);
            start.RegisterSyntaxNodeAction(context => InvalidTableRule.AnalyzeField(context, catalog, aliases), SyntaxKind.FieldDeclaration);
        });
    }

    private static void AnalyzeMarked(OperationBlockAnalysisContext context, CatalogContext catalog)
    {
        var marked = catalog.TakeMarked(context.OperationBlocks, context.OwningSymbol, isAboutSomeLines: context.FilterSpan is not null);
        if (marked.Count == 0 || GeneratedCode.Holds(context.OwningSymbol))
            return;
        foreach (var root in marked)
            AnalyzeBody(root, context, catalog);
    }

    private static void AnalyzeBody(IOperation root, OperationBlockAnalysisContext context, CatalogContext catalog)
    {
        var roles = catalog.RolesIn(root.Syntax.SyntaxTree);
        var body = catalog.Read(root, context.OwningSymbol, context.CancellationToken, catalog.WantsSwitches);
        var tables = catalog.Catalog(context.CancellationToken);
        Action<Diagnostic> report = Report;
        IdRules.Report(body, tables, report);
        BoxedEqualsRule.Report(body, tables, report);
        if (!body.NeedsFlow && body.Switches is null)
            return;
        var settled = body.Switches is null ? SettledParams.Find(body, roles, tables, context.CancellationToken) : default;
        if (!settled.IsDefault)
        {
            foreach (var finding in settled)
                report(finding);
            if (!FollowsAll)
                return;
        }

        var rules = new ParamRules(tables, roles, context.CancellationToken);
        Action<SwitchObservation>? observeSwitch = body.Switches is null
            ? null
            : new IncompleteSwitchRule(body, roles, tables, catalog.WantsSwitches, report).Observe;
        if (settled.IsDefault)
        {
            FlowAnalysis.Run(body, roles, rules.Observe, context.CancellationToken, observeSwitch);
            rules.Report(report);
        }
        else
        {
            var check = new SettledCheck(settled, rules);
            FlowAnalysis.Run(body, roles, check.Observe, context.CancellationToken);
            check.Confirm();
        }

        void Report(Diagnostic diagnostic)
        {
            // Half-written code is its author's business.
            if (!body.IsInvalid(diagnostic.Location.SourceSpan) && !GeneratedCode.Hides(diagnostic.Location))
                context.ReportDiagnostic(diagnostic);
        }
    }
}
