using Microsoft.CodeAnalysis;

namespace TrtcAnalyzers.Recognition;

/// <summary>The models of the cloud SDK that carry the numbers, by name.</summary>
internal static class CloudSdk
{
    /// <summary>The role of a member, looked up by its name first: almost every member of a program ends there.</summary>
    public static Role RoleOf(ISymbol member)
    {
        var (role, typeName) = member.Name switch
        {
            "EventId" => (Role.EventId, "EventMessage"),
            "ParamOne" => (Role.ParamOne, "EventMessage"),
            "ParamTwo" => (Role.ParamTwo, "EventMessage"),
            "AbnormalEventId" => (Role.ExceptionalEventId, "AbnormalEvent"),
            "ExperienceId" => (Role.ExceptionalExperienceId, "AbnormalExperience"),
            _ => (Role.None, ""),
        };
        return role != Role.None && IsModel(member.ContainingType, typeName) ? role : Role.None;
    }

    /// <summary>Whether an assembly is one of the SDK's: for a service, for what they share, or for all of them.</summary>
    public static bool IsAssembly(string name) => name.StartsWith("TencentCloud", StringComparison.Ordinal);

    private static bool IsModel(INamedTypeSymbol? type, string name) =>
        type is { ContainingType: null } && type.Name == name
        && type.ContainingNamespace is
        {
            Name: "Models",
            ContainingNamespace:
            {
                Name: "V20190722",
                ContainingNamespace: { Name: "Trtc", ContainingNamespace: { Name: "TencentCloud", ContainingNamespace.IsGlobalNamespace: true } },
            },
        };
}
