using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// Finds the conditions that methods and properties of the same file stand for: <c>static bool IsNetwork(EventMessage m) => m.EventId == 1003</c>. What only
/// looks at numbers says the same wherever it is called, and nobody gets hold of what it is given.
/// </summary>
/// <param name="root">The body in which they are called.</param>
/// <param name="properties">Which properties only store a value.</param>
/// <param name="cancellation">Ends the search.</param>
internal sealed class Predicates(IOperation root, StoredProperties properties, CancellationToken cancellation)
{
    // Longer ones are no names for a condition, and each call is followed anew.
    private const int Most = 40;

    private readonly Dictionary<ISymbol, (IOperation? Condition, int Length)> _known = new(SymbolEqualityComparer.Default);
    private int _depth;

    /// <summary>Whether what is called, read or named may be one, as far as its declaration tells.</summary>
    /// <param name="asked">Where it is asked.</param>
    public static bool MayBe(IOperation asked) => MemberOf(asked) is { } member && MayBe(member, asked.Syntax.SyntaxTree);

    private static ISymbol? MemberOf(IOperation asked) => asked switch
    {
        IInvocationOperation call => call.TargetMethod,
        IPropertyReferenceOperation { Property: var property } => property,
        IMethodReferenceOperation { Method: var method } => method,
        _ => null,
    };

    private static bool MayBe(ISymbol member, SyntaxTree tree) => member switch
    {
        IMethodSymbol { ReturnType.SpecialType: SpecialType.System_Boolean, IsAsync: false, IsGenericMethod: false } method =>
            method.MethodKind is MethodKind.Ordinary or MethodKind.LocalFunction && IsIn(tree, method) && !method.Parameters.Any(IsMoreThanRead),
        IPropertySymbol { Type.SpecialType: SpecialType.System_Boolean, Parameters.IsEmpty: true, SetMethod: null } property => IsIn(tree, property),
        _ => false,
    };

    /// <summary>The condition that a call, a property or the name of a method stands for; null where it does not stand for one.</summary>
    public IOperation? ConditionOf(IOperation asked) =>
        Of(asked).Condition is { } condition && !(asked is IInvocationOperation call && IsGivenConstants(call) && !ReadsMore(condition, call.TargetMethod))
            ? condition : null;

    private (IOperation? Condition, int Length) Of(IOperation asked)
    {
        if (MemberOf(asked) is not { } named || !MayBe(named, root.Syntax.SyntaxTree))
            return default;
        var member = named.OriginalDefinition;
        if (_known.TryGetValue(member, out var known))
            return known;
        // A chain of so many is too long in any case.
        if (_depth == Most)
            return default;
        // Until it is known, it stands for nothing: it may call itself.
        _known[member] = default;
        _depth++;
        var found = Find(member);
        _depth--;
        return _known[member] = found;
    }

    private (IOperation? Condition, int Length) Find(ISymbol member) =>
        root.SemanticModel is { } model && WrittenIn(member.DeclaringSyntaxReferences[0].GetSyntax(cancellation)) is { } written
        && model.GetOperation(written, cancellation) is { Type.SpecialType: SpecialType.System_Boolean, ConstantValue.HasValue: false } condition
        && LengthOf(condition) is { } length
            ? (condition, length) : default;

    // A type below may have another one.
    private static bool IsIn(SyntaxTree tree, ISymbol member) =>
        member is { DeclaringSyntaxReferences: [{ SyntaxTree: var declared }], IsAbstract: false, IsExtern: false }
        && declared == tree
        && !(member is { IsVirtual: true } or { IsOverride: true, IsSealed: false } && !member.ContainingType.IsSealed)
        && (member.ContainingType.TypeKind is (TypeKind.Class or TypeKind.Struct) || ExtensionReceiver.IsInBlock(member));

    private static bool IsMoreThanRead(IParameterSymbol parameter) => parameter.RefKind is not (RefKind.None or RefKind.In) || parameter.IsParams;

    private static ExpressionSyntax? WrittenIn(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax method => WrittenIn(method.ExpressionBody, method.Body),
        LocalFunctionStatementSyntax function => WrittenIn(function.ExpressionBody, function.Body),
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: [var getter] } => WrittenIn(getter.ExpressionBody, getter.Body),
        _ => null,
    };

    private static ExpressionSyntax? WrittenIn(ArrowExpressionClauseSyntax? arrow, BlockSyntax? block) =>
        arrow?.Expression ?? (block is { Statements: [ReturnStatementSyntax { Expression: { } returned }] } ? returned : null);

    // IsKnown(1003) is asked of no message, as long as it is not one's own Is(1003).
    private static bool IsGivenConstants(IInvocationOperation call) =>
        !call.Arguments.IsEmpty && call.Arguments.All(static argument => ConstantUse.TryCreate(argument.Value) is not null);

    private static bool ReadsMore(IOperation condition, IMethodSymbol method) => condition.DescendantsAndSelf().Any(part => part switch
    {
        IInstanceReferenceOperation or ILocalReferenceOperation => true,
        IParameterReferenceOperation { Parameter.ContainingSymbol: var owner } => !SymbolEqualityComparer.Default.Equals(owner, method.OriginalDefinition),
        _ => false,
    });

    // How many operations it takes, with those of the conditions that it asks itself; null where it is too long, does more than to read, or reads nothing.
    private int? LengthOf(IOperation condition)
    {
        var length = 0;
        var isStub = true;
        foreach (var part in condition.DescendantsAndSelf())
        {
            var inner = Of(part);
            isStub &= inner.Condition is null
                && (part.ConstantValue.HasValue || part is not (IMemberReferenceOperation or IParameterReferenceOperation or ILocalReferenceOperation));
            length += 1 + inner.Length;
            if (length > Most || inner.Condition is null && !Reads(part))
                return null;
        }

        // => Level is 2, of a constant
        return isStub ? null : length;
    }

    private bool Reads(IOperation part)
    {
        switch (part.Kind)
        {
            case OperationKind.Binary: return part is IBinaryOperation { OperatorMethod: null };
            case OperationKind.Unary: return part is IUnaryOperation { OperatorMethod: null };
            case OperationKind.Conversion: return part is IConversionOperation { OperatorMethod: null };
            case OperationKind.PropertyReference:
                return part is IPropertyReferenceOperation { Arguments.IsEmpty: true, Property: var property } && properties.IsHarmless(property);
            case OperationKind.RecursivePattern: return part is IRecursivePatternOperation { DeconstructSymbol: null, DeclaredSymbol: null };
            case OperationKind.DeclarationPattern: return part is IDeclarationPatternOperation { DeclaredSymbol: null };
            // e.EventId.GetValueOrDefault() == 1003
            case OperationKind.Invocation:
                return part is IInvocationOperation { TargetMethod.Name: "GetValueOrDefault", Instance: { } number } && Integers.IsNumber(number.Type);
            // That of a primary constructor is another one in each object.
            case OperationKind.ParameterReference:
                return part is IParameterReferenceOperation { Parameter: { ContainingSymbol: var owner } parameter }
                    && (owner is IMethodSymbol { MethodKind: not MethodKind.Constructor } || ExtensionReceiver.IsOne(parameter));
            case OperationKind.FieldReference or OperationKind.LocalReference or OperationKind.InstanceReference:
            case OperationKind.Literal or OperationKind.DefaultValue or OperationKind.Conditional or OperationKind.Coalesce or OperationKind.Argument:
            case OperationKind.ConditionalAccess or OperationKind.ConditionalAccessInstance:
            case OperationKind.IsPattern or OperationKind.ConstantPattern or OperationKind.RelationalPattern or OperationKind.BinaryPattern:
            case OperationKind.NegatedPattern or OperationKind.PropertySubpattern or OperationKind.DiscardPattern or OperationKind.TypePattern:
                return true;
            default: return false;
        }
    }
}
