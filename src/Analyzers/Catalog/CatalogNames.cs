namespace TrtcAnalyzers.Catalog;

/// <summary>The names in TrtcCatalog.dll that the analyzers look for.</summary>
internal static class CatalogNames
{
    public const string Assembly = "TrtcCatalog";
    public const string Namespace = "TrtcCatalog";
    public const string IdTable = IdTableInBrackets + "Attribute";

    /// <summary>The same as it is written between brackets.</summary>
    public const string IdTableInBrackets = "TrtcIdTable";

    public const string Params = "TrtcParamsAttribute";
    public const string OpenList = "TrtcOpenListAttribute";
    public const string EventId = "TrtcEventIdAttribute";
    public const string EventParam = "TrtcEventParamAttribute";
    public const string ExceptionalEventId = "TrtcExceptionalEventIdAttribute";
    public const string ExceptionalExperienceId = "TrtcExceptionalExperienceIdAttribute";

    /// <summary>What <c>TrtcEvents</c> calls the IDs of exceptional events that it is given.</summary>
    public const string ExceptionalEventIdParameter = "exceptionalEventId";

    public static bool IsAttribute(string name) =>
        name is IdTable or Params or OpenList or EventId or EventParam or ExceptionalEventId or ExceptionalExperienceId;

    /// <summary>The full name of the attribute whose presence says that a compilation can use the catalog at all.</summary>
    public const string IdTableMetadataName = Namespace + "." + IdTable;
}
