using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC9001 on the user's own tables: the class, its constants, and what is said about their parameters.</summary>
internal static class InvalidTableRule
{
    public static void CheckTable(SyntaxNodeAnalysisContext context, AttributeSyntax attribute, INamedTypeSymbol table, AttributeData data)
    {
        // An argument that does not compile is the compiler's to report.
        if (data.ConstructorArguments is not [{ Value: int written }])
            return;
        if (TableReader.SpaceOf(table) is null)
            Report(context, InvalidAttributeRule.ArgumentOf(attribute, null), "BadSpace", written);
        else if (TableReader.ProblemOf(table, context.Compilation) is not TableProblem.None and var problem)
            Report(context, attribute.GetLocation(), problem == TableProblem.Generic ? "BadTableGeneric" : "BadTableHidden", table.Name);
        else if (!table.GetMembers().Any(static member => member is IFieldSymbol { IsConst: true } constant && IsEntry(constant)))
            Report(context, attribute.GetLocation(), "BadTableEmpty", table.Name);
    }

    /// <summary>
    /// Checks the constants of a table. Each is looked at where it is declared and not from the table's attribute: what an action reports
    /// outside of its own node is not shown while typing.
    /// </summary>
    public static void AnalyzeField(SyntaxNodeAnalysisContext context, CatalogContext catalog, AttributeAliases aliases)
    {
        var field = (FieldDeclarationSyntax)context.Node;
        if (!field.Modifiers.Any(SyntaxKind.ConstKeyword) || field.Parent is not TypeDeclarationSyntax type || !MayBeTable(type, aliases)
            || context.ContainingSymbol?.ContainingType is not { } table || TableReader.SpaceOf(table) is not { } space
            || TableReader.ProblemOf(table, context.Compilation) != TableProblem.None)
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
                {
                    Report(
                        context,
                        variable.Identifier.GetLocation(),
                        Integers.IsTooLarge(constant.ConstantValue) ? "BadTableConstantLarge" : "BadTableConstant",
                        constant.Name);
                }
            }
            else if (catalog.Catalog(context.CancellationToken).Find(space, value) is { } known && Contradicts(constant, known.Constant))
            {
                Report(context, variable.Identifier.GetLocation(), "BadContradiction", value, known.Constant.ShortName);
            }
        }
    }

    // A table may have two names for an ID, such as an old one beside the new one.
    private static bool Contradicts(IFieldSymbol constant, ConstantName known) => ConstantReader.NameOf(constant).TypeName != known.TypeName;

    // The attribute can stand on another part of the class.
    private static bool MayBeTable(TypeDeclarationSyntax type, AttributeAliases aliases)
    {
        if (type.Modifiers.Any(SyntaxKind.PartialKeyword))
            return true;
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (aliases.MayBeIdTable(attribute))
                    return true;
            }
        }

        return false;
    }

    private static bool IsEntry(IFieldSymbol constant) =>
        TableReader.CanBeNamed(constant) && (!constant.HasConstantValue || Integers.TryGet(constant.ConstantValue, out _));

    public static void CheckParams(SyntaxNodeAnalysisContext context, AttributeSyntax attribute, ISymbol member, AttributeData data)
    {
        if (member is not IFieldSymbol { IsConst: true } || TableReader.SpaceOf(member.ContainingType) != IdSpace.Event)
        {
            Report(context, attribute.GetLocation(), "BadParamsPlace");
            return;
        }

        // A table that is not read is reported as a whole.
        if (TableReader.ProblemOf(member.ContainingType, context.Compilation) != TableProblem.None)
            return;
        foreach (var argument in data.NamedArguments)
        {
            var place = InvalidAttributeRule.ArgumentOf(attribute, argument.Key);
            if (argument.Value is { Kind: TypedConstantKind.Type, Value: ITypeSymbol type and not IErrorTypeSymbol })
            {
                if (ListReader.ProblemOf(type, context.Compilation) is not ListProblem.None and var problem)
                    Report(context, place, TextOf(problem), NameOf(type));
                else if (data.NamedArguments.Any(other => other.Key == "Measured" + argument.Key && other.Value.Value is not 0))
                    Report(context, place, "BadParamsBoth", "Param" + argument.Key);
            }
            else if (argument.Value is { Kind: TypedConstantKind.Enum, Value: int measure } && !TableReader.IsMeasure(argument.Value))
            {
                Report(context, place, "BadParamsMeasure", measure);
            }
        }
    }

    private static string TextOf(ListProblem problem) => problem switch
    {
        ListProblem.Primitive => "BadParamsPrimitive",
        ListProblem.Generic => "BadParamsGeneric",
        ListProblem.Hidden => "BadParamsHidden",
        ListProblem.TooLarge => "BadParamsLarge",
        _ => "BadParamsList",
    };

    // long, and not Int64
    private static string NameOf(ITypeSymbol type) => type.Name.Length == 0 || type.SpecialType != SpecialType.None ? type.ToDisplayString() : type.Name;

    private static void Report(SyntaxNodeAnalysisContext context, Location location, string key, params object[] arguments) =>
        InvalidAttributeRule.Report(context, location, key, arguments);
}
