using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Completeness;

/// <summary>
/// A method of the program that is given a message or its number, and for some throws, or gives nothing: <c>ThrowIfNotRoom(m)</c>, <c>RoomOnly(m)</c>.
/// For which is its author's secret, so that its syntax is enough: what decides there must look at the number, or at the message in a way that may do so.
/// </summary>
internal sealed class DecidingMethod
{
    private readonly SyntaxNode _declaration;

    // Whether 0 stands for none: of a parameter, it is a value like any other.
    private readonly bool _isId;

    // The message; null where it is the object that the method belongs to, or only its number is given.
    private readonly string? _message;

    // What names the number: the member of the message, the parameter, and locals that are made of them.
    private readonly HashSet<string> _numbers = [];

    private DecidingMethod(SyntaxNode declaration, string? given, bool isNumber, string member, bool isId)
    {
        _declaration = declaration;
        _isId = isId;
        _message = isNumber ? null : given;
        _numbers.Add(isNumber && given is not null ? given : member);
        foreach (var node in declaration.DescendantNodes())
        {
            var (name, value) = node switch
            {
                VariableDeclaratorSyntax { Identifier.ValueText: var local, Initializer.Value: var initial } => (local, initial),
                SingleVariableDesignationSyntax { Identifier.ValueText: var local } => (local, node.FirstAncestorOrSelf<IsPatternExpressionSyntax>()),
                _ => (null, (ExpressionSyntax?)null),
            };
            if (name is not null
                && value is not null
                && value.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(used => _numbers.Contains(used.Identifier.ValueText) || IsGivenAway(used)))
            {
                _numbers.Add(name);
            }
        }
    }

    /// <summary>Whether a method throws for some of what it is given.</summary>
    /// <param name="method">The method.</param>
    /// <param name="given">What it is given; null where that is the object that it belongs to.</param>
    /// <param name="isNumber">Whether that is the number, and not a message that has it.</param>
    /// <param name="member">The member of the message that is the number.</param>
    /// <param name="isId">Whether the number is an ID.</param>
    /// <param name="givesNull">Whether to give nothing counts as well.</param>
    public static bool LeavesOut(IMethodSymbol method, IParameterSymbol? given, bool isNumber, string member, bool isId, bool givesNull = false) =>
        !Source.IsOfTheFramework(method)
        && (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences is [var reference]
        && new DecidingMethod(reference.GetSyntax(), given?.Name, isNumber, member, isId).LeavesOut(givesNull);

    /// <summary>The same of a constructor or a setter, which gives nothing.</summary>
    /// <param name="declaration">Its declaration.</param>
    /// <param name="given">The parameter.</param>
    /// <param name="isNumber">Whether that is the number, and not a message that has it.</param>
    /// <param name="member">The member of the message that is the number.</param>
    /// <param name="isId">Whether the number is an ID.</param>
    public static bool LeavesOut(SyntaxNode declaration, string given, bool isNumber, string member, bool isId) =>
        new DecidingMethod(declaration, given, isNumber, member, isId).LeavesOut(givesNull: false);

    private bool LeavesOut(bool givesNull)
    {
        foreach (var node in _declaration.DescendantNodes())
        {
            var isWay = node switch
            {
                ThrowStatementSyntax or ThrowExpressionSyntax => true,
                InvocationExpressionSyntax call => IsThrowing(call),
                _ => givesNull && IsNothing(node) && IsResult(node),
            };
            if (isWay && IsDecided(node) || node is InvocationExpressionSyntax { ArgumentList: var arguments } test && IsThrowing(test) && Looks(arguments))
                return true;
        }

        return false;
    }

    // ThrowHelper.ThrowNoRoom(), but not ArgumentNullException.ThrowIfNull(m)
    private static bool IsThrowing(InvocationExpressionSyntax call) =>
        NameOf(call.Expression) is var name
        && name.StartsWith("Throw", StringComparison.Ordinal)
        && !ThrowHelpers.LeavesAll(name);

    private static bool IsNothing(SyntaxNode node) =>
        MissingTests.IsNull(node)
        || node is DefaultExpressionSyntax
            or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression };

    private bool IsResult(SyntaxNode node)
    {
        while (true)
        {
            switch (node.Parent)
            {
                case ParenthesizedExpressionSyntax or CastExpressionSyntax or PostfixUnaryExpressionSyntax: node = node.Parent; break;
                case ConditionalExpressionSyntax choice when choice.Condition != node: node = choice; break;
                case SwitchExpressionArmSyntax { Parent: { } choice } arm when arm.Expression == node: node = choice; break;
                case ReturnStatementSyntax: return true;
                case ArrowExpressionClauseSyntax { Parent: var owner }: return owner == _declaration;
                default: return false;
            }
        }
    }

    /// <summary>Whether what is given decides that the program comes to a place.</summary>
    private bool IsDecided(SyntaxNode place)
    {
        for (var child = place; child != _declaration && child.Parent is { } around; child = around)
        {
            // if (IsRoom(m)) return m;
            if (Decides(around, child)
                || around is BlockSyntax { Statements: var statements }
                    && statements.TakeWhile(statement => statement != child).Any(LeadsBack))
            {
                return true;
            }
        }

        return false;
    }

    private bool Decides(SyntaxNode around, SyntaxNode child) => around switch
    {
        IfStatementSyntax choice => choice.Condition != child && Looks(choice.Condition),
        WhileStatementSyntax loop => loop.Condition != child && Looks(loop.Condition),
        ConditionalExpressionSyntax choice => choice.Condition != child && Looks(choice.Condition),
        SwitchExpressionSyntax choice =>
            choice.GoverningExpression != child
            && (Looks(choice.GoverningExpression)
                || choice.Arms.Any(arm => Looks(arm.Pattern) || arm.WhenClause is { } when && Looks(when))),
        SwitchStatementSyntax choice => Looks(choice.Expression) || choice.Sections.Any(section => section.Labels.Any(Looks)),
        // NameOf(m) ?? throw, but not m.EventId ?? throw
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice =>
            choice.Right == child
            && choice.Left.DescendantNodesAndSelf().Any(node => node is InvocationExpressionSyntax && Looks(node)),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } both =>
            both.Right == child && Looks(both.Left),
        _ => false,
    };

    private bool LeadsBack(StatementSyntax statement)
    {
        foreach (var node in statement.DescendantNodes())
        {
            for (SyntaxNode? child = node as ReturnStatementSyntax; child is not null && child != statement; child = child.Parent)
            {
                if (Decides(child.Parent!, child))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether code looks at what is given: at the number, other than for null or nothing, or at the message by handing it on.</summary>
    private bool Looks(SyntaxNode code) =>
        code.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Any(name =>
            IsGivenAway(name)
            || _numbers.Contains(name.Identifier.ValueText) && !IsAskedForNull(name));

    // IsRoom(m), m.IsRoom(), but not m.GetType()
    private bool IsGivenAway(SimpleNameSyntax name) => _message is not null && name.Identifier.ValueText == _message && name.Parent switch
    {
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } =>
            call.Expression is not IdentifierNameSyntax { Identifier.ValueText: "nameof" }
            && !ThrowHelpers.LeavesAll(NameOf(call.Expression)),
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax, Name.Identifier.ValueText: not nameof(GetType) } access => access.Expression == name,
        ConditionalAccessExpressionSyntax
        {
            WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax { Name.Identifier.ValueText: not nameof(GetType) } }
        } access =>
            access.Expression == name,
        _ => false,
    };

    private static string NameOf(ExpressionSyntax called) =>
        called is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name }
            ? name
            : (called as SimpleNameSyntax)?.Identifier.ValueText ?? "";

    // m.EventId == null, id is { }, m?.EventId.HasValue, { EventId: not null }, id <= 0
    private bool IsAskedForNull(SimpleNameSyntax name)
    {
        SyntaxNode value = name;
        // (m.EventId ?? 0) == 0
        while (value.Parent is ParenthesizedExpressionSyntax or MemberBindingExpressionSyntax
            || value.Parent.IsKind(SyntaxKind.CoalesceExpression)
            || value.Parent is MemberAccessExpressionSyntax access && (access.Name == value || access.Name.Identifier.ValueText == "Value")
            || value.Parent is ConditionalAccessExpressionSyntax { WhenNotNull: var member } && member == value)
        {
            value = value.Parent;
        }

        return value.Parent switch
        {
            IsPatternExpressionSyntax { Pattern: var pattern } => IsNullOrNot(pattern),
            NameColonSyntax { Parent: SubpatternSyntax { Pattern: var pattern } } => IsNullOrNot(pattern),
            BinaryExpressionSyntax { Left: var left, Right: var right } test when IsComparison(test) => (left == value ? right : left) is var other
                && (MissingTests.IsNull(other) || IsNoId(other)),
            MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasValue" } => true,
            _ => false,
        };
    }

    private static bool IsComparison(BinaryExpressionSyntax test) => test.Kind() is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
        or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;

    private bool IsNoId(SyntaxNode number) => _isId && number.WrittenNumber() is (0 or -1);

    private bool IsNullOrNot(PatternSyntax pattern) => pattern switch
    {
        RelationalPatternSyntax { Expression: var bound } => IsNoId(bound),
        ConstantPatternSyntax { Expression: var number } when IsNoId(number) => true,
        BinaryPatternSyntax { Left: var one, Right: var other } => IsNullOrNot(one) && IsNullOrNot(other),
        UnaryPatternSyntax { Pattern: var other } => IsNullOrNot(other),
        ParenthesizedPatternSyntax { Pattern: var other } => IsNullOrNot(other),
        RecursivePatternSyntax { Type: null, PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0 } => true,
        _ => MissingTests.IsNull(pattern),
    };
}
