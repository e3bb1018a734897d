using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// bool Has(List<EventMessage> all, ulong id) => all.Any(m => m.EventId == id)
internal sealed partial class PrivateMethods
{
    // A role as an object: the runtime has compiled collections of objects, and a method is mostly passed one or two numbers.
    private readonly ConcurrentDictionary<IParameterSymbol, object> _asked = new(SymbolEqualityComparer.Default);

    // What a method itself takes one of its numbers for: an ID where it is compared with one, and no call passes a number that is none.
    private Role AskedRoleOf(IParameterSymbol parameter, IMethodSymbol method, SemanticModel model, CancellationToken cancellation) =>
        (Role)(_asked.TryGetValue(parameter, out var known) ? known : _asked.GetOrAdd(parameter, ReadAskedRole(parameter, method, model, cancellation)));

    private object ReadAskedRole(IParameterSymbol parameter, IMethodSymbol method, SemanticModel model, CancellationToken cancellation) =>
        BodyOf(method, model, cancellation) is { } body
        && AskedParameter.RoleOf(parameter, body) is var role
        && role.IsId()
        && _mentions.Of(method).All(mention => MayPass(mention, parameter, role, model, cancellation))
            ? role : Role.None;

    private Body? BodyOf(IMethodSymbol method, SemanticModel model, CancellationToken cancellation) =>
        method.DeclaringSyntaxReferences is [var reference]
        && reference.SyntaxTree == model.SyntaxTree
        && model.GetOperation(reference.GetSyntax(cancellation), cancellation) is { } root
            ? Body.Read(root, roles, method, mayBe, cancellation) : null;

    // Show(500): a number that is no ID stands for something else, so that the others may as well.
    private bool MayPass(SimpleNameSyntax mention, IParameterSymbol parameter, Role role, SemanticModel model, CancellationToken cancellation)
    {
        if (PrivateMentions.CallOf(mention) is not { } written || model.GetOperation(written, cancellation) is not IInvocationOperation call)
            return true;
        foreach (var argument in call.Arguments)
        {
            if (SymbolEqualityComparer.Default.Equals(argument.Parameter?.OriginalDefinition, parameter)
                && ConstantUse.TryCreate(argument.Value) is { Value: { } number } constant
                && !mayBe(role, new PassedConstant(number, constant.Field)))
            {
                return false;
            }
        }

        return true;
    }
}
