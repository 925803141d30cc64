using System.Numerics;

namespace SiteGen.Analysis.Repeats;

/// <summary>
/// Which runs of a paragraph it is looked up by: the rarest that at least two paragraphs have. A run of a single paragraph finds nothing, and one that many
/// have finds too much. Counts are kept by a part of the checksum, so that a run may seem to be more frequent than it is, never rarer.
/// </summary>
internal sealed class RareRuns
{
    /// <summary>How many runs a paragraph is looked up by, at most.</summary>
    public const int Most = 16;

    private const int SmallestTable = 1 << 12, LargestTable = 1 << 25;

    private readonly byte[] _counts;

    /// <summary>Counts the runs of paragraphs.</summary>
    public RareRuns(IReadOnlyCollection<ReadParagraph> paragraphs)
    {
        var size = (uint)Math.Clamp(2 * paragraphs.Sum(paragraph => (long)paragraph.Runs.Length), SmallestTable, LargestTable);
        _counts = new byte[BitOperations.RoundUpToPowerOf2(size)];
        foreach (var paragraph in paragraphs)
        {
            foreach (var run in paragraph.Runs)
            {
                ref var count = ref _counts[run & (_counts.Length - 1)];
                count = (byte)Math.Min(byte.MaxValue, count + 1);
            }
        }
    }

    /// <summary>The runs that a paragraph is looked up by, rarest first.</summary>
    public uint[] Of(ReadParagraph paragraph)
    {
        // The count above, the run below: in order of both.
        var ranked = new List<ulong>(paragraph.Runs.Length);
        foreach (var run in paragraph.Runs)
        {
            if (_counts[run & (_counts.Length - 1)] is > 1 and var count)
                ranked.Add(((ulong)count << 32) | run);
        }

        ranked.Sort();
        return [.. ranked.Select(rank => (uint)rank).Distinct().Take(Most)];
    }
}
