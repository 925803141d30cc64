using System.Collections.Concurrent;
using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Search;

/// <summary>
/// Every syllable of an archive once for each way of writing it. Numbers are given when all have been seen, so that they depend on nothing else.
/// </summary>
internal sealed class SyllableTable
{
    // One for each thread: millions of lists would be thrown away otherwise.
    [ThreadStatic]
    private static List<SyllableEntry?>? t_found;

    private readonly ConcurrentDictionary<string, SyllableEntry> _entries = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SyllableEntry>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    /// <summary>A table without syllables.</summary>
    public SyllableTable() => _bySpan = _entries.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The folded forms, after <see cref="Number"/>.</summary>
    public ImmutableArray<string> Folds { get; private set; } = [];

    /// <summary>The forms, after <see cref="Number"/>.</summary>
    public ImmutableArray<string> Forms { get; private set; } = [];

    /// <summary>All that were seen, in no order.</summary>
    public IEnumerable<SyllableEntry> Entries => _entries.Values;

    /// <summary>The syllables of a text; null stands where two of them are not next to each other, between the cells of a table.</summary>
    public SyllableEntry?[] Read(string text)
    {
        var found = t_found ??= [];
        found.Clear();
        var separator = NextSeparator(text, 0);
        for (var start = 0; start < text.Length;)
        {
            if (start > separator)
            {
                found.Add(null);
                separator = NextSeparator(text, start);
            }

            var end = Syllables.EndOfSyllable(text, start);
            if (end > start && EntryOf(text.AsSpan(start, end - start)) is { Key.Fold.Length: > 0 } entry)
                found.Add(entry);
            start = Math.Max(end, start + 1);
        }

        return [.. found];
    }

    /// <summary>Gives all syllables their numbers.</summary>
    public void Number()
    {
        var sorted = _entries.Values.OrderBy(entry => entry.Key.Fold, StringComparer.Ordinal).ThenBy(entry => entry.Key.Form, StringComparer.Ordinal).ToList();
        var folds = ImmutableArray.CreateBuilder<string>();
        var forms = ImmutableArray.CreateBuilder<string>();
        SyllableKey? last = null;
        foreach (var entry in sorted)
        {
            if (last?.Fold != entry.Key.Fold)
                folds.Add(entry.Key.Fold);
            if (last != entry.Key)
                forms.Add(entry.Key.Form);
            (entry.Fold, entry.Form) = (folds.Count - 1, forms.Count - 1);
            last = entry.Key;
        }

        (Folds, Forms) = (folds.ToImmutable(), forms.ToImmutable());
    }

    private SyllableEntry EntryOf(ReadOnlySpan<char> written)
    {
        if (_bySpan.TryGetValue(written, out var known))
            return known;
        var text = written.ToString();
        return _entries.GetOrAdd(text, static text => new SyllableEntry(text, Syllables.KeyOf(text)));
    }

    private static int NextSeparator(string text, int from)
    {
        var index = text.IndexOf(SearchParagraph.CellSeparator, from);
        return index < 0 ? int.MaxValue : index;
    }
}
