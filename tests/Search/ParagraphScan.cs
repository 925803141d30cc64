using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Archives;
using SiteGen.Pages;

namespace SiteGen.Tests.Search;

/// <summary>
/// Searches the finished pages from beginning to end, paragraph by paragraph. It shares no code with the index, nor with the script that reads it.
/// </summary>
internal sealed partial class ParagraphScan
{
    private static readonly ConcurrentDictionary<string, Lazy<ParagraphScan>> Scans = new(StringComparer.Ordinal);

    private readonly List<Paragraph> _paragraphs = [];
    private readonly List<Abbreviation> _glossary;

    private ParagraphScan(SitePlan plan)
    {
        _glossary = [.. plan.Archive.Glossary.Select(entry => new Abbreviation(entry.Abbreviation.Value, entry.Meaning))];
        foreach (var path in plan.Archive.Reports.SelectMany(PagesOf))
        {
            foreach (var element in new HtmlParser().ParseDocument(plan.Text(path)).QuerySelectorAll("main .text [id]").Where(IsParagraph))
                _paragraphs.Add(new($"{path}#{element.Id}", Tokens(WordsOf(element))));
        }
    }

    /// <summary>The site of this name in <see cref="TestSites"/>, read once for all tests.</summary>
    public static ParagraphScan Of(string site) => Scans.GetOrAdd(site, name => new(() => new(TestSites.PlanOf(name)))).Value;

    /// <summary>How many paragraphs there are.</summary>
    public int Count => _paragraphs.Count;

    /// <summary>The addresses of the paragraphs that a query has to find.</summary>
    public HashSet<string> Find(JudgedQuery query)
    {
        var (loose, phrases) = Parse(query.Text);
        return [.. _paragraphs.Where(paragraph => Matches(paragraph, loose, phrases, query.IsTyped)).Select(paragraph => paragraph.Address)];
    }

    /// <summary>How many of a query's words a paragraph has in just the typed form; 0 where none is typed with marks.</summary>
    public int ExactForms(JudgedQuery query, string address)
    {
        var words = Tokens(query.Text);
        if (words.All(word => FormOf(word) == Fold(word)))
            return 0;
        var here = _paragraphs.Single(paragraph => paragraph.Address == address).Written.Select(FormOf).ToHashSet();
        return words.Count(word => here.Contains(FormOf(word)));
    }

    private bool Matches(Paragraph paragraph, string[] loose, List<string[]> phrases, bool isTyped) =>
        loose.Index().All(word => Has(paragraph.Folds, word.Item, isTyped && word.Index == loose.Length - 1) || StandsForIt(paragraph, loose, word.Index))
        && phrases.All(phrase => IsIn(paragraph.Folds, phrase));

    // Through the glossary: the word belongs to an abbreviation whose meaning is here, or to a meaning whose abbreviation is.
    private bool StandsForIt(Paragraph paragraph, string[] loose, int index) => _glossary.Any(entry =>
        (Covers(loose, entry.Folds, index) && IsIn(paragraph.Folds, entry.MeaningFolds))
        || (Covers(loose, entry.MeaningFolds, index) && IsIn(paragraph.Written, entry.Written)));

    private static bool Has(string[] folds, string word, bool mayGoOn) =>
        mayGoOn ? folds.Any(fold => fold.StartsWith(word, StringComparison.Ordinal)) : folds.Contains(word);

    private static bool Covers(string[] words, string[] part, int index) =>
        Enumerable.Range(0, Math.Max(0, words.Length - part.Length + 1))
            .Any(start => start <= index && index < start + part.Length && words.AsSpan(start, part.Length).SequenceEqual(part));

    private static bool IsIn(string[] all, string[] part) =>
        Enumerable.Range(0, Math.Max(0, all.Length - part.Length + 1)).Any(start => all.AsSpan(start, part.Length).SequenceEqual(part));

    private static (string[] Loose, List<string[]> Phrases) Parse(string query)
    {
        var phrases = Quoted().Matches(query).Select(match => Folds(match.Groups[1].Value)).Where(phrase => phrase.Length > 0).ToList();
        var rest = Quoted().Replace(query, " ");
        phrases.AddRange(NumberPhrase().Matches(rest.Normalize()).Select(match => Folds(match.Value)));
        return (Folds(rest), phrases);
    }

    private static IEnumerable<string> PagesOf(ReportEntry report) => report.Sections.Select(section => section.Path.Value).Prepend(report.Path);

    private static bool IsParagraph(IElement element) => element.Children.Any(child => child.ClassList.Contains("pn")) || element.Matches(".notes li");

    // Without what the page itself adds: the number, the marks of footnotes and the ways back. A cell ends what stands next to each other.
    private static string WordsOf(IElement element)
    {
        foreach (var added in element.QuerySelectorAll(".pn, .fn, .back, .repeated").ToList())
            added.Remove();
        foreach (var cell in element.QuerySelectorAll("td, th"))
            cell.TextContent += " | ";
        // The first paragraph of an explanation is found by the terms as well.
        var terms = element.ParentElement is { LocalName: "dd" } dd && dd.FirstElementChild == element ? TermsOf(dd) : "";
        return terms + element.TextContent;
    }

    private static string TermsOf(IElement dd)
    {
        var terms = "";
        for (var before = dd.PreviousElementSibling; before is { LocalName: "dt" }; before = before.PreviousElementSibling)
            terms = before.TextContent + " | " + terms;
        return terms;
    }

    private static string[] Folds(string text) => [.. Tokens(text).Select(Fold)];

    private static string[] Tokens(string text) => [.. Token().Matches(text.Normalize()).Select(match => match.Value)];

    private static string Fold(string word)
    {
        var plain = Marks().Replace(word.ToLowerInvariant().Normalize(NormalizationForm.FormD), "").Replace('đ', 'd');
        return FreeVowel().Replace(plain, "i");
    }

    // The letters, then the tone, wherever in the syllable it is written.
    private static string FormOf(string word)
    {
        var letters = word.ToLowerInvariant().Normalize(NormalizationForm.FormD);
        return FreeVowel().Replace(ToneMarks().Replace(letters, ""), "i") + string.Concat(ToneMarks().Matches(letters).Select(mark => mark.Value));
    }

    private sealed record Paragraph(string Address, string[] Written)
    {
        public string[] Folds { get; } = [.. Written.Select(Fold)];
    }

    private sealed record Abbreviation(string Value, string Meaning)
    {
        public string[] Written { get; } = Tokens(Value);

        public string[] Folds { get; } = ParagraphScan.Folds(Value);

        public string[] MeaningFolds { get; } = ParagraphScan.Folds(Meaning);
    }

    [GeneratedRegex(@"[%|]|[\p{L}\p{M}\p{N}]+(?:(?<=[0-9])[.,](?=[0-9])[\p{L}\p{M}\p{N}]+)*")]
    private static partial Regex Token();

    [GeneratedRegex("[\"“”](.*?)[\"“”]")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"[0-9][0-9.,]*(?:%|(?:[/:–-][0-9][0-9.,]*)+)")]
    private static partial Regex NumberPhrase();

    [GeneratedRegex(@"\p{Mn}")]
    private static partial Regex Marks();

    [GeneratedRegex("[\u0300\u0301\u0303\u0309\u0323]")]
    private static partial Regex ToneMarks();

    [GeneratedRegex("(?<=^[hklmst])y$|(?<=^qu)y")]
    private static partial Regex FreeVowel();
}
