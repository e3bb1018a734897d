using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// TryParse(line, out var eventId, out var paramOne): what one call gives is of one message.
internal sealed partial class FlowAnalysis
{
    private void PairGiven(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out } parameter
                && _roles.RoleOf(parameter) is var role
                && role.IsParam()
                && _roles.IdOf(parameter) is { } id
                && GivenBy(argument) is var (cell, param) && GivenAs(id, arguments) is var (_, number) && param != 0 && number != 0)
            {
                _values.Pair(param, role, number);
                _values.SetPlace(param, parameter);
                _values.AddCell(cell, param);
            }
        }
    }

    private (Cell Cell, int Value)? GivenAs(ISymbol id, ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out, OriginalDefinition: var parameter }
                && SymbolEqualityComparer.Default.Equals(parameter, id.OriginalDefinition))
            {
                return GivenBy(argument);
            }
        }

        return null;
    }

    // What was just written into a variable; null where it is somewhere else, as in the fields of another message.
    private (Cell Cell, int Value)? GivenBy(IArgumentOperation argument)
    {
        var target = argument.Value is IDeclarationExpressionOperation { Expression: var declared } ? declared : argument.Value;
        return _state is { } state && target is ILocalReferenceOperation { Local: var local }
            ? (Cell.Variable(local), Known(Cell.Variable(local), state))
            : null;
    }
}
