using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Search.Encodings;

namespace SiteGen.Search.Files;

/// <summary>
/// What every query needs: the words that texts are coded with, the usual follower of each, and the glossary as abbreviation, meaning and whether the
/// abbreviation must be typed in full; the terms, each with its paragraphs, which follow those of the term before, and its syllables.
/// </summary>
internal static class RootFile
{
    public static KeyValuePair<string, byte[]> Of(IndexedArchive index, ImmutableArray<GlossaryPostings> glossary, WordCode words) => IndexFile.Of(
        SearchLayout.Root,
        IndexFile.Quote(string.Join(WordCode.LiteralEnd, words.Words)),
        IndexFile.Quote(Followers(words)),
        "[" + string.Join(',', index.Archive.Glossary.Select((entry, i) =>
            $"[{IndexFile.Quote(entry.Abbreviation.Value)},{IndexFile.Quote(entry.Meaning)},{(glossary[i].IsAlsoWord ? 1 : 0)}]")) + "]",
        "[" + string.Join(',', TermsOf(index)) + "]");

    private static IEnumerable<string> TermsOf(IndexedArchive index) => index.Places
        .Zip(index.Paragraphs, (place, paragraph) => (Term: place.Document.Report.Term.ToString(), paragraph.Length))
        .GroupBy(paragraph => paragraph.Term, StringComparer.Ordinal)
        .Select(term => string.Create(
            CultureInfo.InvariantCulture, $"[{IndexFile.Quote(term.Key)},{term.Count()},{term.Sum(paragraph => paragraph.Length)}]"));

    private static string Followers(WordCode words)
    {
        var encoder = new ListEncoder();
        foreach (var follower in words.Followers)
            encoder.WriteNumber(follower);
        return encoder.Finish();
    }
}
