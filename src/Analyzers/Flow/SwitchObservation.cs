using System.Collections.Immutable;
using TrtcAnalyzers.Recognition;

namespace TrtcAnalyzers.Flow;

/// <summary>The program comes to a switch, and this is what is known about its value before any label is tested.</summary>
/// <param name="Shape">The switch.</param>
/// <param name="Parts">What is known about each of its parts.</param>
internal readonly record struct SwitchObservation(SwitchShape Shape, ImmutableArray<PartFacts> Parts);

/// <summary>What is known about a part of the value of a switch.</summary>
/// <param name="Values">What it can be.</param>
/// <param name="Number">The number of the value, by which an ID is found again.</param>
/// <param name="Id">For a parameter: the number of the ID of the same message; 0 where it is not known.</param>
/// <param name="Ids">What that ID can be.</param>
internal readonly record struct PartFacts(ValueSet Values, int Number, int Id, ValueSet Ids);
