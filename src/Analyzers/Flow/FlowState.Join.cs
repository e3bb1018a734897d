namespace TrtcAnalyzers.Flow;

// Where paths join.
internal sealed partial class FlowState
{
    /// <summary>
    /// What is known where two paths join: a value keeps what both sides allow, and a cell that holds two values gets the one that
    /// <paramref name="merge"/> makes of both.
    /// </summary>
    public static FlowState Join(FlowState left, FlowState right, IValueMerger merge)
    {
        if (ReferenceEquals(left, right))
            return left;
        if (!ReferenceEquals(left._memory, right._memory))
            return merge.Forgotten();

        // One side is read wholly before the other: going to and fro for each thing would cost the square of their number.
        var differences = left._memory.Joins.Compare(left, right, out var trunk);
        foreach (ref var difference in differences)
            difference.ReadRight(right, merge);
        foreach (ref var difference in differences)
            difference.ReadLeft(left, merge);

        // What the branches changed back and forth is nobody's business any more: often nothing is left to say.
        var (lastCall, lastWrite, lastElement) = (
            Math.Max(left.LastCall, right.LastCall),
            Math.Max(left.LastWrite, right.LastWrite),
            Math.Max(left.LastElement, right.LastElement));
        var result = trunk.LastCall == lastCall && trunk.LastWrite == lastWrite && trunk.LastElement == lastElement ? trunk
            : trunk.Next(default, lastCall, lastWrite, lastElement);
        List<int>? shared = null;
        foreach (ref readonly var difference in differences)
        {
            var after = difference.Join(merge, ref shared);
            if (!after.Equals(difference.Before))
                result = result.Next(new Change(difference.Kind, difference.Cell, difference.Before, after));
        }

        if (shared is not null)
        {
            foreach (var value in shared)
                result = result.Share(value);
        }

        return result;
    }
}
