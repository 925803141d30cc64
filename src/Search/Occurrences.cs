namespace SiteGen.Search;

/// <summary>Which syllables and pairs of neighbours occur where.</summary>
/// <param name="Syllables">By the number of the folded form.</param>
/// <param name="Forms">By the number of the form: its places in the list of paragraphs of its folded form.</param>
/// <param name="FoldOfForm">By the number of the form: the number of its folded form.</param>
/// <param name="Pairs">By both folded forms; occurrences in reading order.</param>
internal sealed record Occurrences(
    Postings[] Syllables,
    List<int>[] Forms,
    int[] FoldOfForm,
    IReadOnlyList<((int First, int Second) Folds, ReadOnlyMemory<PairOccurrence> Occurrences)> Pairs)
{
    // Independent of the machine, so that no run differs from another.
    private const int Parts = 4;

    /// <summary>Goes through all paragraphs, several times in parallel: each time for a part of the syllables.</summary>
    public static Occurrences Of(ReadParagraph[] paragraphs, SyllableTable table)
    {
        var all = new Occurrences(New<Postings>(table.Folds.Length), New<List<int>>(table.Forms.Length), new int[table.Forms.Length], []);
        var pairs = new IEnumerable<((int First, int Second) Folds, ReadOnlyMemory<PairOccurrence> Occurrences)>[Parts];
        Parallel.For(0, Parts, part =>
        {
            var found = new Pairs(table.Folds.Length);
            for (var i = 0; i < paragraphs.Length; i++)
                all.Add(i, paragraphs[i].Syllables, part, found);
            pairs[part] = found.Sorted();
        });
        return all with { Pairs = [.. pairs.SelectMany(part => part)] };
    }

    private void Add(int paragraph, SyllableEntry?[] syllables, int part, Pairs pairs)
    {
        for (var i = 0; i < syllables.Length; i++)
        {
            if (syllables[i] is not { } entry || entry.Fold % Parts != part)
                continue;
            Add(paragraph, entry);
            if (i + 1 == syllables.Length || syllables[i + 1] is not { } next)
                continue;
            pairs.Add(entry.Fold, next.Fold, new PairOccurrence(paragraph, i, entry.Form, next.Form));
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
