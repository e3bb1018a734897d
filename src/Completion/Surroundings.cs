using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Completion;

/// <summary>
/// Whether a TRTC value can be near a number, as far as names tell: in its statement, in the head of what it is returned from, and wherever
/// the variables of these stand. No body is bound for it, so that a space typed where nothing is TRTC's costs next to nothing. It says yes
/// rather than no.
/// </summary>
internal sealed class Surroundings
{
    private readonly SyntaxNode _member;
    private readonly Dictionary<SyntaxNode, HashSet<string>> _namesIn = [];
    private readonly Dictionary<string, HashSet<SyntaxNode>> _unitsWith = new(StringComparer.Ordinal);
    private readonly HashSet<string> _variables = new(StringComparer.Ordinal);

    private Surroundings(SyntaxNode member)
    {
        _member = member;
        foreach (var token in member.DescendantTokens())
        {
            if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is not { } parent)
                continue;
            var unit = UnitOf(parent);
            var name = token.ValueText;
            Add(_namesIn, unit, name);
            Add(_unitsWith, name, unit);
            // [Kind(1003)] calls the constructor of KindAttribute.
            if (parent.FirstAncestorOrSelf<AttributeSyntax>() is not null)
                Add(_namesIn, unit, name + "Attribute");
            if (parent is VariableDeclaratorSyntax or SingleVariableDesignationSyntax
                or ForEachStatementSyntax or ParameterSyntax or LocalFunctionStatementSyntax
                or QueryClauseSyntax or JoinIntoClauseSyntax or QueryContinuationSyntax)
            {
                _variables.Add(name);
            }
        }
    }

    public static bool MayHoldTrtc(SyntaxNode literal, ToldNames names, CancellationToken cancellation)
    {
        // Top-level statements are one body.
        var member = literal.FirstAncestorOrSelf<SyntaxNode>(static node => node is MemberDeclarationSyntax or AttributeListSyntax or BaseListSyntax);
        var around = new Surroundings(member is null or GlobalStatementSyntax ? literal.SyntaxTree.GetRoot(cancellation) : member);
        return around.Reaches(around.UnitOf(literal), names, cancellation);
    }

    private bool Reaches(SyntaxNode first, ToldNames names, CancellationToken cancellation)
    {
        var (units, seenUnits, seenNames) = (new Stack<SyntaxNode>([first]), new HashSet<SyntaxNode> { first }, new HashSet<string>(StringComparer.Ordinal));
        while (units.Count > 0)
        {
            var unit = units.Pop();
            // A parameter of an override can be called as it likes, its method cannot.
            if (unit is ParameterSyntax { Parent.Parent: var owner }
                && names.MayHaveRole(owner is MethodDeclarationSyntax method ? method.Identifier.ValueText : WellKnownMemberNames.Indexer))
            {
                return true;
            }

            if (!_namesIn.TryGetValue(unit, out var found))
                continue;
            foreach (var name in found)
            {
                if (!seenNames.Add(name))
                    continue;
                if (names.MayTell(name, cancellation))
                    return true;
                if (_variables.Contains(name) && _unitsWith.TryGetValue(name, out var others))
                {
                    foreach (var other in others)
                        Visit(other);
                }

                // What a property is set to is its own.
                if (name is "value" or "field")
                    Visit(_member);
            }
        }

        return false;

        void Visit(SyntaxNode unit)
        {
            if (seenUnits.Add(unit))
                units.Push(unit);
        }
    }

    /// <summary>
    /// The statement that a node stands in, without those inside of it; a <c>return</c> is a part of what it returns from. Each parameter of
    /// the member is by itself, as what it holds has nothing to do with the others.
    /// </summary>
    private SyntaxNode UnitOf(SyntaxNode node)
    {
        for (SyntaxNode? around = node; around is not null && around != _member; around = around.Parent)
        {
            switch (around)
            {
                case ReturnStatementSyntax or YieldStatementSyntax:
                    while (around.Parent is { } outer && around is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax) && around != _member)
                        around = outer;
                    if (around is LocalFunctionStatementSyntax || around == _member)
                        return around;
                    break;
                // goto case   is a label of its switch
                case GotoStatementSyntax when around.FirstAncestorOrSelf<SwitchStatementSyntax>() is { } @switch:
                    return @switch;
                case ParameterSyntax { Parent.Parent: var owner } when owner == _member:
                    return around;
                case BlockSyntax or GlobalStatementSyntax:
                    break;
                case StatementSyntax:
                    return around;
            }
        }

        return _member;
    }

    private static void Add<TKey, TValue>(Dictionary<TKey, HashSet<TValue>> sets, TKey key, TValue value)
        where TKey : notnull
    {
        if (!sets.TryGetValue(key, out var set))
            sets.Add(key, set = []);
        set.Add(value);
    }
}
