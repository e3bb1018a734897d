using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Flow;

// What leads out of a function, and what it leaves behind.
internal sealed partial class FlowAnalysis
{
    private void ExecuteReturn(IReturnOperation @return)
    {
        Share(EvaluateAnswer(@return.ReturnedValue).Number);
        if (@return.Kind is OperationKind.Return or OperationKind.YieldBreak)
        {
            Leave(@return);
            _state = null;
        }
        else
        {
            // The caller runs between two elements.
            Wait();
        }
    }

    // Whoever leaves early leaves behind new messages that are completed further on, where they are judged; but not those that end with the blocks that
    // are left.
    private void Leave(IReturnOperation @return)
    {
        IOperation left = @return;
        for (var around = left.Parent;
            around is not (null or IMethodBodyBaseOperation or IAnonymousFunctionOperation or ILocalFunctionOperation);
            (left, around) = (around, around.Parent))
        {
            if (around is IBlockOperation { Operations: [.., var last] } && !ReferenceEquals(last, left))
            {
                LetGoAll(isCompleted: false);
                return;
            }

            LetGoOf(LocalsOf(around));
        }

        LetGoAll();
    }
}
