using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;

namespace SiteGen.Pages.Bodies;

/// <summary>Where the abbreviations of the glossary stand for the first time on a page, with their meanings.</summary>
internal sealed class FirstAbbreviations
{
    private readonly Dictionary<TextInline, ImmutableArray<FirstAbbreviation>> _places = new(ReferenceEqualityComparer.Instance);

    private FirstAbbreviations()
    {
    }

    /// <summary>For pages without glossary.</summary>
    public static FirstAbbreviations None { get; } = new();

    /// <summary>Those of a page.</summary>
    /// <param name="bodies">The texts of the page, in its order.</param>
    /// <param name="glossary">The abbreviations; of one that has several meanings all are given.</param>
    public static FirstAbbreviations Of(IEnumerable<Body> bodies, ImmutableArray<GlossaryEntry> glossary)
    {
        if (glossary.IsEmpty)
            return None;
        var meanings = glossary
            .GroupBy(entry => entry.Abbreviation.Value, StringComparer.Ordinal)
            .ToDictionary(entries => entries.Key, entries => string.Join("; ", entries.Select(entry => entry.Meaning)), StringComparer.Ordinal);
        int[] lengths = [.. meanings.Keys.Select(key => key.Length).Distinct().OrderDescending()];
        var (first, seen) = (new FirstAbbreviations(), new HashSet<string>(StringComparer.Ordinal));
        foreach (var text in bodies.SelectMany(BodyWalk.Inlines).OfType<TextInline>())
        {
            ImmutableArray<FirstAbbreviation> here = [.. Find(text.Text, meanings, lengths).Where(found => seen.Add(found.Text))];
            if (!here.IsEmpty)
                first._places[text] = here;
        }

        return first;
    }

    /// <summary>The first uses in a piece of text, in its order.</summary>
    public ImmutableArray<FirstAbbreviation> In(TextInline text) => _places.GetValueOrDefault(text, []);

    // The longest one that begins and ends where a word does.
    private static List<FirstAbbreviation> Find(string text, Dictionary<string, string> meanings, int[] lengths)
    {
        var known = meanings.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = new List<FirstAbbreviation>();
        for (var start = 0; start < text.Length; start++)
        {
            if (start > 0 && IsWord(text[start - 1]))
                continue;
            foreach (var length in lengths.Where(length => start + length <= text.Length && (start + length == text.Length || !IsWord(text[start + length]))))
            {
                if (!known.TryGetValue(text.AsSpan(start, length), out var meaning))
                    continue;
                found.Add(new FirstAbbreviation(start, text.Substring(start, length), meaning));
                start += length;
                break;
            }
        }

        return found;
    }

    private static bool IsWord(char sign) => char.IsLetterOrDigit(sign);
}
