using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// Where a value comes from when no condition of the body says which it can be. Anything comes from who calls the body, and from libraries. What the program
// keeps, or has worked out elsewhere, is what other code has let through: nothing is certain then.
internal sealed partial class Guards
{
    private NumberSet OfOrigin() => IsCheckedWhenMade() ? NumberSet.None : _asked[0] switch
    {
        IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor, DeclaredAccessibility: Accessibility.Private } } =>
            NumberSet.None,
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter when PrivateMentions.IsOne(method) => OfCallers(method, parameter.Ordinal),
        // protected override void HandleRoom(EventMessage m), [OnEvent(7000, 7001)], RoomEvent room
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } parameter when IsCalledForSome(method) || IsOfDerivedType(parameter.Type) => NumberSet.None,
        // this.EventId, this.Message.EventId
        ITypeSymbol when _asked.Length > 1 => IsKept(_asked[1], isMessage: _asked.Length == 2) ? NumberSet.None : NumberSet.All,
        IFieldSymbol or IPropertySymbol => IsKept(_asked[0], isMessage: false) ? NumberSet.None : NumberSet.All,
        _ => NumberSet.All,
    };

    // change.Message.EventId, where the constructor of the change throws for other messages
    private bool IsCheckedWhenMade()
    {
        for (var i = 1; i < _asked.Length; i++)
        {
            if (CheckedMembers.Has(_asked[i], isNumber: i == _asked.Length - 1, Number.Name, IsId))
                return true;
        }

        return false;
    }

    /// <summary>Whether only the type itself says what is in one of its members, or whether it is asked by a method that only the type calls.</summary>
    /// <param name="member">The member.</param>
    /// <param name="isMessage">Whether the type is the message, and the member the number.</param>
    private bool IsKept(ISymbol member, bool isMessage) =>
        MemberAround() is IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.PropertyGet, DeclaredAccessibility: Accessibility.Private }
        || member switch
        {
            IFieldSymbol field => field.DeclaredAccessibility == Accessibility.Private && FilledFields.Has(field, _paths),
            IPropertySymbol { DeclaredAccessibility: Accessibility.Private } property => property.SetMethod is { IsInitOnly: false },
            // A message with a private setter is read from somewhere, whatever it is.
            IPropertySymbol property => !isMessage && property.SetMethod is { DeclaredAccessibility: Accessibility.Private, IsInitOnly: false },
            _ => false,
        };

    private static bool IsCalledForSome(IMethodSymbol method) =>
        method.IsOverride
            && method.DeclaredAccessibility is Accessibility.Protected or Accessibility.ProtectedOrInternal or Accessibility.ProtectedAndInternal
        || method.DeclaredAccessibility == Accessibility.Private && HasAttribute(method)
        || method.GetAttributes().Any(static attribute =>
            attribute.ConstructorArguments.Any(IsNumberOfEvent) || attribute.NamedArguments.Any(static named => IsNumberOfEvent(named.Value)));

    // Others may call it because of that.
    private static bool HasAttribute(IMethodSymbol method) =>
        method.GetAttributes().Any(static attribute => attribute.AttributeClass is { } type && !Source.IsOfTheFramework(type));

    private static bool IsNumberOfEvent(TypedConstant given) => given.Kind == TypedConstantKind.Array
        ? !given.Values.IsDefault && given.Values.Any(IsNumberOfEvent)
        : given.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && Integers.TryGet(given.Value, out var number) && number > LongestTime;

    // Which of its types a message has, who makes it says. An abstract base with one type below it is no choice.
    private bool IsOfDerivedType(ITypeSymbol type) =>
        _asked.Length == 2 && Number.ContainingType is { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.IsEmpty: false } owner
        && type is INamedTypeSymbol { TypeKind: TypeKind.Class } && !IsOfType(type, owner)
        && (!owner.IsAbstract
            || (owner.ContainingType?.GetTypeMembers() ?? owner.ContainingNamespace.GetTypeMembers())
                .Any(other => other.BaseType is { } below && IsOfType(below, owner) && !IsOfType(other, type)));

    private static bool IsOfType(ITypeSymbol type, ITypeSymbol other) =>
        SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, other.OriginalDefinition);

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
        // foreach (var (user, list) in byUser): what stands in lists that stand in a list is not followed.
        ILocalReferenceOperation { Local.DeclaringSyntaxReferences: [var declared] } =>
            declared.GetSyntax() is SingleVariableDesignationSyntax { Parent: ParenthesizedVariableDesignationSyntax } part
            && part.FirstAncestorOrSelf<StatementSyntax>() is ForEachVariableStatementSyntax,
        IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field } => FilledFields.Has(field, _paths),
        // Rooms => _all.Where(IsRoom)
        IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property } =>
            !Source.IsOfTheFramework(property)
            && (property.DeclaredAccessibility == Accessibility.Private
                || property.SetMethod is null && (!PlainNames.SayNothing(property.Name) || ChoosingMember.Is(property, Number.Name))),
        IInvocationOperation { TargetMethod: var method } call =>
            !Source.IsOfTheFramework(method)
            && !IsGivenMessage(call)
            // static EventMessage Make(bool enter) => new() { EventId = enter ? 7000 : 7001 }
            && (ChoosingMember.Is(method, Number.Name)
                || call.Arguments.Any(TellsWhich)
                || _shape.IdPart >= 0 && new LabelWords(_shape.Switch.Syntax).StandIn(method)),
        _ => false,
    };

    // GetEvents(call, 7000, 7001), GetEvents(ids), GetEvents(Kind.Room), Query("... where event_id in (7000, 7001)")
    private static bool TellsWhich(IArgumentOperation argument)
    {
        var value = MeetingCollector.Unconverted(argument.Value);
        return argument.ArgumentKind != ArgumentKind.DefaultValue
            && (ConstantUse.TryCreate(value) is { Value: > LongestTime }
                // Bytes are what messages are read from.
                || value.Type is { } type && NumberTypes.ElementOf(type) is { SpecialType: not SpecialType.System_Byte }
                || value.Type is { TypeKind: TypeKind.Enum, DeclaringSyntaxReferences.IsEmpty: false }
                || value.ConstantValue is { HasValue: true, Value: string text } && text.IndexOf("where", StringComparison.OrdinalIgnoreCase) >= 0);
    }

    private bool IsCalled(IMethodSymbol method) =>
        _paths.IsNamedInOtherPart(method) || PrivateMentions.PartOf(method) is not { } type || _paths.MentionsOf(method, type).Any();
}
