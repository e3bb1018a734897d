using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace TrtcAnalyzers.Flow;

// What is assigned: a variable, a member, an element, or what has no name.
internal sealed partial class RegionEffects
{
    private void AddTarget(IOperation target)
    {
        switch (target)
        {
            case ILocalReferenceOperation local:
                Add(ref _assigned, local.Local);
                WritesAnything |= local.Local.RefKind != RefKind.None;
                break;
            case IParameterReferenceOperation parameter:
                Add(ref _assigned, parameter.Parameter);
                break;
            case IPropertyReferenceOperation { Property.ReturnsByRef: true } or IFieldReferenceOperation { Field.RefKind: not RefKind.None }:
                WritesAnything = true;
                break;
            case IFieldReferenceOperation { Field: { ContainingType.IsTupleType: true } }:
                WritesElements = true;
                break;
            case IFieldReferenceOperation field:
                Add(ref _written, field.Field.IsStatic ? field.Field : field.Field.OriginalDefinition);
                break;
            case IPropertyReferenceOperation { Arguments.IsEmpty: true } property:
                Add(ref _written, objects.Properties.PlaceOf(property.Property));
                Calls = true;
                break;
            case IPropertyReferenceOperation or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation:
                WritesElements = true;
                Calls = true;
                break;
            case IDeclarationExpressionOperation declaration:
                AddTarget(declaration.Expression);
                break;
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    AddTarget(element);
                break;
            case IDiscardOperation or IInterpolatedStringHandlerCreationOperation or IInterpolatedStringHandlerArgumentPlaceholderOperation:
                break;
            default:
                WritesAnything = true;
                break;
        }
    }
}
