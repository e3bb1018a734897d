namespace TrtcCatalog;

/// <summary>What a measured parameter of an event counts. A measured value is any number that is not negative.</summary>
public enum TrtcMeasure
{
    /// <summary>The parameter is not measured.</summary>
    None = 0,

    /// <summary>The width of a video picture, in pixels.</summary>
    Width = 1,

    /// <summary>The height of a video picture, in pixels.</summary>
    Height = 2,

    /// <summary>A frame rate, in frames per second.</summary>
    FrameRate = 3,

    /// <summary>A bitrate. The published table does not name its unit.</summary>
    Bitrate = 4,

    /// <summary>A number of frames.</summary>
    FrameCount = 5,

    /// <summary>Some other quantity that is not negative.</summary>
    Other = 6,
}
