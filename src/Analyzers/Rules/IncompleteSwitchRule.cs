using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Catalog;
using TrtcAnalyzers.Completeness;
using TrtcAnalyzers.Flow;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Rules;

/// <summary>TRTC3001: the switch leaves out values.</summary>
internal sealed class IncompleteSwitchRule(Body body, RoleMap roles, IdCatalog catalog, Func<SyntaxTree, bool> wantsSwitches, Action<Diagnostic> report)
{
    private const int MostNamed = 3;

    // All that can be one.
    private static readonly NumberSet s_ids = NumberSet.Of([0, -1]).Except();

    private readonly ValuePaths _paths = new(body.Root, roles);

    /// <summary>What the rule has to say of the body around a switch, also where nobody asked about switches that make no claim.</summary>
    public static IReadOnlyList<Diagnostic> Find(SemanticModel model, CatalogContext context, SyntaxNode @switch, CancellationToken cancellation)
    {
        var found = new List<Diagnostic>();
        if (BodyAround.Read(model, context, @switch, cancellation, static _ => true) is not var (body, roles) || body.Switches is null)
            return found;
        var rule = new IncompleteSwitchRule(body, roles, context.Catalog(cancellation), static _ => true, found.Add);
        FlowAnalysis.Run(body, roles, static _ => { }, cancellation, rule.Observe);
        return found;
    }

    public void Observe(SwitchObservation observation)
    {
        var shape = observation.Shape;
        var syntax = shape.Switch.Syntax;
        if (body.Invalid.Any(invalid => syntax.Span.Contains(invalid)))
            return;
        var reader = new CaseReader(shape);
        if (reader.Read() is not { } cases)
            return;
        // The first one that takes the rest: one behind it is for what is no message.
        var rest = cases.FindIndex(static label => label.IsDefault);
        var claims = rest >= 0
            && ThrowingDefault.Claims(cases[rest].Body)
            && LabelsOf(cases, shape.IdPart) is var labels
            && !AskForMore(labels)
            && !new CheckingSwitch(shape, _paths).Has(labels);
        if (!claims && !wantsSwitches(syntax.SyntaxTree))
            return;
        if (MissingCases.Of(observation, cases, reader.Ids, catalog, _paths) is not { IsEmpty: false } missing)
            return;
        var keyword = syntax is SwitchStatementSyntax statement ? statement.SwitchKeyword : ((SwitchExpressionSyntax)syntax).SwitchKeyword;
        report(Diagnostic.Create(
            Descriptors.IncompleteSwitch,
            keyword.GetLocation(),
            // Where the fix puts the missing cases: before what takes the rest.
            cases.Skip(rest < 0 ? cases.Count : rest).Take(1).Select(static label => label.Body.Syntax.GetLocation()),
            ImmutableDictionary<string, string?>.Empty
                .Add(FixFacts.Missing, MissingCase.Join(LabelNames.Of(shape, missing)))
                .Add(FixFacts.Parts, PartsText(shape)),
            Subject(observation),
            List(missing)));
    }

    // (_, null) says what to do without a message.
    private static SwitchCase[] LabelsOf(List<SwitchCase> cases, int id) =>
        cases.Where(label => !label.IsDefault && !label.Boxes.All(box => id >= 0 && box.Parts[id].Intersect(s_ids).IsNone)).ToArray();

    // (state, e.EventId) switch { (Idle, 7000) => Busy, (Busy, 7001) => Idle, _ => throw }: what is thrown for is that nothing leads on from this state.
    // (Closed, _) says what to do in one state; case 7000 when state == Idle: asks for more, too.
    private static bool AskForMore(SwitchCase[] labels) =>
        labels.Any(static label => !label.Boxes.All(static box => box.AsksNothing))
        && labels.All(static label => label.Boxes.All(box => box.IsPartial || label.IsGuarded && !box.AsksNothing));

    /// <summary>"EventId and ParamOne", or "ParamOne of event 1003 (NetworkChanged)".</summary>
    private LocalizableString Subject(in SwitchObservation observation)
    {
        var parts = observation.Shape.Parts;
        var text = Enumerate(parts.OrderBy(static part => part.Role).Select(static part => (LocalizableString)part.Role.DisplayName()).ToArray());
        return observation.Shape.IdPart < 0 && MissingCases.EventOf(observation, catalog) is { } id
            ? Resources.Text("ParamOf", text, Resources.Text("EventName", id.Constant.Value, id.Constant.Name))
            : text;
    }

    private static LocalizableString List(ImmutableArray<MissingCase> missing)
    {
        var named = missing.Take(missing.Length > MostNamed ? MostNamed : missing.Length).Select(Text).ToArray();
        return missing.Length > MostNamed
            ? Resources.Text("AndMore", Resources.List(named), missing.Length - MostNamed)
            : Enumerate(named);
    }

    private static LocalizableString Text(MissingCase missing)
    {
        var parts = missing.Named.Select(static name => Resources.Text("NameValue", name.Name, name.Value)).ToArray();
        return parts.Length == 1 ? parts[0] : Resources.Text("NameWith", parts[0], Resources.List(parts.Skip(1)));
    }

    private static LocalizableString Enumerate(LocalizableString[] texts) =>
        texts.Length == 1 ? texts[0] : Resources.Text("And", Resources.List(texts.Take(texts.Length - 1)), texts[texts.Length - 1]);

    // How a label is written, for the fix: the role at each position, or of each member.
    private static string PartsText(SwitchShape shape)
    {
        var kind = shape.Kind == SwitchKind.Members && shape.Parts.All(static part => part.Index != SwitchPart.ByName) ? SwitchKind.Tuple : shape.Kind;
        return kind + ":" + string.Join(",", shape.Parts.Select(part => part.Role + "=" + (kind switch
        {
            SwitchKind.Tuple => part.Index.ToString(System.Globalization.CultureInfo.InvariantCulture),
            SwitchKind.Members => part.Member!.Name,
            _ => "",
        })));
    }
}
