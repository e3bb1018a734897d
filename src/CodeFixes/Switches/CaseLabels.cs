using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using TrtcAnalyzers.Completeness;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.CodeFixes.Switches;

/// <summary>
/// Writes the patterns of missing labels as raw numbers, in the shape of the switch: <c>1003</c>, <c>(1003, _)</c>, <c>{ EventId: 1003 }</c>.
/// </summary>
internal sealed class CaseLabels
{
    private readonly SwitchKind _kind;
    private readonly ImmutableArray<(Role Role, string Place)> _parts;
    private readonly int _arity;
    private readonly Func<ConstantName, string> _numberOf;

    private CaseLabels(SwitchKind kind, ImmutableArray<(Role Role, string Place)> parts, int arity, Func<ConstantName, string> numberOf) =>
        (_kind, _parts, _arity, _numberOf) = (kind, parts, arity, numberOf);

    /// <param name="text">What the rule says of the parts, see <see cref="FixFacts.Parts"/>.</param>
    /// <param name="arity">How many elements the switched tuple or the patterns of the switched record have.</param>
    public static CaseLabels? Parse(string? text, int arity)
    {
        if (text?.Split(':') is not [var kindName, var list] || !Enum.TryParse<SwitchKind>(kindName, out var kind))
            return null;
        var parts = ImmutableArray.CreateBuilder<(Role Role, string Place)>();
        foreach (var part in list.Split(','))
        {
            if (part.Split('=') is not [var roleName, var place] || !Enum.TryParse<Role>(roleName, out var role))
                return null;
            parts.Add((role, place));
        }

        return new CaseLabels(kind, parts.ToImmutable(), arity, static name => name.Value.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The same labels with their numbers written in another way.</summary>
    public CaseLabels With(Func<ConstantName, string> numberOf) => new(_kind, _parts, _arity, numberOf);

    /// <summary>Appends the pattern of a label, and remembers where its numbers stand.</summary>
    public void Append(StringBuilder text, MissingCase missing, List<RawNumber> numbers)
    {
        switch (_kind)
        {
            case SwitchKind.Tuple:
                text.Append('(');
                for (var i = 0; i < _arity; i++)
                {
                    text.Append(i == 0 ? "" : ", ");
                    var role = _parts.FirstOrDefault(part => part.Place == i.ToString(CultureInfo.InvariantCulture)).Role;
                    if (missing.Of(role) is { } constant)
                        AppendNumber(constant);
                    else
                        text.Append('_');
                }

                text.Append(')');
                break;
            case SwitchKind.Members:
                text.Append("{ ");
                var separator = "";
                foreach (var (role, member) in _parts.OrderBy(static part => part.Role))
                {
                    if (missing.Of(role) is not { } constant)
                        continue;
                    text.Append(separator).Append(member).Append(": ");
                    AppendNumber(constant);
                    separator = ", ";
                }

                text.Append(" }");
                break;
            default:
                AppendNumber(missing.Named.First());
                break;
        }

        void AppendNumber(ConstantName constant)
        {
            var number = _numberOf(constant);
            numbers.Add(new RawNumber(text.Length, number.Length, constant));
            text.Append(number);
        }
    }
}

/// <summary>A number in new text, and the constant whose name it gets.</summary>
internal readonly record struct RawNumber(int Start, int Length, ConstantName Constant);
