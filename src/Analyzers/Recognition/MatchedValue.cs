using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>The value that a pattern, or a part of one, is matched against.</summary>
internal static class MatchedValue
{
    /// <summary>What a pattern is matched against: an expression, and the members that lead from there; null where that is not known.</summary>
    public static (IOperation Value, ImmutableArray<ISymbol> Members)? Of(IPatternOperation pattern)
    {
        IOperation child = pattern;
        var members = ImmutableArray<ISymbol>.Empty;
        while (true)
        {
            switch (child.Parent)
            {
                case INegatedPatternOperation or IBinaryPatternOperation:
                    child = child.Parent;
                    break;
                case IIsPatternOperation test:
                    return (test.Value, members);
                case ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation { Value: var value } }:
                    return (value, members);
                case IPatternCaseClauseOperation { Parent.Parent: ISwitchOperation { Value: var value } }:
                    return (value, members);
                case IPropertySubpatternOperation { Parent: IRecursivePatternOperation outer, Member: IMemberReferenceOperation { Member: var member } }:
                    members = members.Insert(0, member.OriginalDefinition);
                    child = outer;
                    break;
                case IRecursivePatternOperation outer
                    when Records.PropertyAt(outer.DeconstructSymbol as IMethodSymbol, outer.DeconstructionSubpatterns.IndexOf((IPatternOperation)child))
                        is { } member:
                    members = members.Insert(0, member.OriginalDefinition);
                    child = outer;
                    break;
                default:
                    return null;
            }
        }
    }
}
