using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>Tells where code of the program runs although nothing looks like a call.</summary>
internal static class CodeCalls
{
    /// <summary>
    /// An operator or a conversion that is written in the program, or text and an object, whose <c>ToString</c> runs. Those of libraries calculate and do
    /// nothing else.
    /// </summary>
    public static bool IsOperatorOfTheProgram(IOperation operation) => operation switch
    {
        IBinaryOperation binary => IsInProgram(binary.OperatorMethod) || IsText(binary) && (BecomesText(binary.LeftOperand) || BecomesText(binary.RightOperand)),
        IUnaryOperation unary => IsInProgram(unary.OperatorMethod),
        IConversionOperation conversion => IsInProgram(conversion.OperatorMethod),
        ICompoundAssignmentOperation compound => IsInProgram(compound.OperatorMethod) || IsText(compound) && BecomesText(compound.Value),
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

    private static bool IsText(IOperation operation) => operation.Type?.SpecialType == SpecialType.System_String;

    private static bool BecomesText(IOperation operand) =>
        MeetingCollector.Unconverted(operand).Type is { SpecialType: SpecialType.None or SpecialType.System_Object, TypeKind: not TypeKind.Enum };

    private static bool IsInProgram(IMethodSymbol? method) => method is { DeclaringSyntaxReferences.IsEmpty: false };
}
