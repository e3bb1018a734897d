using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>Fields that their type writes, or fills, where it may have looked at what it puts there.</summary>
internal static class FilledFields
{
    /// <summary>Whether a field is one of them. What a constructor is given and keeps is all that others know.</summary>
    /// <param name="field">The field.</param>
    /// <param name="paths">Knows the names in types.</param>
    public static bool Has(IFieldSymbol field, ValuePaths paths) =>
        paths.IsNamedInOtherPart(field)
        || field.DeclaringSyntaxReferences is not [var declaration]
        || declaration.GetSyntax() is not VariableDeclaratorSyntax variable
        || variable.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
        || variable.Initializer is { Value: var first } && !IsGivenOrEmpty(first)
        || paths.MentionsOf(field, type).Any(static name => !PrivateMentions.IsNameOnly(name) && Fills(name) && !IsKeptByConstructor(name));

    // _last = m, other._room.Add(m), _room?.Add(m), _by[user] = m, Read(out _last)
    private static bool Fills(SimpleNameSyntax name)
    {
        SyntaxNode place = name.Parent is MemberAccessExpressionSyntax { Name: var member } own && member == name ? own : name;
        while (place.Parent is PostfixUnaryExpressionSyntax or ParenthesizedExpressionSyntax)
            place = place.Parent;
        return place.Parent switch
        {
            AssignmentExpressionSyntax { Left: var written } => written == place,
            ArgumentSyntax => true,
            ElementAccessExpressionSyntax { Parent: AssignmentExpressionSyntax { Left: var written } } element => written == element,
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var called } => IsFilling(called),
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax called } } =>
                IsFilling(called.Name.Identifier.ValueText),
            _ => false,
        };
    }

    private static bool IsKeptByConstructor(SimpleNameSyntax name)
    {
        SyntaxNode place = name.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own : name;
        return place.Parent is AssignmentExpressionSyntax { Left: var written, Right: var value }
            && written == place
            && IsGivenOrEmpty(value)
            && place.Ancestors().First(static around =>
                around is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax)
                // Of a private one, the type says what it is given: From(m) => IsRoom(m) ? new(m) : null.
                is ConstructorDeclarationSyntax { Modifiers: var modifiers } && !modifiers.Any(SyntaxKind.PrivateKeyword);
    }

    // all, new(), [], JsonSerializer.Deserialize<List<EventMessage>>(text): what asks no list for some of its elements
    private static bool IsGivenOrEmpty(ExpressionSyntax value) =>
        !value.DescendantNodesAndSelf().Any(static node =>
            node is LambdaExpressionSyntax or QueryExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax
            || node is ArgumentSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: var function } } && ChoosingMember.IsNameOfMethod(function));

    private static bool IsFilling(string method) =>
        method.StartsWith("Add", StringComparison.Ordinal)
        || method.StartsWith("Insert", StringComparison.Ordinal)
        || method.StartsWith("Push", StringComparison.Ordinal)
        || method.StartsWith("Remove", StringComparison.Ordinal)
        || method is "Enqueue" or "EnqueueRange" or "GetOrAdd" or "TryAdd" or "TryUpdate" or "UnionWith" or "Writer";
}
