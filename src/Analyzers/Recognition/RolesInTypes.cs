using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// In which parts of types something with a role is named. Only there can what a type keeps for itself, its private methods and lists, hold a TRTC value:
/// the others, almost all of a program, are never looked into for who calls what.
/// </summary>
/// <param name="names">The names that symbols with a role have.</param>
/// <param name="roles">The roles of symbols.</param>
internal sealed class RolesInTypes(RoleNames names, RoleMap roles)
{
    private readonly ConcurrentDictionary<TypeDeclarationSyntax, bool> _known = new();

    /// <summary>Whether something with a role may be named in a part of a type.</summary>
    /// <param name="part">The part.</param>
    /// <param name="model">The model of the file that is being looked at. Of a part in another file, names tell.</param>
    /// <param name="cancellation">Ends the search.</param>
    public bool MayOccurIn(TypeDeclarationSyntax part, SemanticModel model, CancellationToken cancellation)
    {
        // The text first: in most files nothing could have a role.
        if (!names.MayOccurIn(part.SyntaxTree, cancellation))
            return false;
        if (part.SyntaxTree != model.SyntaxTree)
            return roles.MentionsIn(part).Where(names.MayHaveRole).Any();
        return _known.TryGetValue(part, out var known)
            ? known
            : _known.GetOrAdd(part, roles.MentionsIn(part).Where(names.MayHaveRole).Any(mention => MayBeOne(mention, model, cancellation)));
    }

    /// <summary>Whether an operation reads, writes or calls something with a role.</summary>
    /// <param name="operation">The operation.</param>
    public bool IsOne(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: var member, Instance: var instance } =>
            HasRole(member, instance?.Type) || HasRole(ExtensionReceiver.Of(member, instance)),
        IParameterReferenceOperation { Parameter: var parameter } => HasRole(parameter),
        IInvocationOperation { TargetMethod: var method, Instance: var instance } => HasRole(method) || HasRole(ExtensionReceiver.Of(method, instance)),
        IArgumentOperation { Parameter: var parameter } => HasRole(parameter),
        _ => false,
    };

    /// <summary>Whether a symbol has a role, read from a receiver of some type. Its name is asked first, where almost every symbol ends.</summary>
    /// <param name="symbol">The symbol.</param>
    /// <param name="receiver">The type of what it is read from.</param>
    public bool HasRole(ISymbol? symbol, ITypeSymbol? receiver = null) =>
        symbol is not null
        && names.MayHaveRole(symbol)
        && roles.RoleOf(symbol, receiver) != Role.None;

    // Others have an EventId as well, of their own or of a logger. What is not understood may be TRTC's.
    private bool MayBeOne(SimpleNameSyntax mention, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(mention, cancellation).Symbol is not { } symbol)
            return true;
        if (symbol is ITypeSymbol or INamespaceSymbol)
            return false;
        // A lambda's parameter is given its role when it is met.
        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } })
            return true;
        var operation = EnclosingBody.OperationAt(mention, model, cancellation);
        if (operation is IPropertySubpatternOperation { Member: { } read })
            operation = read;
        return operation is null || NamedBy(operation) is not { } named || !SymbolEqualityComparer.Default.Equals(named, symbol) || IsOne(operation);
    }

    private static ISymbol? NamedBy(IOperation operation) => operation switch
    {
        IMemberReferenceOperation { Member: var member } => member,
        IParameterReferenceOperation { Parameter: var parameter } => parameter,
        IInvocationOperation { TargetMethod: var method } => method,
        IArgumentOperation { Parameter: var parameter } => parameter,
        _ => null,
    };
}
