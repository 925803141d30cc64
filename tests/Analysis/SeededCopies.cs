using SiteGen.Archives;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Tests.Analysis;

/// <summary>
/// An archive of two terms. The first has the paragraphs of the real archive and invented ones; the second has a copy of each, in which words were changed,
/// left out or added, and as many invented paragraphs that are no copies. All are made of the same words of two syllables, as reports are.
/// </summary>
internal sealed class SeededCopies
{
    private const int Invented = 400, LeastSyllables = 12;

    private readonly Random _random = new(20061);
    private readonly string[] _words;

    public SeededCopies(int changedPercent)
    {
        var real = TestSites.PlanOf("real").Archive.Reports.SelectMany(report => report.Texts)
            .SelectMany(text => text.Body.Blocks.SelectMany(BodyWalk.Blocks).OfType<ParagraphBlock>())
            .Select(paragraph => SyllablesOf(InlineText.Of(paragraph.Content)))
            .Where(syllables => syllables.Length >= LeastSyllables)
            .ToList();
        _words = [.. real.SelectMany(syllables => syllables.Chunk(2)).Select(pair => string.Join(' ', pair))];
        var earlier = real.Concat(Enumerable.Range(0, Invented).Select(_ => Invent())).ToList();
        var later = earlier.Select((syllables, original) => (Syllables: Change(syllables, changedPercent), Original: original + 1))
            .Concat(earlier.Select(_ => (Syllables: Invent(), Original: 0)))
            .OrderBy(_ => _random.Next())
            .ToList();
        Originals = later.Index().Where(paragraph => paragraph.Item.Original > 0)
            .ToDictionary(paragraph => $"i-p{paragraph.Index + 1}", paragraph => $"i-p{paragraph.Item.Original}");
        Archive = TestSites.Plan(TestSites.Of(
            ("a/index.md", TestSites.ReportHead("VIII (2000–2005)").Replace("2010-08-01", "2005-02-03")),
            ("a/01.md", TestSites.SectionHead(term: "VIII (2000–2005)").Replace("2010-08-01", "2005-02-03") + TextOf(earlier)),
            ("b/index.md", TestSites.ReportHead(title: "Báo cáo sau")),
            ("b/01.md", TestSites.SectionHead() + TextOf(later.Select(paragraph => paragraph.Syllables))))).Archive;
    }

    public Archive Archive { get; }

    /// <summary>The id of the original of each copy, by the id of the copy.</summary>
    public Dictionary<string, string> Originals { get; }

    private static string[] SyllablesOf(string text) =>
        [.. Syllables.Of(text).Select(syllable => text.Substring(syllable.Start, syllable.Length)).Where(syllable => syllable.All(char.IsLetter))];

    private static string TextOf(IEnumerable<string[]> paragraphs) => string.Concat(paragraphs.Select(syllables => string.Join(' ', syllables) + "\n\n"));

    private string[] Invent() =>
        [.. Enumerable.Range(0, _random.Next(LeastSyllables / 2, 50)).SelectMany(_ => _words[_random.Next(_words.Length)].Split(' '))];

    // Of the changed syllables, one in five is left out, one has another beside it, the others give way to another.
    private string[] Change(string[] syllables, int percent)
    {
        var changed = Enumerable.Range(0, syllables.Length).OrderBy(_ => _random.Next()).Take(syllables.Length * percent / 100).ToHashSet();
        return [.. syllables.SelectMany((syllable, i) => !changed.Contains(i) ? [syllable] : _random.Next(5) switch
        {
            0 => Array.Empty<string>(),
            1 => [syllable, Other()],
            _ => [Other()],
        })];
    }

    private string Other() => _words[_random.Next(_words.Length)].Split(' ')[0];
}
