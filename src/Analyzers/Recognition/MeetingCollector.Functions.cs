using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Recognition;

internal sealed partial class MeetingCollector
{
    /// <summary>The method of the delegate that a lambda becomes, whose attributes count for the lambda as well.</summary>
    public static IMethodSymbol? DelegateOf(IAnonymousFunctionOperation lambda) =>
        lambda.Parent is { } conversion ? Source.SignatureOf(conversion.Type) ?? Source.SignatureOf(conversion.Parent?.Type) : null;

    private void VisitLambda(IAnonymousFunctionOperation lambda)
    {
        if (DelegateOf(lambda) is { } signature)
        {
            for (var i = 0; i < lambda.Symbol.Parameters.Length && i < signature.Parameters.Length; i++)
                roles.Inherit(lambda.Symbol.Parameters[i], signature.Parameters[i]);
        }

        VisitDefaultValues(lambda.Symbol);
    }

    private void VisitDefaultValues(IMethodSymbol function)
    {
        foreach (var parameter in function.Parameters)
        {
            if (parameter.HasExplicitDefaultValue && roles.RoleOf(parameter) is not Role.None and var role
                && parameter.DeclaringSyntaxReferences is [var reference] && reference.GetSyntax() is ParameterSyntax { Default.Value: { } value })
            {
                SyntaxMeetings.Add(new SyntaxMeeting(value, null, role));
            }
        }
    }

    // messages.Select(m => m.EventId).Where(id => id == 1003): what the type parameter stands for in one argument, it does in the lambda
    private void VisitLambdaArguments(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            if (Source.SignatureOf(argument.Parameter?.OriginalDefinition.Type) is not { } signature || Source.LambdaOf(argument.Value) is not { } lambda)
                continue;
            for (var i = 0; i < lambda.Symbol.Parameters.Length && i < signature.Parameters.Length; i++)
            {
                if (signature.Parameters[i].Type is ITypeParameterSymbol shared && Source.Of(call, shared) is { } source)
                    MoveInto(lambda.Symbol.Parameters[i], source);
            }
        }
    }

    /// <summary>The role of what a <c>return</c> or <c>yield return</c> gives back: of the method, accessor, local function or delegate around it.</summary>
    private Role ReturnRoleAt(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            switch (parent)
            {
                case ILocalFunctionOperation function:
                    return roles.RoleOf(function.Symbol);
                case IAnonymousFunctionOperation lambda:
                    if (roles.RoleOf(lambda.Symbol) is not Role.None and var own)
                        return own;
                    return DelegateOf(lambda) is { } signature ? roles.RoleOf(signature) : Role.None;
            }
        }

        return owner switch
        {
            IMethodSymbol { MethodKind: MethodKind.PropertyGet, AssociatedSymbol: { } property } => roles.RoleOf(property),
            IMethodSymbol method => roles.RoleOf(method),
            IPropertySymbol property => roles.RoleOf(property),
            _ => Role.None,
        };
    }
}
