using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Flow;

// Debug.Assert(e.EventId == 1003): what follows is only reached where the condition holds, or the program counts on that.
internal sealed partial class FlowAnalysis
{
    /// <summary>Evaluates a condition that a method wants, whose other arguments are evaluated whatever it gives.</summary>
    /// <returns>What is known where the method returns.</returns>
    private Asserted EvaluateAsserted(IOperation condition, bool wanted)
    {
        // Debug.Assert(false) is not what the program counts on.
        if (_state is null || condition.ConstantValue.HasValue)
        {
            Evaluate(condition);
            return default;
        }

        var before = _state;
        _condition++;
        _isChecked = true;
        var outcome = Test(condition, wanted);
        _isChecked = false;
        var returned = wanted ? outcome.True : outcome.False;
        CheckLinked(before, returned);
        _state = Join(outcome.True, outcome.False);
        return new Asserted(before, returned);
    }

    // Whatever the arguments after the condition do.
    private void Return(in Asserted asserted)
    {
        if (asserted.Before is { } before && _state is { } state)
            _state = WithFacts(state, before, asserted.Returned);
    }

    /// <summary>A condition that a method wants.</summary>
    /// <param name="Before">The state before it; null where nothing is known of it.</param>
    /// <param name="Returned">The state where it is what is wanted; null where it never is.</param>
    private readonly record struct Asserted(FlowState? Before, FlowState? Returned);
}
