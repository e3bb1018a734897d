using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

// Assert.False(Validate(message).IsValid): the answer is no, but there is more in the result.
internal static partial class Searches
{
    private static readonly string[] s_succeeded = ["IsValid", "Valid", "IsSuccess", "Success", "IsSuccessful", "Succeeded", "IsSuccessStatusCode", "IsOk", "Ok", "IsAccepted", "Accepted"];

    private static readonly string[] s_failed = ["IsInvalid", "Invalid", "HasErrors", "HasError", "IsError", "IsFailure", "Failure", "IsFailed", "Failed", "HasFailed", "IsRejected", "Rejected"];

    /// <summary>Whether an assertion says of a result that it is a refusal, or that it is none; null where nothing says so.</summary>
    private static bool? IsResultRefuted(IOperation result, ref int left)
    {
        while (result.Parent is IConversionOperation or IAwaitOperation or IInvocationOperation { TargetMethod.Name: "ConfigureAwait" })
            result = result.Parent;
        if (result.Parent is IPropertyReferenceOperation property)
            return ReferenceEquals(property.Instance, result) && IsYesOrNo(property.Type) ? IsRefusal(property, ref left) : null;
        return KeeperOf(result) is { } keeper && HasAnswer(keeper.Local.Type) ? AreUsesRefusals(keeper, ref left) : null;
    }

    private static bool? IsRefusal(IPropertyReferenceOperation property, ref int left)
    {
        var isSuccess = Array.IndexOf(s_succeeded, property.Property.Name) >= 0;
        if (!isSuccess && Array.IndexOf(s_failed, property.Property.Name) < 0)
            return null;
        return AssertsNone(property, property, ref left) is { } isNone ? isNone == isSuccess : null;
    }

    // var result = Validate(message); Assert.False(result.IsValid); what else is asked of the result says nothing.
    private static bool? AreUsesRefusals(in Keeper keeper, ref int left)
    {
        bool? isRefused = null;
        foreach (var operation in Behind(keeper))
        {
            if (--left <= 0)
                return isRefused;
            if (!keeper.IsUse(operation) || IsResultRefuted(operation, ref left) is not { } isRefusal)
                continue;
            if (!isRefusal)
                return false;
            isRefused = true;
        }

        return isRefused;
    }

    // Most variables are no results, and what becomes of them is not looked at.
    private static bool HasAnswer(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
        {
            if (Array.Exists(s_succeeded, Has) || Array.Exists(s_failed, Has))
                return true;

            bool Has(string name) => !at.GetMembers(name).IsEmpty;
        }

        return false;
    }
}
