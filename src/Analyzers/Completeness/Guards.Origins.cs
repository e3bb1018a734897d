using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// Where a value comes from when no condition of the body says which it can be. Anything comes from who calls the body, and from libraries. What the program
// keeps, or has worked out elsewhere, is what other code has let through: nothing is certain then.
internal sealed partial class Guards
{
    private NumberSet OfOrigin() => _asked[0] switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaredAccessibility: Accessibility.Private } } =>
            NumberSet.None,
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter when PrivateMentions.IsOne(method) => OfCallers(method, parameter.Ordinal),
        // this.EventId, this.Message.EventId
        ITypeSymbol when _asked.Length > 1 => IsKept(_asked[1], isMessage: _asked.Length == 2) ? NumberSet.None : NumberSet.All,
        IFieldSymbol or IPropertySymbol => IsKept(_asked[0], isMessage: false) ? NumberSet.None : NumberSet.All,
        _ => NumberSet.All,
    };

    /// <summary>Whether only the type itself says what is in one of its members, or whether it is asked by a method that only the type calls.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isMessage">Whether the type is the message, and the member the number.</param>
    private bool IsKept(ISymbol member, bool isMessage) =>
        MemberAround() is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet, DeclaredAccessibility: Accessibility.Private }
        || !isMessage && member switch
        {
            IFieldSymbol field => field.DeclaredAccessibility == Accessibility.Private && !field.IsReadOnly && IsFilled(field),
            IPropertySymbol { DeclaredAccessibility: Accessibility.Private } property => property.SetMethod is { IsInitOnly: false },
            IPropertySymbol property => property.SetMethod is { DeclaredAccessibility: Accessibility.Private, IsInitOnly: false },
            _ => false,
        };

    private ISymbol? MemberAround()
    {
        var around = _goal.SemanticModel?.GetEnclosingSymbol(_goal.Syntax.SpanStart);
        while (around is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            around = around.ContainingSymbol;
        return around;
    }

    /// <summary>Whether a list, or what a message is taken out of, is filled or chosen somewhere else in the program.</summary>
    private bool IsChosenElsewhere(IOperation list) => list switch
    {
        IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol method } => PrivateMentions.IsOne(method) && IsCalled(method),
        IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } => IsFilled(field),
        // Rooms => _all.Where(IsRoom)
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property } =>
            !Source.IsOfTheFramework(property)
            && (property.DeclaredAccessibility == Accessibility.Private || property.SetMethod is null && Chooses(property)),
        IInvocationOperation { TargetMethod: var method } call => !Source.IsOfTheFramework(method) && !IsGivenMessage(call) && Chooses(method),
        _ => false,
    };

    private bool IsCalled(IMethodSymbol method) =>
        _paths.IsNamedInOtherPart(method) || PrivateMentions.PartOf(method) is not { } type || _paths.MentionsOf(method, type).Any();

    // What a constructor is given and keeps is all that others know.
    private bool IsFilled(ISymbol member) =>
        _paths.IsNamedInOtherPart(member)
        || member.DeclaringSyntaxReferences is not [var declaration]
        || declaration.GetSyntax() is not VariableDeclaratorSyntax field
        || field.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type
        || field.Initializer is { Value: var first } && !IsGivenOrEmpty(first)
        || _paths.MentionsOf(member, type).Any(static name => !PrivateMentions.IsNameOnly(name) && Fills(name) && !IsKeptByConstructor(name));

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
                around is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or MemberDeclarationSyntax) is ConstructorDeclarationSyntax;
    }

    // all, new(), [], JsonSerializer.Deserialize<List<EventMessage>>(text): what asks no list for some of its elements
    private static bool IsGivenOrEmpty(ExpressionSyntax value) =>
        !value.DescendantNodesAndSelf().Any(static node =>
            node is LambdaExpressionSyntax or QueryExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionSyntax
            || node is ArgumentSyntax { Expression: SimpleNameSyntax { Identifier.ValueText: var function } } && IsNameOfMethod(function));

    private static bool IsFilling(string method) =>
        method.StartsWith("Add", StringComparison.Ordinal)
        || method.StartsWith("Insert", StringComparison.Ordinal)
        || method.StartsWith("Push", StringComparison.Ordinal)
        || method.StartsWith("Remove", StringComparison.Ordinal)
        || method is "Enqueue" or "EnqueueRange" or "GetOrAdd" or "TryAdd" or "TryUpdate" or "UnionWith" or "Writer";

    // A body that nobody can read may do so, as one that looks at the number or asks a list for some of its elements.
    private bool Chooses(ISymbol given)
    {
        if (given.IsAbstract)
            return !given.DeclaringSyntaxReferences.IsEmpty && !PlainNames.SayNothing(given.Name);
        var number = _asked[_asked.Length - 1].Name;
        return given.DeclaringSyntaxReferences.Any(declaration =>
            declaration.GetSyntax().DescendantNodes().OfType<SimpleNameSyntax>().Any(name => LooksAt(number, name) || LeavesOut(number, name)));
    }

    // message.EventId = row.EventId, new Row(row.EventId) look at nothing.
    private static bool LooksAt(string number, SimpleNameSyntax name) =>
        name.Identifier.ValueText == number
        && !name.Ancestors().TakeWhile(static around => around is not (StatementSyntax or LambdaExpressionSyntax)).Any(around =>
            around is NameColonSyntax or ArgumentSyntax { Parent.Parent: BaseObjectCreationExpressionSyntax }
            || around is AssignmentExpressionSyntax { Left: var written } && WrittenPlace.NameOf(written) == number);

    // all.Where(IsRoom), all.First(m => m.EventId == id), but not all.Where(m => m.Time > since)
    private static bool LeavesOut(string number, SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax { ArgumentList.Arguments: var arguments } }
        && name.Identifier.ValueText is var clause
        && GivesElements(clause)
        && clause is not ("Distinct" or "OrderBy" or "OrderByDescending" or "Read" or "ReadAll" or "Skip" or "Take" or "ThenBy" or "ThenByDescending")
        && arguments.Any(argument => argument.Expression switch
        {
            LambdaExpressionSyntax { Body: var body } => body.DescendantNodesAndSelf().Any(node =>
                node is InvocationExpressionSyntax || node is SimpleNameSyntax named && named.Identifier.ValueText == number),
            SimpleNameSyntax { Identifier.ValueText: var function } => IsNameOfMethod(function),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: var function } => IsNameOfMethod(function),
            _ => false,
        });

    private static bool IsNameOfMethod(string name) => name.Length > 0 && char.IsUpper(name[0]);
}
