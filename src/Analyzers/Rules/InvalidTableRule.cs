using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Catalog;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC9001 on the attributes of the user's own tables: what is wrong is left out of the catalog, and the user is told.</summary>
internal static class InvalidTableRule
{
    public static void Analyze(SyntaxNodeAnalysisContext context, CatalogContext catalog)
    {
        var attribute = (AttributeSyntax)context.Node;

        // The written name first: almost every attribute of a program ends there.
        var name = TableFinder.NameOf(attribute);
        if (!name.StartsWith("Trtc", StringComparison.Ordinal))
            return;
        if (attribute.Parent?.Parent is not { } owner
            || context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol is not IMethodSymbol { ContainingType: var type })
        {
            return;
        }

        var problems = type.Name switch
        {
            CatalogNames.IdTable => Table(context, attribute, owner, catalog),
            CatalogNames.Params => Params(context, owner),
            CatalogNames.EventParam => EventParam(context, attribute),
            _ => [],
        };
        foreach (var (node, text) in problems)
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidConfiguration, node.GetLocation(), text));
    }

    private static IEnumerable<(SyntaxNode Node, string Text)> Table(SyntaxNodeAnalysisContext context, AttributeSyntax attribute, SyntaxNode owner, CatalogContext catalog)
    {
        if (context.SemanticModel.GetDeclaredSymbol(owner, context.CancellationToken) is not INamedTypeSymbol table)
            yield break;
        if (TableReader.SpaceOf(table) is not { } space)
        {
            if (attribute.ArgumentList?.Arguments is [{ Expression: var written }, ..])
                yield return (written, Resources.Text("BadSpace", written));
            yield break;
        }

        var constants = TableReader.ConstantsOf(table).ToArray();
        if (constants.Length == 0)
            yield return (attribute.Name, Resources.Text("BadTableEmpty", table.Name));
        foreach (var field in table.GetMembers().OfType<IFieldSymbol>())
        {
            if (field is { IsConst: true, DeclaredAccessibility: not Accessibility.Private } && !constants.Contains(field, SymbolEqualityComparer.Default) && Declaration(field, context) is { } wrong)
                yield return (wrong, Resources.Text("BadTableConstant", field.Name));
        }

        foreach (var field in constants)
        {
            var own = TableReader.NameOf(field);
            if (catalog.Catalog(context.CancellationToken).Find(space, own.Value) is { } known && known.Constant != own && Declaration(field, context) is { } contradiction)
                yield return (contradiction, Resources.Text("BadContradiction", own.Value, known.Constant.ShortName));
        }
    }

    private static IEnumerable<(SyntaxNode Node, string Text)> Params(SyntaxNodeAnalysisContext context, SyntaxNode owner)
    {
        var attribute = (AttributeSyntax)context.Node;
        var field = owner is FieldDeclarationSyntax { Declaration.Variables: [var variable, ..] }
            ? context.SemanticModel.GetDeclaredSymbol(variable, context.CancellationToken) as IFieldSymbol
            : null;
        if (field is not { IsConst: true, ContainingType: var table } || TableReader.SpaceOf(table) != IdSpace.Event)
        {
            yield return (attribute.Name, Resources.Text("BadParamsPlace"));
            yield break;
        }

        var given = attribute.ArgumentList?.Arguments.Where(static argument => argument.NameEquals is not null).ToDictionary(static argument => argument.NameEquals!.Name.Identifier.ValueText, static argument => argument.Expression)
            ?? [];
        foreach (var number in new[] { "One", "Two" })
        {
            if (given.TryGetValue(number, out var list) && given.TryGetValue("Measured" + number, out var both))
                yield return (both, Resources.Text("BadParamsBoth", number == "One" ? 1 : 2));
            if (list is TypeOfExpressionSyntax typeOf && context.SemanticModel.GetTypeInfo(typeOf.Type, context.CancellationToken).Type is INamedTypeSymbol { TypeKind: not TypeKind.Error } type && !TableReader.ConstantsOf(type).Any())
                yield return (typeOf, Resources.Text("BadParamsList", type.Name));
            if (given.TryGetValue("Measured" + number, out var measure) && context.SemanticModel.GetConstantValue(measure, context.CancellationToken) is { HasValue: true, Value: int and (< 0 or > MostMeasure) })
                yield return (measure, Resources.Text("BadParamsMeasure", measure));
        }
    }

    private const int MostMeasure = 6;

    private static IEnumerable<(SyntaxNode Node, string Text)> EventParam(SyntaxNodeAnalysisContext context, AttributeSyntax attribute)
    {
        if (attribute.ArgumentList?.Arguments is [{ Expression: var number }, ..]
            && context.SemanticModel.GetConstantValue(number, context.CancellationToken) is { HasValue: true, Value: int and not (1 or 2) and var written })
        {
            yield return (number, Resources.Text("BadEventParam", written));
        }
    }

    // The name of the constant, if it stands in the file at hand: a part of the class in another file is reported there, by its own attribute only.
    private static SyntaxNode? Declaration(IFieldSymbol field, SyntaxNodeAnalysisContext context) =>
        field.DeclaringSyntaxReferences.FirstOrDefault() is { } reference && reference.SyntaxTree == context.Node.SyntaxTree
            ? reference.GetSyntax(context.CancellationToken)
            : null;
}
