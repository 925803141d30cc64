using System.Collections.Immutable;

namespace SiteGen.Text;

/// <summary>
/// Compares two long sequences. It looks for what occurs exactly once in both (runs of three, then single entries), keeps the longest
/// chain of these that is in order in both, and goes on between them (patience diff). What is left and small is compared exactly.
/// The time stays near to linear: two texts that have nothing in common are one difference.
/// </summary>
public static class SequenceDiff
{
    // 4,000,000 comparisons take about 10 ms and 4 MB.
    private const long LargestExactArea = 4_000_000;

    private const int DeepestLevel = 24;

    /// <summary>The differences in order; none when both are equal. What lies between two of them is equal in both.</summary>
    public static ImmutableArray<SequenceDifference> Compare(ReadOnlySpan<int> first, ReadOnlySpan<int> second)
    {
        var differences = ImmutableArray.CreateBuilder<SequenceDifference>();
        Compare(first, second, new SequenceDifference(0, first.Length, 0, second.Length), 0, differences);
        return differences.ToImmutable();
    }

    private static void Compare(
        ReadOnlySpan<int> first, ReadOnlySpan<int> second, SequenceDifference whole, int level, ImmutableArray<SequenceDifference>.Builder differences)
    {
        var rest = Trim(first, second, whole);
        if (rest.FirstLength == 0 || rest.SecondLength == 0 || level == DeepestLevel)
        {
            Add(rest, differences);
            return;
        }

        var anchors = SequenceAnchors.Find(first, second, rest);
        if (anchors.IsEmpty && (long)rest.FirstLength * rest.SecondLength <= LargestExactArea)
            anchors = LongestCommonSubsequence.Find(first, second, rest);
        if (anchors.IsEmpty)
        {
            Add(rest, differences);
            return;
        }

        var (i, j) = (rest.FirstStart, rest.SecondStart);
        foreach (var (a, b) in anchors.Append((rest.FirstEnd, rest.SecondEnd)))
        {
            Compare(first, second, new SequenceDifference(i, a - i, j, b - j), level + 1, differences);
            (i, j) = (a, b);
        }
    }

    private static SequenceDifference Trim(ReadOnlySpan<int> first, ReadOnlySpan<int> second, SequenceDifference whole)
    {
        var a = first.Slice(whole.FirstStart, whole.FirstLength);
        var b = second.Slice(whole.SecondStart, whole.SecondLength);
        var prefix = a.CommonPrefixLength(b);
        var suffix = 0;
        while (suffix < Math.Min(a.Length, b.Length) - prefix && a[^(suffix + 1)] == b[^(suffix + 1)])
            suffix++;
        return new SequenceDifference(whole.FirstStart + prefix, a.Length - prefix - suffix, whole.SecondStart + prefix, b.Length - prefix - suffix);
    }

    private static void Add(SequenceDifference difference, ImmutableArray<SequenceDifference>.Builder differences)
    {
        if (difference.FirstLength > 0 || difference.SecondLength > 0)
            differences.Add(difference);
    }
}
