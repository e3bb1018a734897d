using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>The names in one part of a type, nested types included.</summary>
internal sealed class TypeMentions
{
    private readonly ILookup<string, SimpleNameSyntax> _members;
    private readonly HashSet<string> _names;
    private readonly SimpleNameSyntax[] _mentions;

    /// <param name="type">The part of the type.</param>
    public TypeMentions(TypeDeclarationSyntax type)
    {
        var members = new HashSet<string>(type.Members.SelectMany(static member => member switch
        {
            FieldDeclarationSyntax { Declaration.Variables: var fields } => fields.Select(static field => field.Identifier.ValueText),
            PropertyDeclarationSyntax { Identifier.ValueText: var property } => [property],
            MethodDeclarationSyntax { Identifier.ValueText: var method } => [method],
            _ => [],
        }));
        _mentions = [.. type.DescendantNodes().OfType<SimpleNameSyntax>()];
        _members = _mentions.Where(mention => members.Contains(mention.Identifier.ValueText)).ToLookup(static mention => mention.Identifier.ValueText);
        _names = [.. _mentions.Select(static mention => mention.Identifier.ValueText)];
    }

    /// <summary>Where the name of a field, a property or a method stands that this part of the type declares, in the order of the file.</summary>
    public IEnumerable<SimpleNameSyntax> Of(string member) => _members[member];

    /// <summary>Whether the name stands anywhere in it.</summary>
    public bool Has(string name) => _names.Contains(name);

    /// <summary>The names of some kind, in the order of the file.</summary>
    /// <param name="isOne">Whether a name is one of them.</param>
    public IEnumerable<SimpleNameSyntax> Where(Func<string, bool> isOne) =>
        _names.Any(isOne) ? _mentions.Where(mention => isOne(mention.Identifier.ValueText)) : [];
}
