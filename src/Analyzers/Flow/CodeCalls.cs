using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>Tells where code of the program runs although nothing looks like a call.</summary>
internal static class CodeCalls
{
    /// <summary>
    /// Whether an operation itself runs code that is written in the program, or that nobody knows: an operator, a conversion, a copy, a deconstructor or
    /// an indexer that a pattern or a position from the end asks, or whatever is dynamic. Those of libraries calculate and do nothing else.
    /// </summary>
    public static bool RunsCode(IOperation operation)
    {
        // By kind, which is one question: it is asked of most operations, and the answer is almost always no.
        switch (operation.Kind)
        {
            case OperationKind.Binary:
                var binary = (IBinaryOperation)operation;
                return IsInProgram(binary.OperatorMethod) && !IsOfRecord(binary)
                    || AsksForText(binary, binary.LeftOperand)
                    || AsksForText(binary, binary.RightOperand);
            case OperationKind.Unary:
                return IsInProgram(((IUnaryOperation)operation).OperatorMethod);
            case OperationKind.Conversion:
                return IsInProgram(((IConversionOperation)operation).OperatorMethod);
            case OperationKind.CompoundAssignment:
                var compound = (ICompoundAssignmentOperation)operation;
                return IsInProgram(compound.OperatorMethod) || AsksForText(compound, compound.Value);
            case OperationKind.Increment or OperationKind.Decrement:
                return IsInProgram(((IIncrementOrDecrementOperation)operation).OperatorMethod);
            case OperationKind.With:
                return operation is IWithOperation { CloneMethod: not null, Type: { } type } && IsCopiedByCode(type);
            case OperationKind.DeconstructionAssignment:
                return RunsDeconstructor(operation);
            case OperationKind.RecursivePattern:
                return operation is IRecursivePatternOperation { DeconstructSymbol: not null } && RunsDeconstructor(operation);
            case OperationKind.ImplicitIndexerReference:
                var position = (IImplicitIndexerReferenceOperation)operation;
                return IsInProgram(position.IndexerSymbol) || IsInProgram(position.LengthSymbol);
            case OperationKind.ListPattern:
                var list = (IListPatternOperation)operation;
                return IsInProgram(list.IndexerSymbol) || IsInProgram(list.LengthSymbol);
            case OperationKind.SlicePattern:
                return IsInProgram(((ISlicePatternOperation)operation).SliceSymbol);
            case OperationKind.DynamicMemberReference or OperationKind.DynamicIndexerAccess:
                return true;
            default:
                return CollectionElements.IsExpression(operation) && IsFilledByCode(operation);
        }
    }

    /// <summary>Whether a use of a property runs a setter or getter that somebody wrote; of a tuple that is taken apart, any part may be written.</summary>
    /// <param name="property">The use.</param>
    /// <param name="properties">What properties do.</param>
    public static bool RunsCode(IPropertyReferenceOperation property, StoredProperties properties)
    {
        if (Source.IsOfTheFramework(property.Property))
            return false;
        if (!properties.IsHarmless(property.Property))
            return true;
        return (!properties.KeepsValue(property.Property) || properties.IsWrittenByCode(property.Property))
            && (property.Parent is ITupleOperation or IIncrementOrDecrementOperation
                || property.Parent is IAssignmentOperation assignment
                    && ReferenceEquals(assignment.Target, property));
    }

    /// <summary>Whether a deconstructor that somebody wrote takes a value apart: in an assignment, in a pattern, for each element of a loop.</summary>
    public static bool RunsDeconstructor(IOperation operation) =>
        MeetingCollector.DeconstructorsOf(operation).Any(static method => !Records.IsOwnDeconstructor(method));

    /// <summary>Whether an operator is one of the two that the compiler writes for a record, which compare and do nothing else.</summary>
    public static bool IsOfRecord(IBinaryOperation binary) =>
        binary is { OperatorMethod.ContainingType.IsRecord: true, OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals };

    /// <summary>
    /// Whether a method is given objects only to look whether they are there, or the same:
    /// <c>ArgumentNullException.ThrowIfNull(m)</c>, <c>ReferenceEquals(m, other)</c>.
    /// </summary>
    public static bool OnlyLooks(IMethodSymbol method) =>
        method is { Name: "ThrowIfNull", ContainingType.Name: nameof(ArgumentNullException) }
            or { Name: nameof(ReferenceEquals), ContainingType.SpecialType: SpecialType.System_Object }
        && Source.IsOfTheFramework(method);

    /// <summary>
    /// Whether a call leads into the framework and gives it nothing but numbers and texts, <c>long.Parse(text)</c>, <c>reader.ReadInt64()</c>: no code
    /// of the program runs there. What has to do with other threads may let them run.
    /// </summary>
    public static bool OnlyCalculates(IInvocationOperation call) =>
        Source.IsOfTheFramework(call.TargetMethod) && !IsAboutThreads(call.TargetMethod)
        && (call.Instance?.Type is not { } receiver || !ObjectTypes.IsObject(receiver) || receiver.Name.EndsWith("Reader", StringComparison.Ordinal))
        && call.Arguments.All(static argument => !ObjectTypes.IsObject(argument.Value.Type));

    /// <summary>
    /// Whether a method or a property of the framework may wait for other threads, and lets them run meanwhile: <c>changed.WaitOne()</c>, <c>task.Result</c>.
    /// </summary>
    public static bool Waits(ISymbol member) => member switch
    {
        IPropertySymbol property => PropertyReader.IsOfTask(property) && Source.IsOfTheFramework(property),
        IMethodSymbol { Name: "GetResult" } => Source.IsOfTheFramework(member),
        IMethodSymbol { ContainingType.Name: var type, Name: var name } method => IsAboutThreads(method)
            && type is not ("Interlocked" or "Volatile" or "CancellationToken" or "CancellationTokenSource")
            && !name.StartsWith("From", StringComparison.Ordinal)
            && Source.IsOfTheFramework(method),
        _ => false,
    };

    private static bool IsAboutThreads(IMethodSymbol method) => method.ContainingNamespace?.Name is "Threading" or "Tasks";

    /// <summary>
    /// Whether an operation makes a text of what stands in it: <c>$"{m}"</c>, <c>"text" + m</c>. A handler or a <c>FormattableString</c> is given the object.
    /// </summary>
    public static bool MakesText(IOperation operation) => operation switch
    {
        IInterpolationOperation { Parent: { Type.SpecialType: SpecialType.System_String } text } =>
            text.Parent is not IConversionOperation made || !made.GetConversion().IsInterpolatedString,
        IBinaryOperation or ICompoundAssignmentOperation => operation.Type?.SpecialType == SpecialType.System_String,
        _ => false,
    };

    /// <summary>The method that gives what is waited for: an extension is given the object.</summary>
    public static IMethodSymbol? AwaiterOf(IAwaitOperation awaited) =>
        awaited is { SemanticModel: { } model, Syntax: AwaitExpressionSyntax syntax } ? model.GetAwaitExpressionInfo(syntax).GetAwaiterMethod : null;

    /// <summary>Whether a <c>using</c> waits for the end of what it disposes of.</summary>
    public static bool IsAwaited(IOperation @using) =>
        @using is IUsingOperation { IsAsynchronous: true }
            or IUsingDeclarationOperation { IsAsynchronous: true };

    /// <summary>Whether a <c>foreach</c> can run code of the program to get at its elements: arrays and the framework's own collections do not.</summary>
    public static bool RunsCodeToEnumerate(IForEachLoopOperation loop)
    {
        if (loop.IsAsynchronous)
            return true;
        var type = MeetingCollector.Unconverted(loop.Collection).Type;
        // foreach (Wrapped m in all), where Wrapped has an operator of its own
        if (loop is { SemanticModel: { } model, Syntax: CommonForEachStatementSyntax syntax }
            && model.GetForEachStatementInfo(syntax).ElementConversion.IsUserDefined)
        {
            return true;
        }

        // Nobody writes groups: they are what GroupBy has made.
        if (type is IArrayTypeSymbol or { SpecialType: SpecialType.System_String } || type is { Name: "IGrouping" } && Source.IsOfTheFramework(type))
            return false;
        return type is not { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: true }
            || !ObjectTypes.IsEnumerable(type) && IsInProgram(EnumeratorOf(loop));
    }

    /// <summary>The method that gives the enumerator: an extension is given the collection.</summary>
    public static IMethodSymbol? EnumeratorOf(IForEachLoopOperation loop) =>
        loop is { SemanticModel: { } model, Syntax: CommonForEachStatementSyntax syntax } ? model.GetForEachStatementInfo(syntax).GetEnumeratorMethod : null;

    // [m], which somebody's own Add gets, and [.. lazy], which somebody's own iterator is asked for
    private static bool IsFilledByCode(IOperation collection) =>
        collection.Type is not (null or IArrayTypeSymbol)
            && IsInProgram(collection.Type)
        || collection.ChildOperations.Any(static element => element.Syntax is SpreadElementSyntax);

    // "text" + message; what stands for an interface or an object may be of the program, too.
    private static bool AsksForText(IOperation concatenation, IOperation part) =>
        concatenation.Type?.SpecialType == SpecialType.System_String && MeetingCollector.Unconverted(part).Type is { } type && type.TypeKind switch
        {
            TypeKind.Class or TypeKind.Struct => type.SpecialType == SpecialType.System_Object || !type.DeclaringSyntaxReferences.IsEmpty,
            TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic => true,
            _ => false,
        };

    // The constructor that the compiler writes for a derived record calls that of its base.
    private static bool IsCopiedByCode(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol parameter)
            return parameter.ConstraintTypes.Any(IsCopiedByCode);
        for (var copied = type as INamedTypeSymbol; copied is not null; copied = copied.BaseType)
        {
            if (copied.InstanceConstructors.Any(IsWrittenCopy))
                return true;
        }

        return false;
    }

    // record M(int Id) { public M(M other) { ... } }
    private static bool IsWrittenCopy(IMethodSymbol constructor) =>
        constructor is { IsImplicitlyDeclared: false, Parameters: [{ Type: var copied }] } && IsInProgram(constructor)
        && SymbolEqualityComparer.Default.Equals(copied, constructor.ContainingType);

    private static bool IsInProgram(ISymbol? member) => member is { DeclaringSyntaxReferences.IsEmpty: false };
}
