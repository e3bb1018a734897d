using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// What patterns let through: those of the number itself, and those of the message, or of a tuple, that look at it.
internal sealed partial class Guards
{
    /// <summary>What a pattern is matched against.</summary>
    /// <param name="Path">The value.</param>
    /// <param name="Tuple">The tuple, where one is written there.</param>
    /// <param name="AsksFor">Whether it was made of the value that is asked about.</param>
    private readonly record struct Subject(ImmutableArray<ISymbol> Path, ITupleOperation? Tuple, bool AsksFor);

    // Something else, of which nothing is asked here
    private static Subject Other => new(ImmutableArray<ISymbol>.Empty, null, AsksFor: false);

    private Subject SubjectOf(IOperation value)
    {
        if (MeetingCollector.Unconverted(value) is ITupleOperation tuple)
            return new Subject(ImmutableArray<ISymbol>.Empty, tuple, AsksFor: false);
        var path = _paths.Of(value);
        return new Subject(path, null, !ValuePaths.StartsWith(_asked, path) && AsksFor(value));
    }

    private Subject MemberOf(in Subject owner, ISymbol? member) =>
        member is null ? Other
        // (m.EventId, m.Type) is { Item1: 7001 }
        : owner.Tuple is { } tuple ? member is IFieldSymbol element ? ElementOf(tuple, Variable.IndexOf(element)) : Other
        : new Subject(owner.Path.Add(member.OriginalDefinition), null, ValuePaths.AreSame(owner.Path, Owner) && IsMadeOfAsked(member));

    // While it is being typed, a pattern can have more parts than there are elements.
    private Subject ElementOf(ITupleOperation tuple, int index) => tuple.Elements.ElementAtOrDefault(index) is { } element ? SubjectOf(element) : Other;

    private NumberSet OfConstant(IOperation value, in Subject subject, bool holds) =>
        ConstantUse.TryCreate(value) is { } constant ? OfConstant(constant, subject, holds) : subject.AsksFor ? NumberSet.None : NumberSet.All;

    // Where there is no message, there is no number.
    private NumberSet OfConstant(ConstantUse constant, in Subject subject, bool holds)
    {
        if (subject.AsksFor)
            return NumberSet.None;
        var isOfAsked = ValuePaths.StartsWith(_asked, subject.Path) && (constant.Value is null || subject.Path.Length == _asked.Length);
        return !isOfAsked ? NumberSet.All : When(constant.Value is { } number ? NumberSet.Of(number) : NumberSet.None, holds);
    }

    private NumberSet Of(IPatternOperation pattern, in Subject subject, bool holds)
    {
        _read++;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (ValuePaths.AreSame(_asked, subject.Path))
            return new NumberPatterns(_shape).Of(pattern, 0) is { } set ? When(set, holds) : NumberSet.None;
        switch (pattern)
        {
            case IDiscardPatternOperation or IDeclarationPatternOperation { MatchesNull: true }:
                return When(NumberSet.All, holds);
            case var _ when subject.AsksFor:
                return NumberSet.None;
            case var _ when subject.Tuple is null && !ValuePaths.StartsWith(_asked, subject.Path):
                return NumberSet.All;
            case INegatedPatternOperation negated:
                return Of(negated.Pattern, subject, !holds);
            case IBinaryPatternOperation chain:
                return OfChain(chain, subject, holds);
            case IConstantPatternOperation constant:
                return OfConstant(constant.Value, subject, holds);
            case IRecursivePatternOperation recursive:
                return OfParts(recursive, subject, holds);
            case IDeclarationPatternOperation declaration:
                return OfType(declaration.MatchedType, declaration.InputType, holds);
            case ITypePatternOperation type:
                return OfType(type.MatchedType, type.InputType, holds);
            default:
                return NumberSet.All;
        }
    }

    // What is of its type anyway fails to be only where it is null. Which numbers messages of a type have that is derived from theirs is its author's secret.
    private NumberSet OfType(ITypeSymbol? matched, ITypeSymbol? input, bool holds) =>
        IsNarrower(matched, input) || !holds && SymbolEqualityComparer.Default.Equals(matched, input) ? NumberSet.None : NumberSet.All;

    // ((RoomMessage)m).EventId, var room = m as RoomMessage
    private bool IsNarrowed(IOperation value)
    {
        for (var way = value; way is not null && !IsExhausted; _read++)
        {
            if (way is IConversionOperation conversion && IsNarrower(conversion.Type, conversion.Operand.Type))
                return true;
            way = way switch
            {
                IConversionOperation { Operand: var operand } => operand,
                IMemberReferenceOperation { Instance: var instance } => instance,
                IConditionalAccessOperation { Operation: var receiver } => receiver,
                ILocalReferenceOperation { Local: var local } => _paths.SourceOf(local) is { } source and not IPatternOperation ? source : null,
                _ => null,
            };
        }

        return false;
    }

    private bool IsNarrower(ITypeSymbol? matched, ITypeSymbol? input) =>
        matched is not null && input is not null && !SymbolEqualityComparer.Default.Equals(matched, input)
        && Number.ContainingType is { } owner && ObjectTypes.Is(input, owner) && ObjectTypes.Is(matched, input);

    private NumberSet OfChain(IBinaryPatternOperation pattern, in Subject subject, bool holds)
    {
        var isBoth = holds == (pattern.OperatorKind == BinaryOperatorKind.And);
        var kind = pattern.OperatorKind;
        var set = Of(pattern.RightPattern, subject, holds);
        var rest = pattern.LeftPattern;
        while (rest is IBinaryPatternOperation link && link.OperatorKind == kind && !IsExhausted)
        {
            set = Joined(Of(link.RightPattern, subject, holds), set, isBoth);
            rest = link.LeftPattern;
        }

        return Joined(Of(rest, subject, holds), set, isBoth);
    }

    private NumberSet OfParts(IRecursivePatternOperation pattern, in Subject subject, bool holds)
    {
        NumberSet? set = OfType(pattern.MatchedType, pattern.InputType, holds) is var type && !holds && type.IsNone ? null : type;
        for (var i = 0; i < pattern.DeconstructionSubpatterns.Length; i++)
            set = JoinedParts(set, OfPart(pattern.DeconstructionSubpatterns[i], PartOf(pattern, subject, i), holds), isBoth: holds);
        foreach (var property in pattern.PropertySubpatterns)
            set = JoinedParts(set, OfPart(property.Pattern, MemberOf(subject, (property.Member as IMemberReferenceOperation)?.Member), holds), isBoth: holds);
        return set ?? type;
    }

    // { EventId: 7001, ParamOne: 0 } takes 0 where the event is known.
    private NumberSet? OfPart(IPatternOperation pattern, in Subject subject, bool holds) =>
        Of(pattern, subject, holds) is var set && !holds && set.IsAll && IsOfEvent(pattern) ? null : set;

    private Subject PartOf(IRecursivePatternOperation pattern, in Subject subject, int index) =>
        subject.Tuple is { } tuple ? ElementOf(tuple, index)
        : MemberOf(subject, pattern.InputType is INamedTypeSymbol { IsTupleType: true, TupleElements: var named }
            ? named.ElementAtOrDefault(index) : Records.PropertyAt(pattern.DeconstructSymbol as IMethodSymbol, index));
}
