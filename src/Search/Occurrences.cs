using System.Runtime.InteropServices;

namespace SiteGen.Search;

/// <summary>Which syllables and pairs of neighbours occur where.</summary>
/// <param name="Syllables">By the number of the folded form.</param>
/// <param name="Forms">By the number of the form: its places in the list of paragraphs of its folded form.</param>
/// <param name="FoldOfForm">By the number of the form: the number of its folded form.</param>
/// <param name="Pairs">By both folded forms (<see cref="FoldsOf"/>); occurrences in reading order.</param>
internal sealed record Occurrences(Postings[] Syllables, List<int>[] Forms, int[] FoldOfForm, Dictionary<long, List<PairOccurrence>> Pairs)
{
    // Independent of the machine, so that no run differs from another.
    private const int Parts = 4;

    /// <summary>Goes through all paragraphs, several times in parallel: each time for a part of the syllables.</summary>
    public static Occurrences Of(ReadParagraph[] paragraphs, SyllableTable table)
    {
        var all = new Occurrences(New<Postings>(table.Folds.Length), New<List<int>>(table.Forms.Length), new int[table.Forms.Length], []);
        var pairs = new Dictionary<long, List<PairOccurrence>>[Parts];
        Parallel.For(0, Parts, part =>
        {
            pairs[part] = [];
            for (var i = 0; i < paragraphs.Length; i++)
                all.Add(i, paragraphs[i].Syllables, part, pairs[part]);
        });
        foreach (var (pair, occurrences) in pairs.SelectMany(part => part))
            all.Pairs.Add(pair, occurrences);
        return all;
    }

    /// <summary>The folded forms of a key of <see cref="Pairs"/>.</summary>
    public static (int First, int Second) FoldsOf(long pair) => ((int)(pair >> 32), (int)pair);

    private static long KeyOf(int first, int second) => (long)first << 32 | (uint)second;

    private void Add(int paragraph, SyllableEntry?[] syllables, int part, Dictionary<long, List<PairOccurrence>> pairs)
    {
        for (var i = 0; i < syllables.Length; i++)
        {
            if (syllables[i] is not { } entry || entry.Fold % Parts != part)
                continue;
            Add(paragraph, entry);
            if (i + 1 == syllables.Length || syllables[i + 1] is not { } next)
                continue;
            ref var occurrences = ref CollectionsMarshal.GetValueRefOrAddDefault(pairs, KeyOf(entry.Fold, next.Fold), out _);
            (occurrences ??= []).Add(new PairOccurrence(paragraph, i, entry.Form, next.Form));
        }
    }

    private void Add(int paragraph, SyllableEntry entry)
    {
        entry.Uses++;
        var postings = Syllables[entry.Fold];
        postings.Add(paragraph);
        var place = postings.Paragraphs.Count - 1;
        var form = Forms[entry.Form];
        FoldOfForm[entry.Form] = entry.Fold;
        if (form.Count == 0 || form[^1] != place)
            form.Add(place);
    }

    private static T[] New<T>(int count)
        where T : new()
    {
        var made = new T[count];
        for (var i = 0; i < count; i++)
            made[i] = new T();
        return made;
    }
}
