using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Configuration;

namespace TrtcAnalyzers.Recognition;

/// <summary>
/// The roles of the symbols of a compilation: of properties, fields and parameters, and of what methods return. Each is worked out once,
/// the answer "none" too.
/// </summary>
internal sealed class RoleMap
{
    private readonly ConcurrentDictionary<ISymbol, Role> _roles = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, ISymbol?> _ids = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _annotated = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<TypeDeclarationSyntax, TypeMentions> _mentions = new();
    private readonly IAssemblySymbol _source;

    private readonly AnnotationSet? _annotations;
    private readonly Shapes? _shapes;
    private readonly RoleInheritance _inheritance;

    /// <param name="compilation">The compilation whose symbols are asked about.</param>
    /// <param name="annotations">What the annotation files of the project say; null where there are none.</param>
    /// <param name="shapes">Recognises people's own models; null where that is switched off.</param>
    public RoleMap(Compilation compilation, AnnotationSet? annotations, Shapes? shapes)
    {
        _source = compilation.Assembly;
        _annotations = annotations;
        _shapes = shapes;
        _inheritance = new RoleInheritance(new MethodGroups(compilation, HasRole));
        Objects = new ObjectCode(Properties);
        Lists = new PrivateLists(this);
        Handlers = new HandlerTables(this);
        Substitutes = new Substitutes(compilation);
        Wildcards = new Wildcards(compilation);
        BrowserEvents = new BrowserEvents(compilation);
    }

    /// <summary>Which properties only store a value.</summary>
    public StoredProperties Properties { get; } = new();

    /// <summary>What the code of objects does with them.</summary>
    public ObjectCode Objects { get; }

    /// <summary>What the lists are asked for that types keep for themselves.</summary>
    public PrivateLists Lists { get; }

    /// <summary>Which event a function handles.</summary>
    public HandlerTables Handlers { get; }

    /// <summary>What the program writes where a parameter is missing.</summary>
    public Substitutes Substitutes { get; }

    /// <summary>What places hold where nobody has given them anything.</summary>
    public DeclaredDefaults Defaults { get; } = new();

    /// <summary>Which numbers stand for whatever it is.</summary>
    public Wildcards Wildcards { get; }

    /// <summary>The events that the program makes of those of browsers.</summary>
    public BrowserEvents BrowserEvents { get; }

    /// <summary>Which methods only return where a condition holds.</summary>
    public Assertions Assertions { get; } = new();

    /// <summary>The names in a part of a type.</summary>
    public TypeMentions MentionsIn(TypeDeclarationSyntax type) =>
        _mentions.TryGetValue(type, out var known)
            ? known
            : _mentions.GetOrAdd(type, new TypeMentions(type));

    /// <summary>The role of a property, a field, a parameter, or of what a method returns.</summary>
    public Role RoleOf(ISymbol symbol)
    {
        // The names of a tuple's elements are not those of its definition.
        if (symbol is IFieldSymbol { ContainingType.IsTupleType: true })
            return _shapes?.RoleOf(symbol) ?? Role.None;
        symbol = symbol.OriginalDefinition;
        // Most of what a body names can hold no number, and is many: it is not even remembered.
        if (!CanHoldNumbers(symbol))
            return Role.None;
        return _roles.TryGetValue(symbol, out var role) ? role : _roles.GetOrAdd(symbol, Find(symbol));
    }

    /// <summary>The role of a member of a type that inherits it: people's own models can be put together from a base and a derived type.</summary>
    public Role RoleOf(ISymbol member, ITypeSymbol? receiver)
    {
        var role = RoleOf(member);
        return role == Role.None && _shapes is not null && receiver is INamedTypeSymbol type && Integers.IsNumber(ObjectTypes.TypeOf(member))
            && !SymbolEqualityComparer.Default.Equals(type, member.ContainingType)
            ? _shapes.RoleIn(type, member)
            : role;
    }

    /// <summary>A parameter of a lambda holds what the delegate's parameter holds that it becomes.</summary>
    public void Inherit(IParameterSymbol lambda, IParameterSymbol parameter)
    {
        // Whoever asked before the lambda was seen was told that there is none.
        if (RoleOf(parameter) is not Role.None and var role && RoleOf(lambda) == Role.None)
            _roles[lambda] = role;
    }

    /// <summary>Whether a method, a lambda or a delegate gives or takes something with a role.</summary>
    public bool HasRole(IMethodSymbol method)
    {
        if (!method.ReturnsVoid && RoleOf(method) != Role.None)
            return true;
        foreach (var parameter in method.Parameters)
        {
            if (RoleOf(parameter) != Role.None)
                return true;
        }

        return false;
    }

    /// <summary>
    /// The ID that a parameter of an event belongs to: the nearest one declared before it in the same parameter list or type,
    /// else the nearest after it.
    /// </summary>
    public ISymbol? IdOf(ISymbol param)
    {
        if (param is IFieldSymbol { ContainingType.IsTupleType: true })
            return FindIdOf(param);
        param = param.OriginalDefinition;
        // A parameter of a lambda can be given its role late.
        if (param is IParameterSymbol)
            return FindIdOf(param);
        return _ids.TryGetValue(param, out var id) ? id : _ids.GetOrAdd(param, FindIdOf(param));
    }

    private ISymbol? FindIdOf(ISymbol param)
    {
        IEnumerable<ISymbol> members = param is IParameterSymbol parameter ? ParametersOf(parameter.ContainingSymbol)
            : param.ContainingType is { IsTupleType: true } tuple ? tuple.TupleElements
            : MembersOf(param.ContainingType);
        ISymbol? nearest = null;
        var seen = false;
        foreach (var member in members)
        {
            if (SymbolEqualityComparer.Default.Equals(member, param))
            {
                if (nearest is not null)
                    return nearest;
                seen = true;
            }
            else if (IsNumber(member) && RoleOf(member, param.ContainingType) == Role.EventId)
            {
                nearest = member;
                if (seen)
                    return nearest;
            }
        }

        return nearest;
    }

    /// <summary>The parameters of a method, a delegate or an indexer.</summary>
    public static ImmutableArray<IParameterSymbol> ParametersOf(ISymbol container) => container switch
    {
        IMethodSymbol method => method.Parameters,
        IPropertySymbol property => property.Parameters,
        _ => ImmutableArray<IParameterSymbol>.Empty,
    };

    /// <summary>A type and its bases, of an interface those that it extends.</summary>
    public static IEnumerable<INamedTypeSymbol> WithBases(INamedTypeSymbol? type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
            yield return declaring;
        if (type?.TypeKind == TypeKind.Interface)
        {
            foreach (var extended in type.AllInterfaces)
                yield return extended;
        }
    }

    private static IEnumerable<ISymbol> MembersOf(INamedTypeSymbol? type)
    {
        foreach (var declaring in WithBases(type))
        {
            foreach (var member in declaring.GetMembers())
            {
                if (member is IPropertySymbol || member is IFieldSymbol { IsImplicitlyDeclared: false, IsConst: false })
                    yield return member;
            }
        }
    }

    // A list of IDs says nothing about one message.
    private static bool IsNumber(ISymbol member) => TypeOf(member) is { } type && (type is ITypeParameterSymbol || Integers.IsNumber(type));

    public static bool CanHoldNumbers(ISymbol symbol) => TypeOf(symbol) is { } type && NumberTypes.CanHoldNumbers(type);

    /// <summary>Whether what a symbol holds can certainly be no number, so that a role says nothing about it.</summary>
    public static bool CannotHoldNumbers(ISymbol symbol) => TypeOf(symbol) is { } type && NumberTypes.CannotHoldNumbers(type);

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol is IMethodSymbol method ? method.ReturnType : ObjectTypes.TypeOf(symbol);

    // An annotation file speaks of any assembly, and what implements the member inherits it.
    private bool MayBeAnnotated(ISymbol symbol) =>
        symbol.ContainingAssembly is { } assembly
        && (ReferenceEquals(assembly, _source)
            || _annotations is not null
            || _annotated.GetOrAdd(assembly, static assembly => TableFinder.CanUseCatalog(assembly)))
        && CanHoldNumbers(symbol);

    private Role Find(ISymbol symbol)
    {
        var role = CloudSdk.RoleOf(symbol);
        if (role == Role.None && MayBeAnnotated(symbol))
            role = AnnotatedRoleOf(symbol, depth: 0);
        if (role == Role.None && _shapes is not null)
            role = _shapes.RoleOf(symbol);
        // ulong _eventId, which public ulong EventId { get => _eventId; set { _eventId = value; Changed(); } } gives
        if (role == Role.None && symbol is IFieldSymbol field && Properties.PropertyOver(field) is { } over)
            return RoleOf(over);
        // A property asks its parameter for attributes only, so that the two never wait for each other.
        return role == Role.None && symbol is IParameterSymbol positional && Records.PropertyOfPositional(positional) is { } property
            ? RoleOf(property, positional.ContainingType)
            : role;
    }

    private Role AnnotatedRoleOf(ISymbol symbol, int depth)
    {
        var role = RoleAttributes.RoleOf(RoleAttributes.Find(symbol));
        if (role == Role.None && _annotations is not null)
            role = _annotations.RoleOf(symbol);
        if (role != Role.None || depth > 32)
            return role;
        foreach (var ancestor in _inheritance.AncestorsOf(symbol))
        {
            role = CloudSdk.RoleOf(ancestor);
            if (role == Role.None)
                role = AnnotatedRoleOf(ancestor.OriginalDefinition, depth + 1);
            if (role != Role.None)
                return role;
        }

        return Role.None;
    }
}
