using Microsoft.CodeAnalysis;
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
            IFieldSymbol field => field.DeclaredAccessibility == Accessibility.Private && !field.IsReadOnly && FilledFields.Has(field, _paths),
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
        IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } => FilledFields.Has(field, _paths),
        // Rooms => _all.Where(IsRoom)
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property } =>
            !Source.IsOfTheFramework(property)
            && (property.DeclaredAccessibility == Accessibility.Private || property.SetMethod is null && ChoosingMember.Is(property, Number.Name)),
        IInvocationOperation { TargetMethod: var method } call =>
            !Source.IsOfTheFramework(method) && !IsGivenMessage(call) && ChoosingMember.Is(method, Number.Name),
        _ => false,
    };

    private bool IsCalled(IMethodSymbol method) =>
        _paths.IsNamedInOtherPart(method) || PrivateMentions.PartOf(method) is not { } type || _paths.MentionsOf(method, type).Any();
}
