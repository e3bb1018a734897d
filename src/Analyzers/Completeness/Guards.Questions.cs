using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

// Whether code that cannot be read looks at the value, or at the message that it belongs to.
internal sealed partial class Guards
{
    // Whether they look at the value, of members that were asked.
    private readonly Dictionary<ISymbol, bool> _made = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> _captures = new(SymbolEqualityComparer.Default);

    /// <summary>Whether an expression is given the value, or the message that it belongs to.</summary>
    private bool AsksFor(IOperation operation)
    {
        foreach (var inner in operation.DescendantsAndSelf())
        {
            if (IsExhausted)
                return false;
            if (inner is ILocalReferenceOperation or IParameterReferenceOperation && IsKeyOfAsked(inner))
                return true;
            if (Looks(inner))
                return true;
            if (inner is not (ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation
                or IInstanceReferenceOperation or IConditionalAccessInstanceOperation))
            {
                continue;
            }

            _read++;
            var path = _paths.Of(inner);
            if (ValuePaths.AreSame(path, _asked)
                ? !IsFilled(inner)
                : ValuePaths.AreSame(path, Owner)
                    ? IsGiven(inner)
                    : inner is ILocalReferenceOperation { Local: var local } && IsMadeOfAsked(local))
            {
                return true;
            }
        }

        return false;
    }

    // reader.TryRead(out var id)
    private static bool IsFilled(IOperation value) => value.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Out } or IDeclarationExpressionOperation;

    private bool IsGiven(IOperation message)
    {
        return message.Converted().Parent switch
        {
            IArgumentOperation { Parameter: { RefKind: not RefKind.Out } } or ITupleOperation or IArrayInitializerOperation => true,
            IInvocationOperation call => call.TargetMethod.Name != nameof(GetType),
            _ => false,
        };
    }

    // IsRoom(), view.IsRoom, m.IsRoom, but not other.IsRoom: what is given a message looks at that one.
    private bool Looks(IOperation inner) => inner switch
    {
        IPropertyReferenceOperation { Instance: var holder, Property: var property } =>
            IsHolder(holder, property) && (IsKind(property) || IsMadeOfAsked(property)),
        IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function } call =>
            !IsGivenMessage(call) && (IsMadeOfAsked(function) || Captures(function)),
        IInvocationOperation { TargetMethod: var method } call => !IsGivenMessage(call) && IsHolder(call.Instance, method) && IsMadeOfAsked(method),
        _ => false,
    };

    // var id = e.EventId; if (IsLow()) ...; bool IsLow() => id <= 1003;
    private bool Captures(IMethodSymbol function)
    {
        if (!_captures.TryGetValue(function, out var known))
        {
            known = _paths.CodeOf(function)?.Descendants().Any(inner =>
                inner is ILocalReferenceOperation or IParameterReferenceOperation && ValuePaths.AreSame(_paths.Of(inner), _asked)) == true;
            _captures.Add(function, known);
        }

        return known;
    }

    // row.Kind == Kind.Room: which kind a message is whoever makes it has looked at. Whether it IsRead says nothing of it.
    private bool IsKind(IPropertySymbol property) =>
        ObjectTypes.WithoutNull(property.Type) is { TypeKind: TypeKind.Enum, DeclaringSyntaxReferences.IsEmpty: false } && !_paths.HasRole(property);

    // What holds the message, at whatever distance: the object in one of whose fields it is, or that was given it when it was made.
    private bool IsHolder(IOperation? holder, ISymbol member) => holder is null
        ? member.IsStatic && _asked[0].IsStatic
        : ValuePaths.StartsWith(Owner, _paths.Of(holder))
            || holder is IInstanceReferenceOperation
                && _asked[0] is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };

    private bool IsGivenMessage(IInvocationOperation call) => IsMessage(call.Instance) || call.Arguments.Any(argument => IsMessage(argument.Value));

    private bool IsMessage(IOperation? value) =>
        value is not null
        && MeetingCollector.Unconverted(value).Type is { } type
        && Number.ContainingType is { } owner
        && ObjectTypes.Is(type, owner);

    /// <summary>Whether somebody wrote a property or a method that looks at the value: <c>bool IsNetwork => EventId is 1003 or 1004</c>.</summary>
    private bool IsMadeOfAsked(ISymbol member)
    {
        if (Number is not (IFieldSymbol or IPropertySymbol) || member.DeclaringSyntaxReferences.IsEmpty)
            return false;
        var name = Number.Name;
        if (member.Name == name)
            return false;
        if (!_made.TryGetValue(member, out var known))
        {
            known = member.DeclaringSyntaxReferences.Any(declaration => declaration.GetSyntax().DescendantTokens().Any(token => token.ValueText == name));
            _made.Add(member, known);
        }

        return known;
    }
}
