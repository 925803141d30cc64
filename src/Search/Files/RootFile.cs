using System.Collections.Immutable;
using SiteGen.Search.Encodings;

namespace SiteGen.Search.Files;

/// <summary>
/// What every query needs: the words that texts are coded with, the usual follower of each, and the glossary as abbreviation, meaning and whether the
/// abbreviation must be
/// typed in full.
/// </summary>
internal static class RootFile
{
    public static KeyValuePair<string, byte[]> Of(IndexedArchive index, ImmutableArray<GlossaryPostings> glossary, WordCode words) => IndexFile.Of(
        SearchLayout.Root,
        IndexFile.Quote(string.Join(WordCode.LiteralEnd, words.Words)),
        IndexFile.Quote(Followers(words)),
        "[" + string.Join(',', index.Archive.Glossary.Select((entry, i) =>
            $"[{IndexFile.Quote(entry.Abbreviation.Value)},{IndexFile.Quote(entry.Meaning)},{(glossary[i].IsAlsoWord ? 1 : 0)}]")) + "]");

    private static string Followers(WordCode words)
    {
        var encoder = new ListEncoder();
        foreach (var follower in words.Followers)
            encoder.WriteNumber(follower);
        return encoder.Finish();
    }
}
