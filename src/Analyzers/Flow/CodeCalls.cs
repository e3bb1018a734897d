using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>Tells where code of the program runs although nothing looks like a call.</summary>
internal static class CodeCalls
{
    /// <summary>
    /// An operator or a conversion that is written in the program, or that asks objects of the program for their text. Those of libraries calculate
    /// and do nothing else.
    /// </summary>
    public static bool IsOperatorOfTheProgram(IOperation operation) => operation switch
    {
        IBinaryOperation binary => IsInProgram(binary.OperatorMethod) || AsksForText(binary, binary.LeftOperand) || AsksForText(binary, binary.RightOperand),
        IUnaryOperation unary => IsInProgram(unary.OperatorMethod),
        IConversionOperation conversion => IsInProgram(conversion.OperatorMethod),
        ICompoundAssignmentOperation compound => IsInProgram(compound.OperatorMethod) || AsksForText(compound, compound.Value),
        IIncrementOrDecrementOperation increment => IsInProgram(increment.OperatorMethod),
        _ => false,
    };

    /// <summary>Whether a <c>foreach</c> can run code of the program to get at its elements: arrays and the framework's own collections do not.</summary>
    public static bool RunsCode(IForEachLoopOperation loop)
    {
        if (loop.IsAsynchronous)
            return true;
        var type = MeetingCollector.Unconverted(loop.Collection).Type;
        return type is not IArrayTypeSymbol && type?.SpecialType != SpecialType.System_String
            && !(type is { TypeKind: TypeKind.Class or TypeKind.Struct, DeclaringSyntaxReferences.IsEmpty: true });
    }

    // "text" + message; what stands for an interface or an object may be of the program, too.
    private static bool AsksForText(IOperation concatenation, IOperation part) =>
        concatenation.Type?.SpecialType == SpecialType.System_String && MeetingCollector.Unconverted(part).Type is { } type && type.TypeKind switch
        {
            TypeKind.Class or TypeKind.Struct => type.SpecialType == SpecialType.System_Object || !type.DeclaringSyntaxReferences.IsEmpty,
            TypeKind.Interface or TypeKind.TypeParameter or TypeKind.Dynamic => true,
            _ => false,
        };

    private static bool IsInProgram(IMethodSymbol? method) => method is { DeclaringSyntaxReferences.IsEmpty: false };
}
