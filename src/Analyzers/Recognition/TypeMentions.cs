using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>The names in one part of a type, nested types included.</summary>
/// <param name="type">The part of the type.</param>
internal sealed class TypeMentions(TypeDeclarationSyntax type)
{
    private readonly ILookup<string, SimpleNameSyntax> _mentions =
        type.DescendantNodes().OfType<SimpleNameSyntax>().ToLookup(static mention => mention.Identifier.ValueText);

    /// <summary>Where a name stands, in the order of the file.</summary>
    public IEnumerable<SimpleNameSyntax> Of(string name) => _mentions[name];

    /// <summary>Whether a name stands anywhere in it.</summary>
    public bool Has(string name) => _mentions.Contains(name);

    /// <summary>The names of some kind, those first that stand first.</summary>
    /// <param name="isOne">Whether a name is one of them.</param>
    public IEnumerable<SimpleNameSyntax> Where(Func<string, bool> isOne) =>
        _mentions.Where(same => isOne(same.Key)).SelectMany(static same => same);
}
