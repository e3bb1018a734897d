using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Configuration;

/// <summary>One line of an annotation file: <c>&lt;documentation comment id&gt;[#parameter] = &lt;role&gt;</c>.</summary>
/// <param name="Id">The documentation comment ID of a member.</param>
/// <param name="IdSpan">Where it stands.</param>
/// <param name="Parameter">The parameter of the member that is meant, or null for the member itself (of a method: what it returns).</param>
/// <param name="Role">The role as written.</param>
/// <param name="RoleSpan">Where it stands.</param>
internal readonly record struct AnnotationLine(string Id, TextSpan IdSpan, string? Parameter, string Role, TextSpan RoleSpan)
{
    /// <summary>The roles as they are written, named as the attributes are.</summary>
    public static readonly IReadOnlyDictionary<string, Role> Roles = new Dictionary<string, Role>(StringComparer.Ordinal)
    {
        ["EventId"] = Recognition.Role.EventId,
        ["EventParam(1)"] = Recognition.Role.ParamOne,
        ["EventParam(2)"] = Recognition.Role.ParamTwo,
        ["ExceptionalEventId"] = Recognition.Role.ExceptionalEventId,
        ["ExceptionalExperienceId"] = Recognition.Role.ExceptionalExperienceId,
    };

    /// <summary>A role as it is written.</summary>
    public static string NameOf(Role role) => Roles.First(known => known.Value == role).Key;

    /// <summary>Whether a line says nothing: it is empty or a comment.</summary>
    public static bool IsBlank(string text) => text.TrimStart() is "" or ['#' or ';', ..] or ['/', '/', ..];

    /// <summary>Reads a line; null where it has not the form of an annotation.</summary>
    public static AnnotationLine? TryParse(string text, int start)
    {
        // A documentation comment ID can hold '=' only inside of names of operators, which hold no numbers of TRTC.
        var equals = text.LastIndexOf('=');
        if (equals < 0)
            return null;
        var (id, idSpan) = Trim(text, 0, equals, start);
        var (role, roleSpan) = Trim(text, equals + 1, text.Length, start);
        if (id.Length == 0 || role.Length == 0)
            return null;
        var hash = id.LastIndexOf('#');
        var list = id.LastIndexOf(')');
        // P:Lib.Packet.Lib#IPacket#Kind implements Lib.IPacket.Kind, and has no parameters.
        var isParameter = list > 0 && hash > list;
        return new AnnotationLine(isParameter ? id.Substring(0, hash) : id, idSpan, isParameter ? id.Substring(hash + 1) : null, role, roleSpan);
    }

    private static (string Text, TextSpan Span) Trim(string text, int from, int to, int start)
    {
        while (from < to && char.IsWhiteSpace(text[from]))
            from++;
        while (to > from && char.IsWhiteSpace(text[to - 1]))
            to--;
        return (text.Substring(from, to - from), TextSpan.FromBounds(start + from, start + to));
    }
}
