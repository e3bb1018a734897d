namespace TrtcCatalog;

/// <summary>What is known about the values of a parameter of an event.</summary>
public enum TrtcParamKind
{
    /// <summary>The event does not use the parameter: it is always -1.</summary>
    Unused = 0,

    /// <summary>The parameter is one of a list of values.</summary>
    Listed = 1,

    /// <summary>The parameter has a list of values, but TRTC reports values outside it too.</summary>
    OpenList = 2,

    /// <summary>The parameter is a quantity: any number that is not negative.</summary>
    Measured = 3,
}
