using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>
/// TRTC9001 on the attributes of the user's own tables and members. Whoever reads the attributes leaves out what is wrong with them;
/// this rule says so at its place.
/// </summary>
internal static class InvalidAttributeRule
{
    public static void Analyze(SyntaxNodeAnalysisContext context, AttributeAliases aliases)
    {
        var attribute = (AttributeSyntax)context.Node;
        // The written name first: almost every attribute of a program ends there.
        if (!aliases.MayBeOurs(attribute) || Find(context) is not var (owner, data))
            return;
        switch (data.AttributeClass!.Name)
        {
            case CatalogNames.IdTable when owner is INamedTypeSymbol table:
                InvalidTableRule.CheckTable(context, attribute, table, data);
                break;
            case CatalogNames.Params:
                InvalidTableRule.CheckParams(context, attribute, owner, data);
                break;
            case CatalogNames.EventParam when data.ConstructorArguments is [{ Value: int and not (1 or 2) and var number }]:
                Report(context, ArgumentOf(attribute, null), "BadEventParam", number);
                break;
            case var _ when RoleAttributes.RoleOf(data) != Role.None:
                CheckRole(context, owner, data);
                break;
        }
    }

    private static void CheckRole(SyntaxNodeAnalysisContext context, ISymbol owner, AttributeData data)
    {
        var target = owner is INamedTypeSymbol { DelegateInvokeMethod: { } function } ? function : owner;
        var member = owner is IParameterSymbol ? owner.ContainingSymbol : owner;
        if (RoleAttributes.IsFixed(member))
            Report(context, context.Node.GetLocation(), "BadFixed", member.ToDisplayString());
        else if (RoleMap.CannotHoldNumbers(target))
            Report(context, context.Node.GetLocation(), "BadType", owner.ToDisplayString());
        else if (RoleAttributes.RoleOf(RoleAttributes.Find(target)) is not Role.None and var first && first != RoleAttributes.RoleOf(data))
            Report(context, context.Node.GetLocation(), "BadSecondRole", owner.ToDisplayString(), Configuration.AnnotationLine.NameOf(first));
    }

    // The attribute of the catalog that the node is, and what carries it.
    private static (ISymbol Owner, AttributeData Data)? Find(SyntaxNodeAnalysisContext context)
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
                if (TableReader.IsOurs(attribute) && attribute.ApplicationSyntaxReference is { } place
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

        // [property: TrtcEventParam(3)] on a parameter of a record, [field: ...] there or on a property
        if (declared is IParameterSymbol { ContainingType: { } record } parameter)
        {
            foreach (var member in record.GetMembers(parameter.Name).Concat(RoleAttributes.FieldsBehind(parameter)))
                yield return member;
        }
        else if (declared is IPropertySymbol property)
        {
            foreach (var field in RoleAttributes.FieldsBehind(property))
                yield return field;
        }
        else if (declared is IMethodSymbol { MethodKind: MethodKind.PropertySet, Parameters: [.., var value] })
        {
            // [param: TrtcEventParam(3)] on a setter
            yield return value;
        }
    }

    public static Location ArgumentOf(AttributeSyntax attribute, string? name)
    {
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == name)
                return argument.Expression.GetLocation();
        }

        return attribute.GetLocation();
    }

    public static void Report(SyntaxNodeAnalysisContext context, Location location, string key, params object[] arguments)
    {
        if (!GeneratedCode.Holds(context.ContainingSymbol) && !GeneratedCode.Hides(location))
            context.ReportDiagnostic(Diagnostic.Create(Descriptors.InvalidConfiguration, location, Resources.Text(key, arguments)));
    }
}
