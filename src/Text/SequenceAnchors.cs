using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SiteGen.Text;

/// <summary>Finds places that belong together in two sequences, because what stands there occurs only once in each.</summary>
internal static class SequenceAnchors
{
    private const int RunLength = 3;

    /// <summary>Pairs of places, in order in both; none when nothing occurs exactly once.</summary>
    public static ImmutableArray<(int First, int Second)> Find(ReadOnlySpan<int> first, ReadOnlySpan<int> second, SequenceDifference within)
    {
        var runs = Unique(first, second, within, RunLength);
        return LongestAscending(runs.Count > 0 ? runs : Unique(first, second, within, 1));
    }

    // In the order of the first sequence.
    private static List<(int First, int Second)> Unique(ReadOnlySpan<int> first, ReadOnlySpan<int> second, SequenceDifference within, int length)
    {
        var places = new Dictionary<(int, int, int), (int First, int Second, int Times)>();
        for (var i = within.FirstStart; i <= within.FirstEnd - length; i++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, Key(first, i, length), out var seen);
            place = (i, -1, seen ? 2 : 1);
        }

        for (var j = within.SecondStart; j <= within.SecondEnd - length; j++)
        {
            ref var place = ref CollectionsMarshal.GetValueRefOrNullRef(places, Key(second, j, length));
            if (!Unsafe.IsNullRef(ref place))
                place = (place.First, j, place.Second < 0 ? place.Times : 2);
        }

        return [.. places.Values.Where(place => place.Times == 1 && place.Second >= 0).Select(place => (place.First, place.Second)).Order()];
    }

    private static (int, int, int) Key(ReadOnlySpan<int> sequence, int start, int length) =>
        length == 1 ? (sequence[start], -1, -1) : (sequence[start], sequence[start + 1], sequence[start + 2]);

    // Longest increasing subsequence by patience sorting (Aldous and Diaconis, 1999): each pile's top is the smallest end of a chain of its length.
    private static ImmutableArray<(int First, int Second)> LongestAscending(List<(int First, int Second)> pairs)
    {
        var tops = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, tops.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[tops[middle]].Second < pairs[i].Second ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? tops[low - 1] : -1;
            if (low == tops.Count)
                tops.Add(i);
            else
                tops[low] = i;
        }

        var chain = new Stack<(int, int)>();
        for (var i = tops.Count > 0 ? tops[^1] : -1; i >= 0; i = before[i])
            chain.Push(pairs[i]);
        return [.. chain];
    }
}
