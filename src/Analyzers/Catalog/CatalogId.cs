using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Catalog;

/// <summary>One ID of a table that the compilation references or declares.</summary>
/// <param name="Space">The space of the table.</param>
/// <param name="Constant">The constant to write.</param>
/// <param name="One">What parameter one can be.</param>
/// <param name="Two">What parameter two can be.</param>
internal sealed record CatalogId(IdSpace Space, ConstantName Constant, ParamSpec One, ParamSpec Two)
{
    public ParamSpec Param(Role role) => role == Role.ParamOne ? One : Two;
}
