using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Completion;

/// <summary>What a list of arguments can be the arguments of, whether they fit or not.</summary>
internal static class Calls
{
    /// <summary>What is called as it stands; null where nothing fits.</summary>
    public static ISymbol? BoundAt(SemanticModel model, SyntaxNode list, CancellationToken cancellation) => list switch
    {
        InitializerExpressionSyntax element => model.GetCollectionInitializerSymbolInfo(element, cancellation).Symbol,
        { Parent: { } call } => model.GetSymbolInfo(call, cancellation).Symbol,
        _ => null,
    };

    /// <summary>The parameters of each of them.</summary>
    public static IEnumerable<ImmutableArray<IParameterSymbol>> At(SemanticModel model, SyntaxNode list, CancellationToken cancellation)
    {
        IEnumerable<ISymbol> called = list switch
        {
            InitializerExpressionSyntax { Parent.Parent: { } creation } =>
                MembersOf(TypeOf(model, creation, cancellation), static type => type.GetMembers("Add")),
            { Parent: InvocationExpressionSyntax call } => CalledBy(model, call, cancellation),
            { Parent: ElementAccessExpressionSyntax access } =>
                MembersOf(
                    TypeOf(model, access.Expression, cancellation),
                    static type => type.GetMembers().Where(static member => member is IPropertySymbol { IsIndexer: true })),
            { Parent: BaseObjectCreationExpressionSyntax creation } => ConstructorsOf(TypeOf(model, creation, cancellation)),
            { Parent: ConstructorInitializerSyntax { Parent: { } constructor } initializer }
                when model.GetDeclaredSymbol(constructor, cancellation)?.ContainingType is { } type =>
                ConstructorsOf(initializer.IsKind(SyntaxKind.BaseConstructorInitializer) ? type.BaseType : type),
            { Parent: PrimaryConstructorBaseTypeSyntax { Type: var type } } => ConstructorsOf(model.GetSymbolInfo(type, cancellation).Symbol as ITypeSymbol),
            { Parent: AttributeSyntax attribute } => ConstructorsOf(TypeOf(model, attribute, cancellation)),
            _ => [],
        };
        return called.Select(static symbol => symbol is IPropertySymbol indexer ? indexer.Parameters : ((IMethodSymbol)symbol).Parameters);
    }

    private static IEnumerable<ISymbol> CalledBy(SemanticModel model, InvocationExpressionSyntax call, CancellationToken cancellation)
    {
        var group = model.GetMemberGroup(call.Expression, cancellation);
        if (!group.IsEmpty)
            return group.OfType<IMethodSymbol>();
        return TypeOf(model, call.Expression, cancellation) is INamedTypeSymbol { DelegateInvokeMethod: { } invoke } ? [invoke] : [];
    }

    private static ImmutableArray<IMethodSymbol> ConstructorsOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol named
            ? named.InstanceConstructors
            : ImmutableArray<IMethodSymbol>.Empty;

    private static IEnumerable<ISymbol> MembersOf(ITypeSymbol? type, Func<ITypeSymbol, IEnumerable<ISymbol>> members)
    {
        for (; type is not null; type = type.BaseType)
        {
            foreach (var member in members(type).Where(static member => member is IMethodSymbol or IPropertySymbol))
                yield return member;
        }
    }

    // Row r = new(|   has no type of its own
    private static ITypeSymbol? TypeOf(SemanticModel model, SyntaxNode node, CancellationToken cancellation)
    {
        var info = model.GetTypeInfo(node, cancellation);
        return info.Type is { TypeKind: not TypeKind.Error } type ? type : info.ConvertedType;
    }
}
