using System.Collections.Immutable;

namespace SiteGen.Text;

/// <summary>Compares two short sequences exactly.</summary>
internal static class LongestCommonSubsequence
{
    /// <summary>The pairs of equal entries that are kept. Needs time and memory in the product of both lengths.</summary>
    public static ImmutableArray<(int First, int Second)> Find(ReadOnlySpan<int> first, ReadOnlySpan<int> second, SequenceDifference within)
    {
        var a = first.Slice(within.FirstStart, within.FirstLength);
        var b = second.Slice(within.SecondStart, within.SecondLength);
        var lengths = new ushort[a.Length + 1, b.Length + 1];
        for (var i = a.Length - 1; i >= 0; i--)
        {
            for (var j = b.Length - 1; j >= 0; j--)
                lengths[i, j] = a[i] == b[j] ? (ushort)(lengths[i + 1, j + 1] + 1) : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        var pairs = ImmutableArray.CreateBuilder<(int, int)>();
        for (var (i, j) = (0, 0); i < a.Length && j < b.Length;)
        {
            if (a[i] == b[j])
                pairs.Add((within.FirstStart + i++, within.SecondStart + j++));
            else if (lengths[i + 1, j] >= lengths[i, j + 1])
                i++;
            else
                j++;
        }

        return pairs.ToImmutable();
    }
}
