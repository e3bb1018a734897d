using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.CodeFixes.Engine;
using TrtcAnalyzers.Completeness;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Switches;

/// <summary>A class of the program's own whose constants are the labels of a switch: what is missing is one of them as well, where there is one.</summary>
internal static class OwnClass
{
    /// <summary>What is missing, by the names of the class that all the named labels come from; as it is where that is none, or several.</summary>
    public static ImmutableArray<MissingCase> NameIn(
        SyntaxNode @switch, ImmutableArray<MissingCase> missing, SemanticModel model, CancellationToken cancellationToken)
    {
        // The parts of a pair come from two classes.
        if (missing.Any(static label => label.Named.Skip(1).Any()))
            return missing;
        var used = LabelsOf(@switch)
            .SelectMany(static label => label.DescendantNodesAndSelf().OfType<SimpleNameSyntax>())
            .Select(name => model.GetSymbolInfo(name, cancellationToken).Symbol)
            .OfType<IFieldSymbol>()
            .Where(static field => field.HasConstantValue)
            .ToArray();
        if (used.Length == 0 || used[0].ContainingType is not { TypeKind: not TypeKind.Enum } type || type.ContainingAssembly.Name == CatalogNames.Assembly
            || used.Any(field => !SymbolEqualityComparer.Default.Equals(field.ContainingType, type)))
        {
            return missing;
        }

        var types = new HashSet<ITypeSymbol>(used.Select(static field => field.Type), SymbolEqualityComparer.Default);
        var constants = ConstantReader.Of(type, model.Compilation).ToArray();
        return missing.Select(label => new MissingCase(Named(label.Id), Named(label.One), Named(label.Two))).ToImmutableArray();

        ConstantName? Named(ConstantName? name)
        {
            // Of several with one number nobody knows which is meant.
            if (name is null
                || constants.Where(field => Integers.TryGet(field.ConstantValue, out var value) && value == name.Value).ToArray() is not [var constant]
                || !types.Contains(constant.Type) || !ConstantReader.CanBeWritten(constant, model.Compilation)
                || constant.GetAttributes().Any(static its => its.AttributeClass?.Name == nameof(ObsoleteAttribute)))
            {
                return name;
            }

            var own = ConstantReader.NameOf(constant);
            return SymbolEqualityComparer.Default.Equals(ConstantSymbols.Find(model.Compilation, own), constant) ? own : name;
        }
    }

    private static IEnumerable<SyntaxNode> LabelsOf(SyntaxNode @switch) => @switch switch
    {
        SwitchStatementSyntax statement => statement.Sections.SelectMany(static section => section.Labels).Select(static label => label switch
        {
            CaseSwitchLabelSyntax constant => (SyntaxNode)constant.Value,
            CasePatternSwitchLabelSyntax pattern => pattern.Pattern,
            _ => label,
        }),
        SwitchExpressionSyntax expression => expression.Arms.Select(static arm => arm.Pattern),
        _ => [],
    };
}
