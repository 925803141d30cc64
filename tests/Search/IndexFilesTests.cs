using System.Text;
using CsCheck;
using SiteGen.Archives;
using SiteGen.Search;
using SiteGen.Search.Encodings;
using SiteGen.Text;

namespace SiteGen.Tests.Search;

/// <summary>
/// Every kind of file of the index, of archives by chance: the shipped decoder gives back what was counted, by the names that the layout gives.
/// </summary>
public sealed class IndexFilesTests
{
    [Fact]
    public void Files_OfAnyArchive_SayWhatWasCounted() =>
        Gen.Select(SearchedTexts.Line.Array[0, 12], SearchedTexts.Line.Array[0, 12]).Holds(AssertFiles, cases: 10);

    /// <summary>From 200 paragraphs on, frequent syllables have files of their own.</summary>
    [Fact]
    public void Files_OfAnyLargerArchive_SayWhatWasCounted() =>
        Gen.Select(
            SearchedTexts.Word.Array[1, 3].Select(words => string.Join(' ', words)).Array[210, 420],
            SearchedTexts.Line.Array[0, 12]).Holds(AssertFiles, cases: 2);

    [Fact]
    public void Index_OfAnArchiveWithoutParagraphs_IsEmpty()
    {
        var (index, script) = Indexed([], []);
        using (script)
        {
            Assert.Empty(index.Paragraphs);
            Assert.All("sfcx", kind => Assert.Empty(script.Keys(kind, 0)));
            Assert.Empty(script.Filters().Of["term"]);
            Assert.Null(script.Syllable("ban"));
            Assert.Empty(script.BeginningWith("ban"));
            Assert.Empty(script.Ask("ban"));
        }
    }

    private static void AssertFiles(string[] first, string[] second)
    {
        var (index, script) = Indexed(first, second);
        using (script)
        {
            AssertSyllables(index, script);
            AssertPairs(index, script);
            AssertBeginnings(index, script);
            AssertFilters(index, script);
            AssertRoot(index, script);
        }
    }

    private static void AssertSyllables(IndexedArchive index, SearchScript script)
    {
        var folds = index.Syllables.Folds;
        var found =
            folds.Select((fold, number) => (fold, number, Postings: index.Occurrences.Syllables[number])).ToLookup(syllable => syllable.Postings.Last >= 0);
        Assert.All(found[false], syllable => Assert.Null(script.Syllable(syllable.fold)));
        Assert.All(found[true], syllable =>
        {
            var (fold, number, postings) = syllable;
            var read = script.Syllable(fold)!;
            Assert.Equal(fold, read.Fold);
            Assert.Equal(index.Forms.ByFold[number].Select(form => index.Syllables.Forms[form]), read.Forms);
            Assert.Equal(postings.Paragraphs, read.Docs);
            Assert.Equal(postings.Paragraphs.Select((paragraph, i) => LevelOf(index, postings, paragraph, i, number)), read.Levels);
            Assert.All(index.Forms.ByFold[number].Index(), form => Assert.Equal(
                read.Forms.Length > 1 ? index.Occurrences.Forms[form.Item] : null,
                script.List('f', FormattableString.Invariant($"{fold} {form.Index}"))));
        });
        var keys = new[] { 's', 'b' }.SelectMany(kind => Enumerable.Range(0, index.Layout.FilesOf(kind)).SelectMany(number => script.Keys(kind, number)));
        Assert.Equal(
            found[true].Select(syllable => syllable.fold).Order(StringComparer.Ordinal),
            keys.Where(key => key[0] is not ('#' or '=')).Order(StringComparer.Ordinal));
    }

    private static int LevelOf(IndexedArchive index, Postings postings, int paragraph, int i, int fold) => index.Scores.LevelOf(
        index.Scores.RarityOf(postings.Paragraphs.Count), postings.Counts[i], index.Paragraphs[paragraph].Length,
        index.Paragraphs[paragraph].Headings.Contains(fold));

    private static void AssertPairs(IndexedArchive index, SearchScript script)
    {
        var folds = index.Syllables.Folds;
        Assert.All(index.Occurrences.Pairs, pair =>
        {
            var read = script.Pair(folds[pair.Folds.First], folds[pair.Folds.Second])!;
            var wanted = pair.Occurrences.ToArray().GroupBy(occurrence => occurrence.Paragraph).ToList();
            Assert.Equal(wanted.Select(group => group.Key), read.Docs);
            Assert.Equal(wanted.Select(group => group.Select(occurrence => occurrence.Position)), read.Positions);
            Assert.Equal(
                wanted.Select(group =>
                    group.Select(occurrence => $"{index.Forms.IndexOf(occurrence.First)} {index.Forms.IndexOf(occurrence.Second)}").ToHashSet()),
                read.Docs.Select((_, i) => read.Forms.Where((_, form) => read.Has is not { } has || has[form][i] == 1).ToHashSet()));
        });
        Assert.Equal(index.Occurrences.Pairs.Count, Enumerable.Range(0, index.Layout.FilesOf('c')).Sum(number => script.Keys('c', number).Length));
    }

    private static void AssertBeginnings(IndexedArchive index, SearchScript script)
    {
        var folds = index.Syllables.Folds.Where((_, number) => index.Occurrences.Syllables[number].Last >= 0).ToHashSet();
        foreach (var beginning in folds.SelectMany(fold => Enumerable.Range(1, Math.Min(3, fold.Length)).Select(length => fold[..length])).Distinct())
        {
            // Nobody types half a letter.
            if (char.IsHighSurrogate(beginning[^1]))
                continue;
            var same = folds.Where(fold => fold.StartsWith(beginning, StringComparison.Ordinal));
            if (beginning.Length > 2)
                Assert.Equal(same.Order(StringComparer.Ordinal), script.BeginningWith(beginning).Where(folds.Contains).Order(StringComparer.Ordinal));
            else
                Assert.Equal(same.SelectMany(fold => script.Syllable(fold)!.Docs).Distinct().Order(), script.List('x', beginning));
        }
    }

    private static void AssertFilters(IndexedArchive index, SearchScript script)
    {
        var (names, of) = script.Filters();
        Assert.Equal(
            index.Places.Select(place =>
            {
                var report = place.Document.Report.FrontMatter;
                return $"{place.Document.Report.Term}|{report.Kind}|{report.Organisation}|{(place.Document.Text as Section)?.Title}|{report.Date.Value:o}";
            }),
            index.Places.Select((_, i) => string.Join('|', new[] { "term", "kind", "organisation", "section" }.Select(name => names[name][of[name][i]])
                .Append(FormattableString.Invariant($"{new DateOnly(1900, 1, 1).AddDays(of["day"][i]):o}")))));
        Assert.All(of.Values, numbers => Assert.Equal(index.Places.Length, numbers.Length));
    }

    private static void AssertRoot(IndexedArchive index, SearchScript script)
    {
        var words = new WordCode(FrequentWords.Of(index), FrequentWords.SampleOf(index));
        var root = script.Root();
        // A file without any word reads as one that has the empty word.
        Assert.Equal(words.Words.DefaultIfEmpty("").Prepend(""), root.Words);
        Assert.Equal(words.Followers, root.Followers.Take(words.Followers.Length));
        Assert.Equal(
            index.Archive.Glossary.Select(entry => (entry.Abbreviation.Value, entry.Meaning)),
            root.Glossary.Select(entry => (entry[0].GetString()!, entry[1].GetString()!)));
        Assert.Equal(
            index.Archive.Terms
                .Select(term => (Name: $"{term.Name}", Texts: SearchDocument.Of(new(index.Archive.Site, [term])).SelectMany(text => text.Paragraphs)))
                .Where(term => term.Texts.Any())
                .Select(term => (term.Name, term.Texts.Count(), term.Texts.Sum(text => Syllables.Of(text.Read()).Count()))),
            root.Terms.Select(term => (term[0].GetString()!, term[1].GetInt32(), term[2].GetInt32())));
        var glossary = GlossaryPostings.Of(index);
        Assert.All(glossary.Index(), entry =>
        {
            Assert.Equal(entry.Item.IsAlsoWord ? 1 : 0, root.Glossary[entry.Index][2].GetInt32());
            AssertListed(entry.Item.Abbreviation, script.Syllable(FormattableString.Invariant($"#{entry.Index}")));
            AssertListed(entry.Item.Meaning, script.Syllable(FormattableString.Invariant($"={entry.Index}")));
        });
    }

    private static void AssertListed(Postings wanted, SearchScript.SyllableEntry? read) => Assert.Equal(wanted.Paragraphs, read?.Docs ?? []);

    /// <summary>An archive of two reports and three sections, one of them with a table, and what its scripts read.</summary>
    private static (IndexedArchive Index, SearchScript Script) Indexed(string[] first, string[] second)
    {
        var other = "VIII (2000–2005)";
        static string Earlier(string text) => text.Replace("2010-08-01", "2005-02-03", StringComparison.Ordinal);
        var plan = TestSites.Plan(TestSites.Of(
            ("glossary.yml", "BẢN: bán đảng\nĐ: đảng\nX: không đâu có\n"),
            ("a/index.md", TestSites.ReportHead()),
            ("a/01.md", TestSites.SectionHead() + Markdown(first)),
            ("a/02.md", TestSites.SectionHead("II", "Ban Đảng") + Table(second)),
            ("b/index.md", Earlier(TestSites.ReportHead(other, "Khác"))),
            ("b/01.md", Earlier(TestSites.SectionHead("I", "Kết quả", other)) + Markdown(second))));
        return (new IndexedArchive(plan.Archive, SearchDocument.Of(plan.Archive)), new SearchScript(plan));
    }

    private static string Markdown(IEnumerable<string> paragraphs) => string.Join("\n\n", paragraphs) + "\n";

    private static string Table(string[] cells)
    {
        var table = new StringBuilder();
        foreach (var (number, row) in cells.Chunk(2).Where(row => row.Length == 2).Index())
            table.Append(number == 0 ? $"| {row[0]} | {row[1]} |\n|---|---|\n" : $"| {row[0]} | {row[1]} |\n");
        return table.ToString();
    }
}
