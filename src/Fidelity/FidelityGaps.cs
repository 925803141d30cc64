using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Fidelity;

/// <summary>
/// Finds the source's words that the text of the Markdown does not have, where that text is the source with runs taken out: what front matter says,
/// or what was lost. Of two equal words either can be taken for the missing one; where that is possible, whole lines are.
/// </summary>
internal static class FidelityGaps
{
    // So many words should go on alike before a gap is over; fewer where the next gap is near.
    private static readonly ImmutableArray<int> Enough = [8, 3, 1];

    /// <summary>The indices of the missing words, in order; null when the Markdown has words that the source does not have there.</summary>
    public static ImmutableArray<int>? Find(ImmutableArray<FidelityWord> source, ImmutableArray<FidelityWord> markdown)
    {
        var left = source.Length - markdown.Length;
        if (left < 0)
            return null;
        var gaps = ImmutableArray.CreateBuilder<SequenceDifference>();
        var i = 0;
        for (var j = 0; j < markdown.Length; i++, j++)
        {
            if (IsSame(source[i], markdown[j]))
                continue;
            var gap = Enough.Select(enough => GapBefore(source.AsSpan()[i..], markdown.AsSpan()[j..], left, enough)).FirstOrDefault(gap => gap > 0);
            if (gap == 0)
                return null;
            gaps.Add(new SequenceDifference(i, gap, j, 0));
            (i, left) = (i + gap, left - gap);
        }

        if (i < source.Length)
            gaps.Add(new SequenceDifference(i, source.Length - i, markdown.Length, 0));
        return [.. FidelityRuns.AtLineStarts(source, markdown, gaps.ToImmutable()).SelectMany(gap => Enumerable.Range(gap.FirstStart, gap.FirstLength))];
    }

    // 0 when the text does not go on within as many words as can be missing.
    private static int GapBefore(ReadOnlySpan<FidelityWord> source, ReadOnlySpan<FidelityWord> markdown, int left, int enough)
    {
        var length = Math.Min(enough, markdown.Length);
        for (var gap = 1; gap <= left; gap++)
        {
            var alike = 0;
            while (alike < length && IsSame(source[gap + alike], markdown[alike]))
                alike++;
            if (alike == length)
                return gap;
        }

        return 0;
    }

    private static bool IsSame(FidelityWord first, FidelityWord second) => first.Core.SequenceEqual(second.Core);
}
