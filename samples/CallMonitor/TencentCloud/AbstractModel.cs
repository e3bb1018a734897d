namespace TencentCloud.Common;

/// <summary>Stands in for the base class of all models in the package TencentCloudSDK.Trtc.</summary>
public abstract class AbstractModel;
