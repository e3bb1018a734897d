using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>
/// Tells whether a body has nothing to report about its parameters whatever the flow analysis would find out: each constant is compared with a
/// parameter of a message that can only be events that have it, as the conditions around say. Most code that uses the constants of the catalog is
/// like that, and to follow it costs more than all else.
/// </summary>
internal static class SettledParams
{
    /// <param name="body">The body.</param>
    /// <param name="roles">The roles of symbols.</param>
    /// <param name="catalog">The tables.</param>
    /// <param name="cancellation">Ends the search.</param>
    public static bool AreIn(Body body, RoleMap roles, IdCatalog catalog, CancellationToken cancellation)
    {
        if (body.HasMixedParams || body.Pairs is not null || body.Passed is not null || body.Invalid.Count > 0)
            return false;
        var tests = new EnclosingTests(roles);
        var messages = new List<ISymbol>();
        try
        {
            foreach (var meeting in body.Params)
            {
                if (!IsSettled(meeting, roles, catalog, tests, messages))
                    return false;
            }
        }
        catch (InsufficientExecutionStackException)
        {
            // How far it can be followed, the flow analysis finds out by itself.
            return false;
        }

        return SteadyMessages.AreIn(body.Root, messages, roles, cancellation);
    }

    private static bool IsSettled(Meeting meeting, RoleMap roles, IdCatalog catalog, EnclosingTests tests, List<ISymbol> messages)
    {
        if (meeting is not { Kind: MeetingKind.Compared, Element: ElementPath.Whole, Place: { } place, Value: { } value })
            return false;
        if (ConstantUse.TryCreate(value) is not { Operation: { } operation } constant)
        {
            (place, value) = (value, place);
            if (ConstantUse.TryCreate(value) is not { Operation: { } other } turned)
                return false;
            (constant, operation) = (turned, other);
        }

        // e.ParamOne ?? 0 asks for nothing: what meets the whole of it is a meeting of its own.
        if (operation.Parent is ICoalesceOperation)
            return true;
        if (EnclosingTests.Unconverted(place) is not IMemberReferenceOperation { Instance: { } holder } member
            || roles.RoleOf(member.Member, holder.Type) is var role && !role.IsParam())
        {
            return false;
        }

        var ids = tests.IdsAt(operation, member, out var message);
        if (message is not null && !messages.Contains(message, SymbolEqualityComparer.Default))
            messages.Add(message);
        foreach (var number in ids)
        {
            // Of an event that the catalog does not have, nothing is reported.
            if (catalog.Find(IdSpace.Event, number) is { } id && !IsRight(constant, id, role, catalog))
                return false;
        }

        return !ids.IsEmpty;
    }

    private static bool IsRight(ConstantUse constant, CatalogId id, Role role, IdCatalog catalog) =>
        constant.Value is not { } value
        || id.Param(role).Allows(value)
            && (catalog.ParamListOf(constant.Field) is not { } list || ParamRules.IsAtHome(list, id, role))
            && !(constant.IsRaw && value != -1 && id.Param(role).Find(value) is not null);
}
