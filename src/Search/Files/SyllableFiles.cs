using System.Collections.Immutable;
using SiteGen.Search.Encodings;

namespace SiteGen.Search.Files;

/// <summary>Where each folded syllable occurs and what that is worth; where each of its forms does; and the same for what the glossary names.</summary>
/// <param name="index">The archive.</param>
internal sealed class SyllableFiles(IndexedArchive index)
{
    public IEnumerable<IndexEntry> Syllables => index.Occurrences.Syllables
        .Select((postings, fold) => (postings, fold))
        .Where(syllable => syllable.postings.Last >= 0)
        .Select(syllable => new IndexEntry(
            index.Syllables.Folds[syllable.fold],
            index.LabelOf(syllable.fold),
            encoder => Write(encoder, syllable.postings, Levels(syllable.postings, syllable.fold))));

    /// <summary>
    /// What the glossary names: <c>#3</c> is the abbreviation of entry 3 just as the glossary writes it, <c>=3</c> its meaning.
    /// </summary>
    public static IEnumerable<IndexEntry> Glossary(IndexedArchive index, ImmutableArray<GlossaryPostings> glossary)
    {
        var files = new SyllableFiles(index);
        for (var i = 0; i < glossary.Length; i++)
        {
            foreach (var (sign, postings) in new[] { ('#', glossary[i].Abbreviation), ('=', glossary[i].Meaning) })
            {
                var key = FormattableString.Invariant($"{sign}{i}");
                if (postings.Last >= 0)
                    yield return new IndexEntry(key, key, encoder => Write(encoder, postings, files.Levels(postings, null)));
            }
        }
    }

    /// <summary>The forms of the syllables that have several: places in the list of the syllable.</summary>
    public IEnumerable<IndexEntry> Forms => index.Forms.ByFold
        .SelectMany((forms, fold) => forms.Length < 2 ? [] : forms.Select((form, place) =>
        {
            var key = FormattableString.Invariant($"{index.Syllables.Folds[fold]} {place}");
            return new IndexEntry(key, key, encoder => encoder.WriteList(index.Occurrences.Forms[form]));
        }));

    private static void Write(ListEncoder encoder, Postings postings, int[] levels)
    {
        var paragraphs = postings.Paragraphs;
        var width = encoder.WriteHead(paragraphs.Count, paragraphs[^1]);
        var least = levels.Min();
        encoder.WriteNumber(least);
        for (var i = 0; i < paragraphs.Count; i++)
        {
            encoder.WriteGap(i == 0 ? paragraphs[0] : paragraphs[i] - paragraphs[i - 1] - 1, width);
            encoder.WriteSmall(levels[i] - least, width);
        }
    }

    private int[] Levels(Postings postings, int? fold)
    {
        var rarity = index.Scores.RarityOf(postings.Paragraphs.Count);
        var levels = new int[postings.Paragraphs.Count];
        for (var i = 0; i < levels.Length; i++)
        {
            var paragraph = index.Paragraphs[postings.Paragraphs[i]];
            levels[i] = index.Scores.LevelOf(rarity, postings.Counts[i], paragraph.Length, fold is { } number && paragraph.Headings.Contains(number));
        }

        return levels;
    }
}
