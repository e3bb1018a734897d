using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Names the values of a body by where they come from: <c>m.EventId</c>, and <c>id</c> as well after <c>m.EventId is { } id</c>. Knows nothing of what is
/// written in between, which is enough where a mistake can only make a rule silent.
/// </summary>
/// <param name="root">The body.</param>
/// <param name="roles">Knows the names in types.</param>
internal sealed class ValuePaths(IOperation root, RoleMap roles)
{
    // Longer ways are rare, and each step takes its part of the stack.
    private const int MostFollowed = 64;

    private readonly HashSet<ILocalSymbol> _followed = new(SymbolEqualityComparer.Default);
    private Dictionary<ILocalSymbol, IOperation>? _sources;
    private ILookup<ISymbol, IOperation>? _writes;
    private ILookup<ISymbol, (ImmutableArray<ISymbol> Place, IOperation Value)>? _given;
    private ILookup<ISymbol, (IOperation Use, ImmutableArray<ISymbol> List)>? _uses;

    /// <summary>What a local is declared with: an expression, or the pattern that introduces it.</summary>
    public IOperation? SourceOf(ILocalSymbol local) => (_sources ??= Sources()).TryGetValue(local, out var source) ? source : null;

    /// <summary>
    /// Where a local gets a value behind its declaration, or there from something that is taken apart: the assignments, and the calls that write it.
    /// </summary>
    public IEnumerable<IOperation> WritesOf(ILocalSymbol local) => (_writes ??= Writes())[local];

    /// <summary>Where a function inside of the body is called or handed over.</summary>
    public IEnumerable<IOperation> UsesOf(IMethodSymbol function) => root.Descendants().Where(use => use switch
    {
        IInvocationOperation { TargetMethod: var called } => SymbolEqualityComparer.Default.Equals(called, function),
        IMethodReferenceOperation { Method: var handed } => SymbolEqualityComparer.Default.Equals(handed, function),
        _ => false,
    });

    /// <summary>The code of a function inside of the body; null where it stands elsewhere.</summary>
    public IOperation? CodeOf(IMethodSymbol function) => root.Descendants().FirstOrDefault(code =>
        code is ILocalFunctionOperation { Symbol: var declared } && SymbolEqualityComparer.Default.Equals(declared, function));

    /// <summary>Whether a member is an ID or a parameter.</summary>
    public bool HasRole(ISymbol member) => roles.RoleOf(member) != Role.None;

    /// <summary>Where a method or a field is named that a part of a type declares, in that part.</summary>
    public IEnumerable<SimpleNameSyntax> MentionsOf(ISymbol member, TypeDeclarationSyntax part) => roles.MentionsIn(part).Of(member.Name);

    /// <summary>
    /// What a part of a switch looks at: an expression, and the member of it that is the number, where that is one; null where it is not known.
    /// </summary>
    public static (IOperation Value, ImmutableArray<ISymbol> Members)? PartOf(SwitchShape shape, SwitchPart part) =>
        shape.Kind == SwitchKind.Number ? (shape.Value, ImmutableArray<ISymbol>.Empty)
        : MeetingCollector.Unconverted(shape.Value) is var value && shape.Kind == SwitchKind.Tuple && value is ITupleOperation { Elements: var elements }
            ? (elements[part.Index], ImmutableArray<ISymbol>.Empty)
        : part.Member is { } member ? (value, ImmutableArray.Create(member.OriginalDefinition))
        : null;

    /// <summary>Whether the name of a member stands in a part of its type other than the one that declares it.</summary>
    public bool IsNamedInOtherPart(ISymbol member) =>
        member.ContainingType.DeclaringSyntaxReferences is { Length: > 1 } parts
        && parts.Select(static part => part.GetSyntax()).OfType<TypeDeclarationSyntax>()
            .Any(part => member.DeclaringSyntaxReferences is not [{ } declaration]
                || !part.Contains(declaration.GetSyntax()) && roles.MentionsIn(part).Has(member.Name));

    /// <summary>The same for another body.</summary>
    public ValuePaths In(IOperation body) => new(body, roles);

    /// <summary>What a member of something in a local is given: <c>session.Last = m</c>.</summary>
    public IEnumerable<IOperation> GivenTo(ImmutableArray<ISymbol> member)
    {
        _given ??= root.Descendants().OfType<ISimpleAssignmentOperation>()
            .Where(static write => write.Target is IMemberReferenceOperation { Instance: not null })
            .Select(write => (Place: Of(write.Target), write.Value))
            .Where(static write => write.Place.Length > 1 && write.Place[0] is ILocalSymbol)
            .ToLookup(static write => write.Place[0], SymbolEqualityComparer.Default);
        return _given[member[0]].Where(write => AreSame(write.Place, member)).Select(static write => write.Value);
    }

    /// <summary>Where a local is used, other than to write it.</summary>
    public IEnumerable<IOperation> UsesOf(ILocalSymbol local) =>
        root.Descendants().Where(use =>
            use is ILocalReferenceOperation { Local: var used }
            && SymbolEqualityComparer.Default.Equals(used, local)
            && !Reassigned.IsTarget(use));

    /// <summary>The calls on a list, or that extend it, and where an element of it is written.</summary>
    public IEnumerable<IOperation> UsesOf(ImmutableArray<ISymbol> list)
    {
        if (list.IsEmpty)
            return [];
        _uses ??= root.Descendants()
            .Select(use => (Use: use, List: Of(ListIn(use))))
            .Where(static use => !use.List.IsEmpty)
            .ToLookup(static use => use.List[0], SymbolEqualityComparer.Default);
        return _uses[list[0]].Where(use => AreSame(use.List, list)).Select(static use => use.Use);
    }

    /// <summary>The sequence or list that a call is made on.</summary>
    public static IOperation? SequenceOf(IInvocationOperation call) => call.Instance ?? (call.Arguments is [{ Value: var first }, ..] ? first : null);

    private static IOperation? ListIn(IOperation use) => use switch
    {
        IInvocationOperation call => SequenceOf(call),
        IPropertyReferenceOperation { Instance: { } list, Arguments.IsEmpty: false, Parent: IAssignmentOperation { Target: var target } }
            when ReferenceEquals(target, use) =>
            list,
        IPropertyReferenceOperation { Instance: { } list, Arguments.IsEmpty: false, Parent: IIncrementOrDecrementOperation } => list,
        IArrayElementReferenceOperation { ArrayReference: var array, Parent: IAssignmentOperation { Target: var target } }
            when ReferenceEquals(target, use) =>
            array,
        _ => null,
    };

    /// <summary>A variable and the members that lead from it to a value; empty where an expression is no such thing.</summary>
    public ImmutableArray<ISymbol> Of(IOperation? operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return operation switch
        {
            ILocalReferenceOperation { Local: var local } => OfLocal(local),
            IParameterReferenceOperation { Parameter: var parameter } => ImmutableArray.Create<ISymbol>(parameter),
            IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type: { } type } => ImmutableArray.Create<ISymbol>(type),
            IFieldReferenceOperation { Instance: var instance, Field: var field } => OfMember(instance, field),
            IPropertyReferenceOperation { Instance: { } instance, Property.Name: "Value" } when ObjectTypes.IsNullable(instance.Type) => Of(instance),
            // What is written there is read here.
            IPropertyReferenceOperation { Instance: { } channel, Property: { Name: "Reader" or "Writer", ContainingType.Name: "Channel" } property }
                when Source.IsOfTheFramework(property) =>
                Of(channel),
            IPropertyReferenceOperation { Instance: var instance, Property: var property, Arguments.IsEmpty: true } => OfMember(instance, property),
            // all[0]: which element it is nobody asks here, it may well be the one that is meant.
            IPropertyReferenceOperation { Instance: { } list } => Join(Of(list), list.Type!),
            IArrayElementReferenceOperation { ArrayReference: var array } => Join(Of(array), array.Type!),
            IImplicitIndexerReferenceOperation { Instance: var list } => Join(Of(list), list.Type!),
            IInvocationOperation { Instance: { } list, TargetMethod: { Name: "Dequeue" or "Pop" or "Peek" } take }
                when Source.IsOfTheFramework(take) =>
                Join(Of(list), list.Type!),
            IInvocationOperation { Instance: { } instance, TargetMethod.Name: "GetValueOrDefault" } when ObjectTypes.IsNullable(instance.Type) => Of(instance),
            IConversionOperation { OperatorMethod: null } conversion when KeepsNumber(conversion) => Of(conversion.Operand),
            ICoalesceOperation coalesce => Of(coalesce.Value),
            IConditionalAccessOperation access => Of(access.WhenNotNull),
            IConditionalAccessInstanceOperation instance => Of(Source.ReceiverOf(instance)),
            IDeclarationExpressionOperation { Expression: var declared } => Of(declared),
            IDeclarationPatternOperation or IRecursivePatternOperation => OfMatched((IPatternOperation)operation),
            _ => ImmutableArray<ISymbol>.Empty,
        };
    }

    public static bool AreSame(ImmutableArray<ISymbol> one, ImmutableArray<ISymbol> other) => one.Length == other.Length && StartsWith(one, other);

    /// <summary>Whether a value is reached through another one, or is that.</summary>
    public static bool StartsWith(ImmutableArray<ISymbol> path, ImmutableArray<ISymbol> start)
    {
        if (start.IsEmpty || start.Length > path.Length)
            return false;
        for (var i = 0; i < start.Length; i++)
        {
            if (!SymbolEqualityComparer.Default.Equals(path[i], start[i]))
                return false;
        }

        return true;
    }

    private ImmutableArray<ISymbol> OfMatched(IPatternOperation pattern) =>
        MatchedValue.Of(pattern) is var (value, members) && Of(value) is { IsEmpty: false } path ? path.AddRange(members) : ImmutableArray<ISymbol>.Empty;

    private ImmutableArray<ISymbol> OfLocal(ILocalSymbol local)
    {
        var source = ImmutableArray<ISymbol>.Empty;
        // While it is being typed: var id = id ?? e.EventId
        if (_followed.Count < MostFollowed && _followed.Add(local))
        {
            source = Of(SourceOf(local));
            _followed.Remove(local);
        }

        return source.IsEmpty ? ImmutableArray.Create<ISymbol>(local) : source;
    }

    private ImmutableArray<ISymbol> OfMember(IOperation? instance, ISymbol member) =>
        member.IsStatic
            ? ImmutableArray.Create(member)
            : Join(Of(instance), member);

    private static ImmutableArray<ISymbol> Join(ImmutableArray<ISymbol> owner, ISymbol member) => owner.IsEmpty ? owner : owner.Add(member.OriginalDefinition);

    // (byte)1003 is another number.
    private static bool KeepsNumber(IConversionOperation conversion) => !Integers.IsNumber(conversion.Operand.Type)
        || ObjectTypes.WithoutNull(conversion.Type) is { } type
            && (type.TypeKind == TypeKind.Enum
                || type.SpecialType is SpecialType.System_Object or (>= SpecialType.System_Int32 and <= SpecialType.System_UInt64));

    private Dictionary<ILocalSymbol, IOperation> Sources()
    {
        var sources = new Dictionary<ILocalSymbol, IOperation>(SymbolEqualityComparer.Default);
        foreach (var operation in root.DescendantsAndSelf())
        {
            switch (operation)
            {
                case IVariableDeclaratorOperation { Symbol: var local } declarator when declarator.GetVariableInitializer() is { Value: var value }:
                    sources[local] = value;
                    break;
                case IDeclarationPatternOperation { DeclaredSymbol: ILocalSymbol local }:
                    sources[local] = operation;
                    break;
                case IRecursivePatternOperation { DeclaredSymbol: ILocalSymbol local }:
                    sources[local] = operation;
                    break;
                case IDeconstructionAssignmentOperation deconstruction:
                    AddParts(deconstruction);
                    break;
            }
        }

        return sources;

        // var (id, one) = (m.EventId, m.ParamOne)
        void AddParts(IDeconstructionAssignmentOperation deconstruction)
        {
            var target = deconstruction.Target is IDeclarationExpressionOperation declaration ? declaration.Expression : deconstruction.Target;
            if (target is not ITupleOperation { Elements: var places }
                || MeetingCollector.Unconverted(deconstruction.Value) is not ITupleOperation { Elements: var values })
            {
                return;
            }

            for (var i = 0; i < places.Length && i < values.Length; i++)
            {
                if (places[i] is ILocalReferenceOperation { IsDeclaration: true, Local: var local })
                    sources[local] = values[i];
            }
        }
    }

    // The whole of a loop that takes its elements apart is not what gives them.
    private ILookup<ISymbol, IOperation> Writes() => root.Descendants().OfType<ILocalReferenceOperation>()
        .Select(static use => (use.Local, Write: Reassigned.WriteOf(use)))
        .Where(static use => use.Write is not (null or ILoopOperation))
        .ToLookup(static use => (ISymbol)use.Local, static use => use.Write!, SymbolEqualityComparer.Default);
}
