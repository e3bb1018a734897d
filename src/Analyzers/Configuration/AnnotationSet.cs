using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Configuration;

/// <summary>What the annotation files of a project say about symbols, and what in them cannot be understood.</summary>
internal sealed class AnnotationSet
{
    private readonly Dictionary<ISymbol, (Role Role, string Place)> _roles = new(SymbolEqualityComparer.Default);
    private readonly List<(string Path, Location Location, LocalizableString Text)> _problems = [];

    /// <summary>Whether an additional file is one of annotations: <c>TrtcAnnotations*.txt</c>.</summary>
    public static bool IsAnnotationFile(AdditionalText file)
    {
        var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        return name.StartsWith("TrtcAnnotations", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads the files in the order of their paths, so that the same files always give the same answer.</summary>
    public static AnnotationSet Read(IEnumerable<AdditionalText> files, Compilation compilation, CancellationToken cancellation)
    {
        var set = new AnnotationSet();
        foreach (var file in files.Where(IsAnnotationFile).OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            if (file.GetText(cancellation) is { } text)
                set.Read(file.Path, text, compilation, cancellation);
        }

        return set;
    }

    public Role RoleOf(ISymbol symbol) => _roles.TryGetValue(symbol, out var known) ? known.Role : Role.None;

    /// <summary>What is wrong in one file, in the order of its lines.</summary>
    public IEnumerable<(Location Location, LocalizableString Text)> ProblemsIn(string path) =>
        _problems.Where(problem => problem.Path == path).Select(static problem => (problem.Location, problem.Text));

    private void Read(string path, SourceText text, Compilation compilation, CancellationToken cancellation)
    {
        foreach (var line in text.Lines)
        {
            cancellation.ThrowIfCancellationRequested();
            var content = line.ToString();
            if (AnnotationLine.IsBlank(content))
                continue;
            if (AnnotationLine.TryParse(content, line.Start) is not { } annotation)
            {
                Add(line.Span, Resources.Text("BadLine"));
                continue;
            }

            if (!AnnotationLine.Roles.TryGetValue(annotation.Role, out var role))
                Add(annotation.RoleSpan, BadRole(annotation.Role));
            else if (AnnotationTarget.Find(annotation, compilation, out var problem) is not { } symbol)
                Add(annotation.IdSpan, problem);
            else if (_roles.TryGetValue(symbol, out var earlier))
                Add(annotation.IdSpan, Resources.Text(earlier.Role == role ? "BadDuplicate" : "BadContradictoryRole", earlier.Place));
            else
                _roles.Add(symbol, (role, path.Substring(path.LastIndexOfAny(['/', '\\']) + 1) + ":" + (line.LineNumber + 1)));
        }

        void Add(TextSpan span, LocalizableString problem) => _problems.Add((path, Location.Create(path, span, text.Lines.GetLinePositionSpan(span)), problem));
    }

    private static LocalizableString BadRole(string written) => Spelling.Nearest(written, AnnotationLine.Roles.Keys) is { } meant
        ? Resources.Text("BadRoleNear", written, meant)
        : Resources.Text("BadRole", written, Resources.List(AnnotationLine.Roles.Keys.Select(static role => (LocalizableString)role)));
}
