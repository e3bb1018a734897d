using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// What has a parameter of some name in one file, as what is given to it is known by: <c>Row(int eventId, long paramOne)</c> tells of <c>new Row(id, one)</c>,
/// and of <c>new(id, one)</c>, that their second argument is a ParamOne.
/// </summary>
internal static class ParametersInTree
{
    private static readonly PerTree<WrittenPlace> s_known = new(Read);

    /// <summary>The arguments that parameters of a name stand for.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="name">The name; its first letters may be others, as those of fields and properties are.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static ImmutableArray<WrittenPlace> Of(SyntaxTree tree, string name, CancellationToken cancellation)
    {
        var plain = WrittenPlace.WithoutPrefix(name);
        // A name of one letter is everywhere.
        return plain.Length < 2 ? ImmutableArray<WrittenPlace>.Empty : s_known.Of(tree, plain, cancellation);
    }

    private static ImmutableArray<WrittenPlace> Read(SyntaxTree tree, string name, CancellationToken cancellation)
    {
        var places = ImmutableArray.CreateBuilder<WrittenPlace>();
        foreach (var token in tree.TokensNamed(name, cancellation, isDeclared: true))
        {
            if (token.Parent is ParameterSyntax { Parent: ParameterListSyntax { Parent: { } owner, Parameters: var all } } parameter
                && parameter.Identifier == token)
            {
                Add(owner, all, all.IndexOf(parameter));
            }
        }

        return places.ToImmutable();

        void Add(SyntaxNode owner, SeparatedSyntaxList<ParameterSyntax> all, int at)
        {
            switch (owner)
            {
                case MethodDeclarationSyntax { Identifier.ValueText: var method }:
                    places.Add(WrittenPlace.Argument(method, at));
                    // It is called on what it extends.
                    if (at > 0 && all[0].Modifiers.Any(SyntaxKind.ThisKeyword))
                        places.Add(WrittenPlace.Argument(method, at - 1));
                    break;
                case LocalFunctionStatementSyntax { Identifier.ValueText: var function }:
                    places.Add(WrittenPlace.Argument(function, at));
                    break;
                case ConstructorDeclarationSyntax { Identifier.ValueText: var type }:
                    AddMade(type, all.Count, at);
                    break;
                case TypeDeclarationSyntax { Identifier.ValueText: var type }:
                    AddMade(type, all.Count, at);
                    break;
            }
        }

        void AddMade(string type, int most, int at)
        {
            places.Add(WrittenPlace.Argument(type, at));
            // new(row.EventId, row.ParamOne ?? -1)
            for (var count = at + 1; count <= most; count++)
                places.Add(WrittenPlace.Argument(WrittenPlace.Untyped(count), at));
        }
    }
}
