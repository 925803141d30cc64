namespace SiteGen.Analysis.Repeats;

/// <summary>Finds paragraphs by the runs that they share. Paragraphs have numbers in the order of terms.</summary>
internal sealed class RunIndex
{
    // Of a run that more paragraphs have, so many of the last ones before a term are looked at, and so many of these are taken.
    private const int LookedAt = 64, Taken = 8;

    private const int FirstBits = 18;

    private readonly int[] _groups;
    private readonly uint[][] _runs;

    // The checksum of a run above, the number of a paragraph below: 4 million of them need 32 MB.
    private readonly ulong[] _entries;

    // Where the entries begin whose checksum has these first bits, so that an entry is found among a few.
    private readonly int[] _starts = new int[(1 << FirstBits) + 1];

    /// <summary>Makes an index.</summary>
    /// <param name="paragraphs">The paragraphs by their numbers.</param>
    /// <param name="groups">A number for each: the same one where organisation and kind of the report are.</param>
    public RunIndex(IReadOnlyList<ReadParagraph> paragraphs, int[] groups)
    {
        _groups = groups;
        var rare = new RareRuns(paragraphs);
        _runs = new uint[paragraphs.Count][];
        Parallel.For(0, _runs.Length, i => _runs[i] = rare.Of(paragraphs[i]));
        _entries = [.. _runs.SelectMany((runs, i) => runs.Select(run => Entry(run, i)))];
        Array.Sort(_entries);
        foreach (var entry in _entries)
            _starts[(entry >> (64 - FirstBits)) + 1]++;
        for (var i = 1; i < _starts.Length; i++)
            _starts[i] += _starts[i - 1];
    }

    /// <summary>
    /// The paragraphs of the same group with a number below <paramref name="end"/> that share runs with a paragraph: those that share most first, then the
    /// latest.
    /// </summary>
    public IEnumerable<int> FindInGroup(int paragraph, int end) => Find(paragraph, end, other => _groups[other] == _groups[paragraph]);

    /// <summary>The same for paragraphs of other groups.</summary>
    public IEnumerable<int> FindElsewhere(int paragraph, int end) => Find(paragraph, end, other => _groups[other] != _groups[paragraph]);

    private IEnumerable<int> Find(int paragraph, int end, Func<int, bool> isWanted)
    {
        Span<int> found = stackalloc int[RareRuns.Most * Taken];
        var count = 0;
        foreach (var run in _runs[paragraph])
        {
            var last = EndBefore(Entry(run, end)) - 1;
            var most = count + Taken;
            for (var i = last; i >= 0 && i > last - LookedAt && count < most && _entries[i] >> 32 == run; i--)
            {
                if (isWanted((int)(uint)_entries[i]))
                    found[count++] = (int)(uint)_entries[i];
            }
        }

        return ByFrequency(found[..count]);
    }

    private static IEnumerable<int> ByFrequency(Span<int> numbers)
    {
        numbers.Sort();
        // The frequency above, the number below.
        var ranked = new List<ulong>(numbers.Length);
        for (var i = 0; i < numbers.Length;)
        {
            var start = i;
            while (i < numbers.Length && numbers[i] == numbers[start])
                i++;
            ranked.Add(((ulong)(i - start) << 32) | (uint)numbers[start]);
        }

        ranked.Sort();
        ranked.Reverse();
        return ranked.Select(rank => (int)(uint)rank);
    }

    private int EndBefore(ulong entry)
    {
        var bits = entry >> (64 - FirstBits);
        var index = Array.BinarySearch(_entries, _starts[bits], _starts[bits + 1] - _starts[bits], entry);
        return index < 0 ? ~index : index;
    }

    private static ulong Entry(uint run, int paragraph) => ((ulong)run << 32) | (uint)paragraph;
}
