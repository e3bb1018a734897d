using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

/// <summary>A handler that is looked up: whether its message still is, when the handler is called, what it was then.</summary>
/// <param name="key">The key by which the handler is looked up.</param>
/// <param name="paths">Names the values of the body.</param>
/// <param name="reassigned">The variables of the body that hold more than one value.</param>
internal sealed class HandlerLookup(IOperation key, ValuePaths paths, HashSet<ISymbol> reassigned)
{
    private int _start = int.MaxValue;

    /// <summary>What leads to the ID by which the handler is looked up; empty where it is none of a message.</summary>
    public ImmutableArray<ISymbol> Id => paths.Of(key);

    /// <summary>Whether a local of the body holds more than one value.</summary>
    public bool IsReassigned(ILocalSymbol local) => reassigned.Contains(local);

    /// <summary>Where a local of the body is used.</summary>
    public IEnumerable<IOperation> UsesOf(ILocalSymbol local) => paths.UsesOf(local);

    /// <summary>Whether a path leads to an argument.</summary>
    public bool Leads(ImmutableArray<ISymbol> message, IOperation argument) => ValuePaths.AreSame(paths.Of(argument), message);

    /// <summary>Whether an ID and a message are what their names stand for, whatever happens in between.</summary>
    /// <param name="message">What it is given.</param>
    public bool IsSteady(IOperation message)
    {
        _start = key.Syntax.SpanStart;
        var length = paths.Of(key).Length;
        var open = new Stack<IOperation>([key, message]);
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        while (open.Count > 0)
        {
            foreach (var part in open.Pop().DescendantsAndSelf())
            {
                switch (part)
                {
                    // m.EventId ?? other.EventId: that is the ID of another message.
                    case ICoalesceOperation { WhenNull: { ConstantValue.HasValue: false } other }
                        when MeetingCollector.Unconverted(other) is not (IThrowOperation or IDefaultValueOperation):
                    case ILocalReferenceOperation { Local: var changed } when reassigned.Contains(changed):
                    case IParameterReferenceOperation { Parameter: var given } when reassigned.Contains(given):
                        return false;
                    // var id = m.EventId; var key = id;
                    case ILocalReferenceOperation { Local: var local }
                        when seen.Add(local) && paths.SourceOf(local) is { } source && paths.Of(source) is { IsEmpty: false } path:
                        if (path.Length == length)
                            _start = Math.Min(_start, source.Syntax.SpanStart);
                        open.Push(source is IPatternOperation pattern && MatchedValue.Of(pattern) is var (matched, _) ? matched : source);
                        break;
                }
            }
        }

        return true;
    }

    /// <summary>Whether a body writes an ID, or something that leads to it.</summary>
    /// <param name="id">The ID.</param>
    /// <param name="root">The body.</param>
    public bool IsWritten(ImmutableArray<ISymbol> id, IOperation root) =>
        root.Descendants().Any(use => use is IMemberReferenceOperation && Reassigned.IsTarget(use) && ValuePaths.StartsWith(id, paths.Of(use)));

    /// <summary>Whether somebody gets the message between the lookup and the call, and may give it another ID.</summary>
    /// <param name="call">The call of the handler.</param>
    /// <param name="message">The message.</param>
    public bool MayChangeBefore(IInvocationOperation call, ImmutableArray<ISymbol> message)
    {
        var end = call.Syntax.Span.End;
        // What stands behind the call comes before it the next time.
        for (var around = call.Parent; around is not null; around = around.Parent)
        {
            if (around is ILoopOperation { Syntax.Span: var loop } && loop.Start > _start)
                end = loop.End;
        }

        var handler = (call.Instance as ILocalReferenceOperation)?.Local;
        return call.Root().Descendants().Any(other => other is IInvocationOperation changing
            && !ReferenceEquals(changing, call)
            && changing.Syntax.SpanStart >= _start
            && changing.Syntax.Span.End <= end
            && MayChange(changing.TargetMethod)
            // It is called here or there: if (isFirst) { handle(m); return; } handle(m);
            && !(changing.Instance is ILocalReferenceOperation { Local: var same } && SymbolEqualityComparer.Default.Equals(same, handler))
            && (IsOf(changing.Instance) && changing.TargetMethod.ReturnsVoid || changing.Arguments.Any(argument => IsOf(argument.Value))));

        // Whose code a delegate stands for, nobody knows.
        static bool MayChange(IMethodSymbol method) => method.MethodKind == MethodKind.DelegateInvoke || !Source.IsOfTheFramework(method);

        bool IsOf(IOperation? given) => ValuePaths.StartsWith(message, paths.Of(given));
    }

    /// <summary>Whether a member gives the same whenever it is asked: <c>Next => _all.Dequeue()</c> does not.</summary>
    /// <param name="member">A member that leads to a message.</param>
    public static bool GivesTheSame(ISymbol member) => member is IFieldSymbol
        || member is IPropertySymbol
        && !member.DeclaringSyntaxReferences.Select(static part => part.GetSyntax()).OfType<PropertyDeclarationSyntax>()
            .SelectMany(static property => new SyntaxNode?[] { property.ExpressionBody, property.AccessorList }).OfType<SyntaxNode>()
            .SelectMany(static code => code.DescendantNodes())
            .Any(static code => code is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax);
}
