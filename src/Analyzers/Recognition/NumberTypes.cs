using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells which types can hold numbers of TRTC: a number itself, or a collection or a task of numbers.</summary>
internal static class NumberTypes
{
    /// <summary>Whether a declaration of the type can have a role. What a type parameter stands for decides at each use, of what it holds too.</summary>
    public static bool CanHoldNumbers(ITypeSymbol type) => HoldsNumbers(type) || Source.TypeParameterIn(InnermostOf(type)) is not null;

    /// <summary>Whether a value of the type is a number, or holds numbers.</summary>
    public static bool HoldsNumbers(ITypeSymbol? type) => type is not null && (Integers.IsNumber(type) || ElementOf(type) is not null);

    /// <summary>
    /// Whether no value of the type, and none in it, is a number or stands for one: <c>string</c>, <c>List&lt;double&gt;</c>, a class that knows no numbers.
    /// What can have numbers in it that are not looked at, like <c>object</c>, a tuple or the values of a dictionary, is not meant.
    /// </summary>
    public static bool CannotHoldNumbers(ITypeSymbol type)
    {
        if (CanHoldNumbers(type))
            return false;
        if (IsNoNumber(type))
            return true;
        switch (type)
        {
            case IArrayTypeSymbol { ElementType: var element }:
                return CannotHoldNumbers(element);
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface, Arity: 1, TypeArguments: [var argument] }:
                return CannotHoldNumbers(argument);
            case INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsGenericType: false, SpecialType: SpecialType.None } named:
                return !named.AllInterfaces.Any(static promised => promised.SpecialType == SpecialType.System_Collections_IEnumerable)
                    && !RoleMap.WithBases(named).Any(static declaring => declaring.GetMembers().Any(TakesOrGivesNumber));
            default:
                return false;
        }
    }

    private static bool IsNoNumber(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Void or SpecialType.System_Boolean or SpecialType.System_String or SpecialType.System_Char
            or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal or SpecialType.System_DateTime
            // Numbers, but none that an ID is kept in; and what a delegate gives is said where the delegate is declared.
            or SpecialType.System_IntPtr or SpecialType.System_UIntPtr
        || type.TypeKind == TypeKind.Delegate
        || type is { Name: "Int128" or "UInt128", ContainingNamespace: { Name: nameof(System), ContainingNamespace.IsGlobalNamespace: true } };

    // operator ==(EventNumber number, int id): the type stands for a number.
    private static bool TakesOrGivesNumber(ISymbol member) =>
        member is IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion } method
        && (Integers.IsNumber(method.ReturnType) || method.Parameters.Any(static parameter => Integers.IsNumber(parameter.Type)));

    /// <summary>
    /// The type of the numbers in an array, a collection (of a dictionary: its keys), a span or a task, or in such a thing inside of it,
    /// as in a task of a list; null where there are none.
    /// </summary>
    public static ITypeSymbol? ElementOf(ITypeSymbol type) =>
        InnermostOf(type) is var element
        && !ReferenceEquals(element, type)
        && Integers.IsNumber(element)
            ? element
            : null;

    private static ITypeSymbol InnermostOf(ITypeSymbol type)
    {
        while (FirstOf(type) is { } element)
            type = element;
        return type;
    }

    /// <summary>
    /// The type of the elements, keys or results that a type holds, whatever they are. Of arrays in arrays it is that of the innermost, of
    /// pairs and groups that of their keys.
    /// </summary>
    public static ITypeSymbol? FirstOf(ITypeSymbol? type)
    {
        switch (type)
        {
            case IArrayTypeSymbol { ElementType: var element }:
                return element is IArrayTypeSymbol inner ? FirstOf(inner) : KeyOf(element);
            // The first type argument is the element, the key or the result; a string has none, and a delegate or a tuple holds no elements.
            case INamedTypeSymbol
            {
                Arity: 1 or 2,
                TypeKind: not TypeKind.Delegate,
                IsTupleType: false,
                OriginalDefinition.SpecialType: not SpecialType.System_Nullable_T
            } named:
                // What compares numbers holds none.
                return named.Name.EndsWith("Comparer", StringComparison.Ordinal) ? null : KeyOf(named.TypeArguments[0]);
            // Dictionary<,>.KeyCollection
            case INamedTypeSymbol { Arity: 0, Name: "KeyCollection", ContainingType: { Arity: 2 } dictionary }:
                return dictionary.TypeArguments[0];
            default:
                return null;
        }
    }

    /// <summary>
    /// Whether a type is known by one thing and is a sequence of another: <c>IGrouping&lt;ulong, string&gt;</c>, but not a dictionary,
    /// whose pairs go by their keys.
    /// </summary>
    public static bool IsSequenceOfOthers(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Arity: 2 } keyed && SequencesOf(keyed).FirstOrDefault() is { } sequence && !Source.IsFirstOfType(sequence);

    /// <summary>Whether a type is an array or a sequence of one thing.</summary>
    public static bool IsSequence(ITypeSymbol? type) => RowOf(type) is not null;

    /// <summary>Whether a type holds rows, <c>int[,]</c>, <c>int[][]</c>, <c>List&lt;int[]&gt;</c>, whose columns can be several things.</summary>
    public static bool IsTable(ITypeSymbol? type) => type is IArrayTypeSymbol { Rank: > 1 } || IsSequence(RowOf(type));

    private static ITypeSymbol? RowOf(ITypeSymbol? type) => type switch
    {
        IArrayTypeSymbol { ElementType: var element } => element,
        INamedTypeSymbol { Arity: 1 } named
            when named.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
                || SequencesOf(named).Any() =>
            named.TypeArguments[0],
        _ => null,
    };

    /// <summary>The sequences that a generic type says it is, in terms of its own type parameters.</summary>
    public static IEnumerable<INamedTypeSymbol> SequencesOf(INamedTypeSymbol type) =>
        type.OriginalDefinition.AllInterfaces.Where(
            static promised => promised.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T);

    /// <summary>The tuple that a type is, or that its elements are.</summary>
    public static INamedTypeSymbol? TupleIn(ITypeSymbol? type) =>
        (type is INamedTypeSymbol { IsTupleType: true } ? type : FirstOf(type)) is INamedTypeSymbol { IsTupleType: true } tuple ? tuple : null;

    private static ITypeSymbol KeyOf(ITypeSymbol element) =>
        element is INamedTypeSymbol { Arity: 2, Name: "KeyValuePair" or "IGrouping" } pair ? pair.TypeArguments[0] : element;
}
