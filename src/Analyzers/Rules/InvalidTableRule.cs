using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>
/// TRTC9001 on the attributes of the user's own tables and members. Whoever reads the attributes leaves out what is wrong with them;
/// this rule says so at its place.
/// </summary>
internal static class InvalidTableRule
{
    public static void AnalyzeAttribute(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        // The written name first: almost every attribute of a program ends there.
        switch (TableFinder.NameOf(attribute))
        {
            case "TrtcIdTable" or CatalogNames.IdTable when Find(context, CatalogNames.IdTable) is (INamedTypeSymbol table, { } data):
                CheckTable(context, attribute, table, data);
                break;
            case "TrtcParams" or CatalogNames.Params when Find(context, CatalogNames.Params) is ({ } constant, { } data):
                CheckParams(context, attribute, constant, data);
                break;
            case "TrtcEventParam" or CatalogNames.EventParam
                when Find(context, CatalogNames.EventParam) is (_, { ConstructorArguments: [{ Value: int and not (1 or 2) and var number }] }):
                Report(context, ArgumentOf(attribute, null), "BadEventParam", number);
                break;
        }
    }

    private static void CheckTable(SyntaxNodeAnalysisContext context, AttributeSyntax attribute, INamedTypeSymbol table, AttributeData data)
    {
        // An argument that does not compile is the compiler's to report.
        if (data.ConstructorArguments is not [{ Value: int written }])
            return;
        if (TableReader.SpaceOf(table) is null)
            Report(context, ArgumentOf(attribute, null), "BadSpace", written);
        else if (!table.GetMembers().Any(static member => member is IFieldSymbol { IsConst: true } constant && IsEntry(constant)))
            Report(context, attribute.GetLocation(), "BadTableEmpty", table.Name);
    }

    /// <summary>
    /// Checks the constants of a table. Each is looked at where it is declared and not from the table's attribute: what an action reports
    /// outside of its own node is not shown while typing.
    /// </summary>
    public static void AnalyzeField(SyntaxNodeAnalysisContext context, CatalogContext catalog)
    {
        var field = (FieldDeclarationSyntax)context.Node;
        if (!field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Parent is not TypeDeclarationSyntax type || !MayBeTable(type)
            || context.ContainingSymbol?.ContainingType is not { } table || TableReader.SpaceOf(table) is not { } space)
        {
            return;
        }

        foreach (var variable in field.Declaration.Variables)
        {
            if (context.SemanticModel.GetDeclaredSymbol(variable, context.CancellationToken) is not IFieldSymbol constant || !TableReader.CanBeNamed(constant))
                continue;
            if (!Integers.TryGet(constant.ConstantValue, out var value))
            {
                // Without a value it does not compile.
                if (constant.HasConstantValue)
                    Report(context, variable.Identifier.GetLocation(), "BadTableConstant", constant.Name);
            }
            else if (catalog.Catalog(context.CancellationToken).Find(space, value) is { } known && known.Constant != TableReader.NameOf(constant))
            {
                Report(context, variable.Identifier.GetLocation(), "BadContradiction", value, known.Constant.ShortName);
            }
        }
    }

    // The attribute can stand on another part of the class.
    private static bool MayBeTable(TypeDeclarationSyntax type) =>
        type.Modifiers.Any(SyntaxKind.PartialKeyword) || type.AttributeLists.Any(static list => list.Attributes.Any(TableFinder.MayBeIdTable));

    private static bool IsEntry(IFieldSymbol constant) =>
        TableReader.CanBeNamed(constant) && (!constant.HasConstantValue || Integers.TryGet(constant.ConstantValue, out _));

    private static void CheckParams(SyntaxNodeAnalysisContext context, AttributeSyntax attribute, ISymbol member, AttributeData data)
    {
        if (member is not IFieldSymbol { IsConst: true } || TableReader.SpaceOf(member.ContainingType) != IdSpace.Event)
        {
            Report(context, attribute.GetLocation(), "BadParamsPlace");
            return;
        }

        foreach (var argument in data.NamedArguments)
        {
            var place = ArgumentOf(attribute, argument.Key);
            if (argument.Value is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type and not IErrorTypeSymbol })
            {
                if (type is not INamedTypeSymbol list || !TableReader.ConstantsOf(list).Any())
                    Report(context, place, "BadParamsList", type.Name.Length == 0 ? type.ToDisplayString() : type.Name);
                else if (data.NamedArguments.Any(other => other.Key == "Measured" + argument.Key && other.Value.Value is not 0))
                    Report(context, place, "BadParamsBoth", "Param" + argument.Key);
            }
            else if (argument.Value is { Kind: TypedConstantKind.Enum, Value: int measure } && !TableReader.IsMeasure(argument.Value))
            {
                Report(context, place, "BadParamsMeasure", measure);
            }
        }
    }

    private static (ISymbol Owner, AttributeData Data)? Find(SyntaxNodeAnalysisContext context, string name)
    {
        if (context.ContainingSymbol is not { } around)
            return null;
        // Of a field with several names each carries the attribute: the first one speaks for all.
        foreach (var owner in OwnersOf(context.Node.Parent?.Parent, context, around))
        {
            // What a delegate gives is said of its Invoke.
            var function = owner as IMethodSymbol ?? (owner as INamedTypeSymbol)?.DelegateInvokeMethod;
            var data = function is null ? owner.GetAttributes() : owner.GetAttributes().AddRange(function.GetReturnTypeAttributes());
            foreach (var attribute in data)
            {
                if (TableReader.Is(attribute, name) && attribute.ApplicationSyntaxReference is { } place
                    && place.SyntaxTree == context.Node.SyntaxTree && place.Span == context.Node.Span)
                {
                    return (owner, attribute);
                }
            }
        }

        return null;
    }

    private static IEnumerable<ISymbol> OwnersOf(SyntaxNode? declaration, SyntaxNodeAnalysisContext context, ISymbol around)
    {
        if (declaration is BaseFieldDeclarationSyntax { Declaration.Variables: [var first, ..] })
            declaration = first;
        var declared = declaration is null ? null : context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken);
        yield return declared ?? around;

        // [property: TrtcEventParam(3)] on a parameter of a record, [field: ...] on a property
        if (declared is IParameterSymbol { ContainingType: { } record } parameter)
        {
            foreach (var member in record.GetMembers(parameter.Name))
                yield return member;
        }
        else if (declared is IPropertySymbol { ContainingType: { } type } property)
        {
            foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
            {
                if (SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
                    yield return field;
            }
        }
        else if (declared is IMethodSymbol { MethodKind: MethodKind.PropertySet, Parameters: [.., var value] })
        {
            // [param: TrtcEventParam(3)] on a setter
            yield return value;
        }
    }

    private static Location ArgumentOf(AttributeSyntax attribute, string? name)
    {
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == name)
                return argument.Expression.GetLocation();
        }

        return attribute.GetLocation();
    }

    private static void Report(SyntaxNodeAnalysisContext context, Location location, string key, params object[] arguments)
    {
        if (!GeneratedCode.Holds(context.ContainingSymbol) && !GeneratedCode.Hides(location))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidConfiguration, location, Resources.Text(key, arguments)));
    }
}
