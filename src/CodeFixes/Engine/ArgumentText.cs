using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>
/// CallerArgumentExpression makes the text of an argument a value of the program: whatever is written into such an argument, the program is another one.
/// </summary>
internal static class ArgumentText
{
    /// <summary>Whether an argument around the place is passed on as text.</summary>
    public static bool IsPassed(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        // Operations have the arguments that no syntax of an argument stands for: those of Add, of a query's methods, of the holes of a text.
        for (var operation = Innermost(model, node, cancellationToken); operation is not null; operation = Around(model, operation, cancellationToken))
        {
            if (IsPassed(model, operation, cancellationToken))
                return true;
        }

        return false;
    }

    private static bool IsPassed(SemanticModel model, IOperation part, CancellationToken cancellationToken) => part switch
    {
        IArgumentOperation { Parameter: { } parameter } => ParametersOf(parameter.ContainingSymbol).Any(other => TextOf(other) == parameter.Name),
        { Parent: IInvocationOperation call } when call.Instance == part => TellsReceiver(call.TargetMethod),
        // (e.EventId == 1003 ? ... : null)?.Told(): what is called stands for itself behind the question mark
        { Parent: IConditionalAccessOperation access } when access.Operation == part => IsPassed(model, StandIn(access.WhenNotNull), cancellationToken),
        // The methods of these two are given nothing else, and Roslyn has no operations for their arguments.
        { Parent: IForEachLoopOperation { Syntax: CommonForEachStatementSyntax loop } each } when each.Collection == part =>
            model.GetForEachStatementInfo(loop).GetEnumeratorMethod is { } method && TellsAny(method),
        { Syntax.Parent: CollectionElementSyntax { Parent: CollectionExpressionSyntax collection } } =>
            model.GetTypeInfo(collection, cancellationToken).ConvertedType is INamedTypeSymbol type
                && model.LookupSymbols(
                    collection.SpanStart,
                    type,
                    WellKnownMemberNames.CollectionInitializerAddMethodName,
                    includeReducedExtensionMethods: true)
                    .Any(static add => add is IMethodSymbol { IsStatic: false } && TellsAny(add)),
        _ => false,
    };

    private static IOperation? Innermost(SemanticModel model, SyntaxNode? node, CancellationToken cancellationToken)
    {
        while (node is ParenthesizedExpressionSyntax parenthesized)
            node = parenthesized.Expression;
        for (; node is not (null or MemberDeclarationSyntax); node = node.Parent)
        {
            if (model.GetOperation(node, cancellationToken) is { } operation)
                return operation;
        }

        return null;
    }

    // The default of a lambda's parameter is a tree of its own.
    private static IOperation? Around(SemanticModel model, IOperation operation, CancellationToken cancellationToken) =>
        operation.Parent ?? (operation.Syntax is MemberDeclarationSyntax ? null : Innermost(model, operation.Syntax.Parent, cancellationToken));

    /// <summary>What the receiver of <c>?.</c> is passed as.</summary>
    private static IOperation StandIn(IOperation whenNotNull)
    {
        IOperation part = whenNotNull.DescendantsAndSelf().OfType<IConditionalAccessInstanceOperation>().FirstOrDefault() ?? whenNotNull;
        while (part.Parent is IConversionOperation { IsImplicit: true } or IArgumentOperation)
            part = part.Parent;
        return part;
    }

    // The receiver's parameter is the block's and not the method's, so its name is none of the method's own.
    private static bool TellsReceiver(IMethodSymbol method) =>
        ExtensionReceiver.IsInBlock(method)
        && method.Parameters.Any(parameter => TextOf(parameter) is { } about && method.Parameters.All(other => other.Name != about));

    private static bool TellsAny(ISymbol method) =>
        ParametersOf((method as IMethodSymbol)?.ReducedFrom ?? method).Any(static parameter => TextOf(parameter) is not null);

    private static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol indexer => indexer.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    /// <summary>The name of the parameter whose text a parameter is given, where no argument is written for it.</summary>
    private static string? TextOf(IParameterSymbol parameter)
    {
        if (!parameter.IsOptional)
            return null;
        foreach (var attribute in parameter.GetAttributes())
        {
            if (attribute is { AttributeClass.Name: "CallerArgumentExpressionAttribute", ConstructorArguments: [{ Value: string about }] })
                return about;
        }

        return null;
    }
}
