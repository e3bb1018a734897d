using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>The names in one part of a type, nested types included.</summary>
internal sealed class TypeMentions
{
    private readonly ILookup<string, SimpleNameSyntax> _members;
    private readonly HashSet<string> _names;
    private bool? _mayHoldRole;

    /// <param name="type">The part of the type.</param>
    public TypeMentions(TypeDeclarationSyntax type)
    {
        var members = new HashSet<string>(type.Members.SelectMany(static member => member switch
        {
            FieldDeclarationSyntax { Declaration.Variables: var fields } => fields.Select(static field => field.Identifier.ValueText),
            MethodDeclarationSyntax { Identifier.ValueText: var method } => [method],
            _ => [],
        }));
        var mentions = type.DescendantNodes().OfType<SimpleNameSyntax>().ToArray();
        _members = mentions.Where(mention => members.Contains(mention.Identifier.ValueText)).ToLookup(static mention => mention.Identifier.ValueText);
        _names = [.. mentions.Select(static mention => mention.Identifier.ValueText)];
    }

    /// <summary>Where the name of a field or a method stands that this part of the type declares, in the order of the file.</summary>
    public IEnumerable<SimpleNameSyntax> Of(string member) => _members[member];

    /// <summary>Whether the name stands anywhere in it.</summary>
    public bool Has(string name) => _names.Contains(name);

    /// <summary>Whether it has a name in it that a TRTC value could have.</summary>
    /// <param name="mayHaveRole">Whether something of a name can have a role.</param>
    public bool MayHoldRole(Func<string, bool> mayHaveRole) => _mayHoldRole ??= _names.Any(mayHaveRole);
}
