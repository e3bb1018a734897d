using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Configuration;

/// <summary>What the annotation files of a project say about symbols, and what in them cannot be understood.</summary>
internal sealed class AnnotationSet
{
    private readonly Dictionary<ISymbol, (Role Role, string Path, int Line)> _roles = new(SymbolEqualityComparer.Default);
    private readonly List<(string Path, Location Location, LocalizableString Text)> _problems = [];
    private readonly List<string> _paths = [];

    // What the program itself says, which counts for more than a file.
    private readonly RoleMap _declared;

    private AnnotationSet(RoleMap declared) => _declared = declared;

    /// <summary>Whether an additional file is one of annotations: <c>TrtcAnnotations*.txt</c>.</summary>
    public static bool IsAnnotationFile(AdditionalText file)
    {
        var name = FileName.Of(file.Path);
        return name.StartsWith("TrtcAnnotations", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".txt", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Reads the files in the order of their paths, so that the same files always give the same answer.</summary>
    public static AnnotationSet Read(IEnumerable<AdditionalText> files, Compilation compilation, CancellationToken cancellation)
    {
        var set = new AnnotationSet(new RoleMap(compilation, null, null));
        var read = files.Where(IsAnnotationFile).OrderBy(static file => file.Path, StringComparer.Ordinal).ToArray();
        set._paths.AddRange(read.Select(static file => file.Path));
        foreach (var file in read)
        {
            if (file.GetText(cancellation) is { } text)
                set.Read(file.Path, text, compilation, cancellation);
        }

        return set;
    }

    /// <summary>The symbols that have a role by the files.</summary>
    public IEnumerable<ISymbol> Symbols => _roles.Keys;

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

            // Both halves of a line can be wrong.
            if (!AnnotationLine.Roles.TryGetValue(annotation.Role, out var role))
                Add(annotation.RoleSpan, BadRole(annotation.Role));
            var symbols = AnnotationTarget.Find(annotation, compilation, out var problem);
            if (problem is not null)
                Add(annotation.IdSpan, problem);
            else if (role != Role.None && Take(symbols, role, path, line.LineNumber + 1) is { } conflict)
                Add(annotation.IdSpan, conflict);
        }

        void Add(TextSpan span, LocalizableString problem) => _problems.Add((path, Location.Create(path, span, text.Lines.GetLinePositionSpan(span)), problem));
    }

    /// <summary>Gives the symbols their role; what is wrong with that, or null.</summary>
    private LocalizableString? Take(ImmutableArray<ISymbol> symbols, Role role, string path, int line)
    {
        foreach (var symbol in symbols)
        {
            if (_roles.TryGetValue(symbol, out var earlier))
                return Resources.Text(earlier.Role == role ? "BadDuplicate" : "BadContradictoryRole", PlaceOf(earlier.Path, earlier.Line, path));
            if (_declared.RoleOf(symbol) is not Role.None and var declared)
                return Resources.Text(declared == role ? "BadRoleDeclared" : "BadRoleDeclaredOther", symbol.ToDisplayString(), AnnotationLine.NameOf(declared));
        }

        foreach (var symbol in symbols)
            _roles.Add(symbol, (role, path, line));
        return null;
    }

    // In the file itself its name is enough, whatever others are called.
    private string PlaceOf(string path, int line, string reader) => (path == reader ? FileName.Of(path) : FileName.Of(path, _paths)) + ":" + line;

    private static LocalizableString BadRole(string written) => Spelling.Nearest(written, AnnotationLine.Roles.Keys) is { } meant
        ? Resources.Text("BadRoleNear", written, meant)
        : Resources.Text("BadRole", written, Resources.List(AnnotationLine.Roles.Keys.Select(static role => (LocalizableString)role)));
}
