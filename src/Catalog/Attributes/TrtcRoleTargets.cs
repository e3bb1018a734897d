namespace TrtcCatalog;

internal static class TrtcRoleTargets
{
    /// <summary>Where a value can be given a role.</summary>
    public const AttributeTargets All =
        AttributeTargets.Parameter | AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.ReturnValue;
}
