using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

// Who else gets hold of the object of a variable, by whatever name.
internal sealed partial class RegionEffects
{
    // What is said of a name is said of the variable whose object it names. Found out when somebody asks: only then are all names known.
    private List<(ISymbol Variable, ISymbol Name)>? _names;
    private bool _hasNewNames;

    // Do(e), kept = e, new[] { e }, Do(e.Inner); but not e.EventId, e == other. Under another name, as after var m = e, that is not known yet.
    private void AddUse(IOperation use, ISymbol variable)
    {
        if (Integers.IsNumber(use.Type))
            return;
        // The object of the variable itself, not one that it leads to.
        var whole = use;
        while (true)
        {
            switch (use.Parent)
            {
                case IConversionOperation conversion when !CodeCalls.RunsCode(conversion):
                    use = conversion;
                    break;
                case IPropertyReferenceOperation property when ReferenceEquals(property.Instance, use) && CodeCalls.RunsCode(property, objects.Properties):
                    Add(ref _handedOut, variable);
                    return;
                case IMemberReferenceOperation member when ReferenceEquals(member.Instance, use):
                    if (Integers.IsNumber(member.Type) || member.Type?.SpecialType is SpecialType.System_String or SpecialType.System_Boolean)
                        return;
                    use = member;
                    break;
                case IConditionalAccessOperation access when ReferenceEquals(access.WhenNotNull, use):
                    use = access;
                    break;
                case IConditionalAccessOperation access when InstanceIn(access.WhenNotNull) is { } instance:
                    use = instance;
                    break;
                case IInterpolationOperation or IBinaryOperation or ICompoundAssignmentOperation
                    when CodeCalls.MakesText(use.Parent)
                        && objects.OnlyLooksForText(MeetingCollector.Unconverted(use).Type):
                case IInvocationOperation asked when ReferenceEquals(asked.Instance, use) && objects.OnlyLooksForText(asked.TargetMethod, use.Type):
                case IBinaryOperation binary when !CodeCalls.RunsCode(binary):
                case IIsTypeOperation or IExpressionStatementOperation:
                case IAssignmentOperation assignment
                    when ReferenceEquals(assignment.Target, use)
                        && assignment is not ICompoundAssignmentOperation { OperatorMethod: not null }:
                    return;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var asked } } when CodeCalls.OnlyLooks(asked):
                    return;
                case IVariableInitializerOperation initializer:
                    AddName(variable, (initializer.Parent as IVariableDeclaratorOperation)?.Symbol);
                    return;
                case IIsPatternOperation test:
                    AddNames(variable, test.Pattern);
                    return;
                case ISwitchExpressionOperation choice:
                    foreach (var arm in choice.Arms)
                        AddNames(variable, arm.Pattern);
                    return;
                case ISwitchOperation choice:
                    foreach (var section in choice.Cases)
                    {
                        foreach (var clause in section.Clauses)
                            AddNames(variable, (clause as IPatternCaseClauseOperation)?.Pattern);
                    }

                    return;
                case ISimpleAssignmentOperation assignment when ReferenceEquals(assignment.Value, whole) && VariableOf(assignment.Target) is { } name:
                    Add(ref _renamed, variable);
                    AddName(variable, name);
                    use = whole = assignment;
                    break;
                default:
                    Add(ref _handedOut, variable);
                    return;
            }
        }
    }

    private void AddNames(ISymbol variable, IPatternOperation? pattern)
    {
        foreach (var part in pattern.DescendantsAndSelf())
        {
            AddName(variable, DeclaredBy(part));
            // Which part of the object the code belongs to does not matter: it is all within reach.
            if (CodeCalls.RunsCode(part) || part is IPropertyReferenceOperation property && CodeCalls.RunsCode(property, objects.Properties))
                Add(ref _handedOut, variable);
        }
    }

    private void AddName(ISymbol variable, ISymbol? name)
    {
        if (name is null)
            return;
        (_names ??= []).Add((variable, name));
        _hasNewNames = true;
    }

    private RegionEffects ByAllNames()
    {
        while (_hasNewNames)
        {
            _hasNewNames = false;
            // A name of a name most often stands behind it.
            for (var i = _names!.Count - 1; i >= 0; i--)
            {
                var (variable, name) = _names[i];
                _hasNewNames |= _handedOut?.Contains(name) == true && _handedOut.Add(variable);
                _hasNewNames |= _renamed?.Contains(name) == true && _renamed.Add(variable);
            }
        }

        return this;
    }

    private static ISymbol? VariableOf(IOperation target) => target switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static ISymbol? DeclaredBy(IOperation pattern) => pattern switch
    {
        IDeclarationPatternOperation declaration => declaration.DeclaredSymbol,
        IRecursivePatternOperation recursive => recursive.DeclaredSymbol,
        IListPatternOperation list => list.DeclaredSymbol,
        _ => null,
    };

    // The e of e?.Inner.Do() in what follows it.
    private static IOperation? InstanceIn(IOperation? access)
    {
        while (access is not (null or IConditionalAccessInstanceOperation))
        {
            access = access switch
            {
                IMemberReferenceOperation member => member.Instance,
                IInvocationOperation call => call.Instance,
                IConditionalAccessOperation inner => inner.Operation,
                _ => null,
            };
        }

        return access;
    }
}
