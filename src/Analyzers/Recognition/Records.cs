using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace TrtcAnalyzers.Recognition;

/// <summary>Tells records, in source and in the assemblies that records compile to, where little is left that says what they were.</summary>
internal static class Records
{
    /// <summary>Whether a type is a record. A record struct of another assembly is known by the deconstructor that only the compiler writes.</summary>
    public static bool IsRecord(INamedTypeSymbol type) =>
        type.IsRecord
        || type is { TypeKind: TypeKind.Struct, Locations: [{ IsInMetadata: true }] }
            && type.GetMembers("Deconstruct").Any(static member => member is IMethodSymbol method && HasCompilersMark(method));

    /// <summary>Whether a method is the deconstructor of a positional record that the compiler wrote.</summary>
    public static bool IsOwnDeconstructor(IMethodSymbol? method) =>
        method is { Name: "Deconstruct", IsStatic: false, ContainingType: { } type }
        && (method.IsImplicitlyDeclared || method.Locations is [{ IsInMetadata: true }] && HasCompilersMark(method))
        && IsRecord(type);

    /// <summary>The property that a record's own deconstructor gives at one position; null for every other method.</summary>
    public static IPropertySymbol? PropertyAt(IMethodSymbol? deconstructor, int index) =>
        deconstructor is not null && IsOwnDeconstructor(deconstructor) && index < deconstructor.Parameters.Length
            ? PropertyOf(deconstructor.Parameters[index])
            : null;

    /// <summary>
    /// The property that a positional record's deconstructor reads for a parameter: the record's own of that name, or the one of a base
    /// that it leaves out for that. Null where a field stands in its place.
    /// </summary>
    public static IPropertySymbol? PropertyOf(IParameterSymbol positional)
    {
        for (var record = positional.ContainingType; record is not null; record = record.BaseType)
        {
            foreach (var member in record.GetMembers(positional.Name))
            {
                if (member is IPropertySymbol or IFieldSymbol)
                    return member as IPropertySymbol;
            }
        }

        return null;
    }

    /// <summary>
    /// The same property, where it holds what the record's constructor is given for the parameter, as it stands:
    /// nobody sees that of another assembly, and a record of it is taken to be an ordinary one.
    /// </summary>
    public static IPropertySymbol? PropertyFrom(IParameterSymbol positional) =>
        PropertyOf(positional) is { } property
        && (positional.DeclaringSyntaxReferences is not [var reference, ..]
            || Holds(property, positional, reference.GetSyntax()))
            ? property
            : null;

    /// <summary>
    /// The property that a parameter of a record's primary constructor, or of its own deconstructor, speaks for: in
    /// <c>record Message([property: JsonPropertyName("EventId")] int Id)</c> the attribute is on the property, and the parameter is written.
    /// </summary>
    public static IPropertySymbol? PropertyOfPositional(IParameterSymbol parameter) => parameter.ContainingSymbol switch
    {
        IMethodSymbol method when IsOwnDeconstructor(method) => PropertyOf(parameter),
        // The signature of a function pointer is of no type.
        IMethodSymbol { ContainingType: { } type } method
            when SymbolEqualityComparer.Default.Equals(method, PrimaryConstructorOf(type)) =>
            PropertyFrom(parameter),
        _ => null,
    };

    /// <summary>
    /// The parameter that a record's property is made of: in <c>record Message([TrtcEventId] int Id)</c> the attribute is on the parameter,
    /// and the property is read.
    /// </summary>
    public static IParameterSymbol? PositionalParameterOf(IPropertySymbol property)
    {
        if (property.ContainingType is not { } record || PrimaryConstructorOf(record) is not { } constructor)
            return null;
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Name == property.Name)
                return parameter;
        }

        return null;
    }

    private static bool Holds(IPropertySymbol property, IParameterSymbol positional, SyntaxNode declared)
    {
        if (!SymbolEqualityComparer.Default.Equals(property.ContainingType, positional.ContainingType))
            return declared.Parent?.Parent is TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax bases, ..] }
                && IsHandedOn(bases, positional);
        // int Id in the list, or a property that says = Id.
        return property.DeclaringSyntaxReferences is [var reference, ..]
            && (reference.GetSyntax() is not PropertyDeclarationSyntax written || Names(written.Initializer?.Value, positional));
    }

    // record Derived(int Id) : Base(Id)
    private static bool IsHandedOn(PrimaryConstructorBaseTypeSyntax bases, IParameterSymbol positional)
    {
        if (positional.ContainingType.BaseType is not { } type || PrimaryConstructorOf(type) is not { } constructor)
            return false;
        foreach (var taken in constructor.Parameters)
        {
            if (taken.Name != positional.Name)
                continue;
            for (var i = 0; i < bases.ArgumentList.Arguments.Count; i++)
            {
                var argument = bases.ArgumentList.Arguments[i];
                if (argument.NameColon is { } name ? name.Name.Identifier.ValueText == taken.Name : i == taken.Ordinal)
                    return Names(argument.Expression, positional) && PropertyFrom(taken) is not null;
            }
        }

        return false;
    }

    private static bool Names(ExpressionSyntax? expression, IParameterSymbol positional) =>
        expression?.WithoutParentheses() is IdentifierNameSyntax name && name.Identifier.ValueText == positional.Name;

    /// <summary>
    /// The constructor of a positional record. Symbols do not say which one is primary: in source it is the one that nobody wrote as a constructor, in other
    /// assemblies the first that has a member for each parameter.
    /// </summary>
    public static IMethodSymbol? PrimaryConstructorOf(INamedTypeSymbol record)
    {
        if (!IsRecord(record))
            return null;
        foreach (var constructor in record.InstanceConstructors)
        {
            if (constructor.Parameters.Length > 0 && constructor.Parameters.All(parameter => HasMember(record, parameter.Name)) && !IsWritten(constructor))
                return constructor;
        }

        return null;
    }

    // A positional record leaves out the properties that its base has.
    private static bool HasMember(INamedTypeSymbol? record, string name)
    {
        for (; record is not null; record = record.BaseType)
        {
            if (record.GetMembers(name).Any(static member => member is IPropertySymbol or IFieldSymbol))
                return true;
        }

        return false;
    }

    /// <summary>Whether somebody wrote a constructor, with a body of its own: that of a positional record is its parameter list.</summary>
    public static bool IsWritten(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences is [var declaration, ..] && declaration.GetSyntax() is ConstructorDeclarationSyntax;

    /// <summary>Whether the compiler says of a method, in an assembly, that it has written it itself.</summary>
    public static bool HasCompilersMark(IMethodSymbol method)
    {
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "CompilerGeneratedAttribute" })
                return true;
        }

        return false;
    }
}
