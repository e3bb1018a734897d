using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace TrtcAnalyzers.Completion;

/// <summary>A call that an unfinished list of arguments can become: the compiler takes it for none, as other arguments are missing.</summary>
/// <param name="Parameter">The parameter that the argument at the cursor is for.</param>
/// <param name="Rest">The arguments that are missing.</param>
internal sealed record OpenCall(IParameterSymbol Parameter, TextChange Rest)
{
    /// <summary>The calls that a number can be an argument of.</summary>
    public static IEnumerable<OpenCall> At(SemanticModel model, SyntaxNode literal, CancellationToken cancellation)
    {
        if (ArgumentOf(literal) is not { Parent: { } list } argument)
            yield break;
        var arguments = list.ChildNodes().ToImmutableArray();
        var index = arguments.IndexOf(argument);
        var names = arguments.Select(NameOf).ToImmutableArray();
        var bound = Calls.BoundAt(model, list, cancellation);
        foreach (var parameters in Calls.At(model, list, cancellation))
        {
            // What compiles is that call, unless typing goes on.
            if (bound is not null && (index < arguments.Length - 1 || parameters.Length <= arguments.Length)
                || names.Any(name => name is not null && !parameters.Any(parameter => parameter.Name == name)))
            {
                continue;
            }

            var parameter = names[index] is { } own ? parameters.First(parameter => parameter.Name == own)
                : index < parameters.Length ? parameters[index]
                : parameters.LastOrDefault() is { IsParams: true } last ? last : null;
            if (parameter is null || arguments.Length > parameters.Length && !parameters.Last().IsParams)
                continue;
            var positional = names.TakeWhile(static name => name is null).Count();
            var missing = parameters
                .Where(other =>
                    !other.IsOptional
                    && !other.IsParams
                    && parameters.IndexOf(other) >= positional
                    && !names.Contains(other.Name))
                .ToImmutableArray();
            if (missing.Any(static other => other.RefKind == RefKind.Ref))
                continue;
            var close = list.GetLastToken(includeZeroWidth: true);
            yield return new OpenCall(parameter, new TextChange(
                new TextSpan(close.IsMissing ? Trial.EndOf(list) : close.SpanStart, 0),
                string.Concat(missing.Select(other => ", " + (list is InitializerExpressionSyntax ? "" : "@" + other.Name + ": ") + ValueFor(other)))));
        }
    }

    /// <summary>The argument that a number is, alone or as one of several that it can be.</summary>
    private static SyntaxNode? ArgumentOf(SyntaxNode literal)
    {
        for (var node = literal; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case ArgumentSyntax { Parent: BaseArgumentListSyntax } or AttributeArgumentSyntax { NameEquals: null }:
                    return parent;
                case InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression }:
                    return node;
                case ConditionalExpressionSyntax choice when choice.Condition == node:
                    return null;
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or CheckedExpressionSyntax or ConditionalExpressionSyntax
                    or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }:
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static string? NameOf(SyntaxNode argument) => argument switch
    {
        ArgumentSyntax { NameColon.Name.Identifier.ValueText: var name } => name,
        AttributeArgumentSyntax { NameColon.Name.Identifier.ValueText: var name } => name,
        _ => null,
    };

    // A value with its type, by which the compiler knows the call from others of its name. What the call decides the type of can be anything.
    private static string ValueFor(IParameterSymbol parameter) => parameter switch
    {
        { RefKind: RefKind.Out } => "out _",
        { OriginalDefinition.Type: ITypeParameterSymbol { TypeParameterKind: TypeParameterKind.Method } } => "default(object)",
        _ => "default(" + parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) + ")",
    };
}
