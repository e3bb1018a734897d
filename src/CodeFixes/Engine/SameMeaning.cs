using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.CodeFixes.Engine;

/// <summary>What a comparison of a place before and after found.</summary>
internal enum Finding
{
    Same,

    /// <summary>The written name is not the constant.</summary>
    OtherName,

    /// <summary>The new text itself has another type or is converted otherwise.</summary>
    OtherValue,

    /// <summary>Something around the new text has another type or calls something else.</summary>
    OtherAround,
}

/// <summary>
/// Compares what the compiler makes of a place before and after a replacement: the types, conversions, operators and overloads of the
/// place and of everything around it. Nothing is derived from the text.
/// </summary>
internal sealed partial class SameMeaning(SemanticModel before, SemanticModel after, CancellationToken cancellationToken)
{
    // Two thousand places in one array share what stands around them.
    private readonly Dictionary<SyntaxNode, bool> _around = new();

    public Finding Compare(Place place, SyntaxNode? newNode, SyntaxNode? newName)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (newNode is null)
            return Finding.OtherValue;
        if (place.Constant is not null && (newName is null || !IsConstant(newName, place.Constant)))
            return Finding.OtherName;

        var (old, now) = (place.Node, newNode);
        // `e.EventId is 1003` is a pattern, `e.EventId is SdkEventIds.X` is read as a type test first; it compiles to the same comparison.
        if (now.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test && test.Right == now
            && old.Parent is ConstantPatternSyntax { Parent: IsPatternExpressionSyntax pattern })
        {
            var tested = before.GetTypeInfo(pattern.Expression, cancellationToken).Type;
            var same = SameTypes(before.GetTypeInfo(old, cancellationToken).Type, place.Constant?.Type) || IsPlainNumber(tested);
            if (!same)
                return Finding.OtherValue;
            return SameTypes(before.GetTypeInfo(pattern, cancellationToken).ConvertedType, after.GetTypeInfo(test, cancellationToken).ConvertedType)
                && Around(pattern.Parent, test.Parent) ? Finding.Same : Finding.OtherAround;
        }

        (old, now) = Folded(old, now, place.SameValue);
        if (!SameValue(old, now, place.SameValue))
            return Finding.OtherValue;
        return Around(old.Parent, now.Parent) ? Finding.Same : Finding.OtherAround;
    }

    private bool IsConstant(SyntaxNode name, IFieldSymbol constant)
    {
        if (name.Parent is not BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test || test.Right != name)
            return after.GetSymbolInfo(name, cancellationToken).Symbol is IFieldSymbol field && ConstantSymbols.Same(field, constant);

        // The right side of `is` stands where a type is written, and a type of that name comes first.
        return Ask(SpeculativeBindingOption.BindAsTypeOrNamespace) is null
            && Ask(SpeculativeBindingOption.BindAsExpression) is IFieldSymbol tested && ConstantSymbols.Same(tested, constant);

        ISymbol? Ask(SpeculativeBindingOption option) =>
            after.GetSpeculativeSymbolInfo(name.SpanStart, SyntaxFactory.ParseExpression(name.ToString()), option).Symbol;
    }

    /// <summary>Climbs to the largest expression around the place that is folded to the same constant: what is in it leaves no trace.</summary>
    private (SyntaxNode Old, SyntaxNode Now) Folded(SyntaxNode old, SyntaxNode now, bool sameValue)
    {
        while (old.Parent is ExpressionSyntax oldParent && now.Parent is ExpressionSyntax nowParent && oldParent.RawKind == nowParent.RawKind)
        {
            var oldValue = before.GetConstantValue(oldParent, cancellationToken);
            var nowValue = after.GetConstantValue(nowParent, cancellationToken);
            if (!oldValue.HasValue || !nowValue.HasValue || (sameValue && !SameNumber(oldValue.Value, nowValue.Value)))
                break;
            (old, now) = (oldParent, nowParent);
        }

        return (old, now);
    }

    /// <param name="old">The value before.</param>
    /// <param name="now">The value now.</param>
    /// <param name="sameCode">Whether the compiled code must stay as well, which tells in some places which type a number had that is converted.</param>
    private bool SameValue(SyntaxNode old, SyntaxNode now, bool sameCode)
    {
        // goto case converts its value to the type of the switch, whatever it is; a label that does not exist is an error
        if (old.Parent is GotoStatementSyntax && now.Parent is GotoStatementSyntax)
            return true;
        // { 1003UL, "text" } is a call of Add, whose arguments' conversions Roslyn does not tell
        if (old.Parent is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } call
            && before.GetCollectionInitializerSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol add
            && call.Expressions.IndexOf((ExpressionSyntax)old) is var index
            && index < add.Parameters.Length
            && IsPlainNumber(add.Parameters[index].Type, nullable: false))
        {
            return true;
        }

        var oldInfo = before.GetTypeInfo(old, cancellationToken);
        var nowInfo = after.GetTypeInfo(now, cancellationToken);
        // Roslyn 4.8 does not tell the conversions in [1003UL, id] either, but the type of the collection (compared later) may say them
        if (old.Parent is ExpressionElementSyntax { Parent: { } collection })
        {
            var element = CollectionElement.TypeIn(before.GetTypeInfo(collection, cancellationToken).ConvertedType);
            if (IsPlainNumber(element, nullable: false))
                return true;
            if (element is null && !SameTypes(oldInfo.Type, nowInfo.Type))
                return false;
        }

        if (!SameTypes(oldInfo.ConvertedType, nowInfo.ConvertedType))
            return false;
        return SameTypes(oldInfo.Type, nowInfo.Type) || (sameCode ? IsFoldedConversion(old, oldInfo) : IsPlainNumber(oldInfo.ConvertedType));
    }

    /// <summary>Whether a constant's conversion leaves no instruction behind that would tell the type that it had.</summary>
    private bool IsFoldedConversion(SyntaxNode old, TypeInfo info)
    {
        if (!IsPlainNumber(info.ConvertedType) || !before.GetConstantValue(old, cancellationToken).HasValue || IsInExpressionTree(old))
            return false;
        if (info.ConvertedType!.SpecialType != SpecialType.None)
            return true;

        // A constant that becomes a long? or ulong? is converted at run time, and from an int that is the instruction that also loads
        // a small long or ulong. Lifted operators, uint and checked conversions compile to something else.
        return info.Type is { SpecialType: SpecialType.System_Int64 or SpecialType.System_UInt64 }
            && ((INamedTypeSymbol)info.ConvertedType).TypeArguments[0].SpecialType is SpecialType.System_Int64 or SpecialType.System_UInt64
            && old.Parent is not BinaryExpressionSyntax
            && !before.Compilation.Options.CheckOverflow
            && !old.Ancestors().Any(static n => n is CheckedExpressionSyntax or CheckedStatementSyntax);
    }

    private bool Around(SyntaxNode? old, SyntaxNode? now)
    {
        if (old is null or MemberDeclarationSyntax || now is null)
            return old is null == now is null;
        if (_around.TryGetValue(old, out var known))
            return known;
        var same = SameNode(old, now) && Around(old.Parent, now.Parent);
        _around.Add(old, same);
        return same;
    }

    private bool SameNode(SyntaxNode old, SyntaxNode now)
    {
        // A place in what is tested by `is 1002`, which is read as a type test now: whether that is right is found at the place of 1002.
        if (old is IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax } && now.IsKind(SyntaxKind.IsExpression))
            return SameTypes(before.GetTypeInfo(old, cancellationToken).ConvertedType, after.GetTypeInfo(now, cancellationToken).ConvertedType);
        if (old.RawKind != now.RawKind)
            return false;
        switch (old)
        {
            case QueryClauseSyntax or SelectOrGroupClauseSyntax or OrderingSyntax:
                return SameQueryPart(old, now);
            case ConstructorInitializerSyntax or PrimaryConstructorBaseTypeSyntax or AttributeSyntax:
                return Same(before.GetSymbolInfo(old, cancellationToken).Symbol, after.GetSymbolInfo(now, cancellationToken).Symbol);
            case ExpressionSyntax oldExpression when oldExpression.Parent is not NameColonSyntax:
                return SameExpression(oldExpression, (ExpressionSyntax)now);
            default:
                return true;
        }
    }

    private bool SameExpression(ExpressionSyntax old, ExpressionSyntax now)
    {
        var oldInfo = before.GetTypeInfo(old, cancellationToken);
        var nowInfo = after.GetTypeInfo(now, cancellationToken);
        if (!SameTypes(oldInfo.ConvertedType, nowInfo.ConvertedType))
            return false;
        // the elements of a tuple are converted one by one, but not where it had its type from them
        if (!SameTypes(oldInfo.Type, nowInfo.Type)
            && (old is not TupleExpressionSyntax tuple
                || TupleValue.IsOne(tuple)
                    && TupleValue.IsKept(before, oldInfo)
                    && !TupleValue.IsKept(after, nowInfo)))
        {
            return false;
        }

        // Parentheses and checked() have the symbol of what is in them, which is compared by itself, or is what was replaced.
        if (old is ParenthesizedExpressionSyntax or CheckedExpressionSyntax)
            return true;
        var oldSymbol = before.GetSymbolInfo(old, cancellationToken).Symbol;
        var nowSymbol = after.GetSymbolInfo(now, cancellationToken).Symbol;
        if (old is AnonymousFunctionExpressionSyntax)
            return SameTypes((oldSymbol as IMethodSymbol)?.ReturnType, (nowSymbol as IMethodSymbol)?.ReturnType);
        if (!Same(oldSymbol, nowSymbol))
            return false;
        return old.Parent is not InitializerExpressionSyntax
            || Same(
                before.GetCollectionInitializerSymbolInfo(old, cancellationToken).Symbol,
                after.GetCollectionInitializerSymbolInfo(now, cancellationToken).Symbol);
    }

    private bool SameQueryPart(SyntaxNode old, SyntaxNode now)
    {
        if (old is QueryClauseSyntax oldClause && now is QueryClauseSyntax nowClause)
        {
            var (oldInfo, nowInfo) = (before.GetQueryClauseInfo(oldClause, cancellationToken), after.GetQueryClauseInfo(nowClause, cancellationToken));
            return Same(oldInfo.OperationInfo.Symbol, nowInfo.OperationInfo.Symbol) && Same(oldInfo.CastInfo.Symbol, nowInfo.CastInfo.Symbol);
        }

        return Same(before.GetSymbolInfo(old, cancellationToken).Symbol, after.GetSymbolInfo(now, cancellationToken).Symbol);
    }

    private bool IsInExpressionTree(SyntaxNode node)
    {
        foreach (var ancestor in node.Ancestors())
        {
            if (ancestor is AnonymousFunctionExpressionSyntax && IsExpressionTree(before.GetTypeInfo(ancestor, cancellationToken).ConvertedType))
                return true;
            var operation = ancestor switch
            {
                QueryClauseSyntax clause => before.GetQueryClauseInfo(clause, cancellationToken).OperationInfo.Symbol,
                SelectOrGroupClauseSyntax or OrderingSyntax => before.GetSymbolInfo(ancestor, cancellationToken).Symbol,
                _ => null,
            };
            if (operation is IMethodSymbol method && method.Parameters.Any(static p => IsExpressionTree(p.Type)))
                return true;
            if (ancestor is MemberDeclarationSyntax)
                return false;
        }

        return false;
    }

    private static bool IsExpressionTree(ITypeSymbol? type) =>
        type is INamedTypeSymbol { Name: "Expression", Arity: 1 } named && named.ContainingNamespace?.ToDisplayString() == "System.Linq.Expressions";
}
