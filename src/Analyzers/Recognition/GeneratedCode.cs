using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// What of generated code is left in the members that the compiler hands to an analyzer that does not want any. To leave it out when something
/// is reported, too, the compiler reads every word of each file with a finding; these two are all that it would find there.
/// </summary>
internal static class GeneratedCode
{
    /// <summary>
    /// Whether a member is an accessor of a property or an event that carries <c>[GeneratedCode]</c> in the same file; a member with its own is never handed
    /// over. Of a partial property, somebody may have written one part, and a generator the other.
    /// </summary>
    public static bool Holds(ISymbol? owner)
    {
        if (owner is not IMethodSymbol { AssociatedSymbol: { } member })
            return false;
        foreach (var attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "GeneratedCodeAttribute" } type
                && type.ToDisplayString() == "System.CodeDom.Compiler.GeneratedCodeAttribute"
                && attribute.ApplicationSyntaxReference is { SyntaxTree: var tree }
                && owner.DeclaringSyntaxReferences.Any(declaration => declaration.SyntaxTree == tree))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a place is in lines after <c>#line hidden</c>, of a member that begins in visible ones.</summary>
    public static bool Hides(Location place) =>
        place.SourceTree is { } tree && tree.HasHiddenRegions() && tree.GetLineVisibility(place.SourceSpan.Start) == LineVisibility.Hidden;
}
