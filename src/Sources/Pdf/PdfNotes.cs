using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Sources.Pdf;

/// <summary>
/// Finds footnotes: lines at the bottom of a page that are smaller than its text, or stand under a short rule, and begin with a number that a raised figure in
/// the text mentions. What nothing mentions stays a line of the page.
/// </summary>
internal sealed partial class PdfNotes
{
    // How much smaller than the text a footnote is at least.
    private const double Smaller = 0.94;

    // No page has more lines of footnotes; after so many numbers that nothing mentions, what follows is no footnote either.
    private const int MostLines = 200;
    private const int MostUnmentioned = 8;

    private readonly List<(int Number, List<PdfLine> Lines)> _notes = [];
    private readonly Dictionary<PdfLine, Localized> _leftOut;
    private readonly List<PdfPageLines> _pages;

    private PdfNotes(List<PdfPageLines> pages, Dictionary<PdfLine, Localized> leftOut) => (_pages, _leftOut) = (pages, leftOut);

    /// <summary>Takes the footnotes out of the pages, writes codes where they are mentioned, and gives their text.</summary>
    /// <param name="pages">The pages; their lists of lines are changed.</param>
    /// <param name="leftOut">The lines that are no text.</param>
    public static ImmutableArray<RawBlock> Take(List<PdfPageLines> pages, Dictionary<PdfLine, Localized> leftOut)
    {
        var notes = new PdfNotes(pages, leftOut);
        var body = pages.SelectMany(page => page.Lines)
            .Where(line => line.Table is null)
            .GroupBy(line => Math.Round(line.TextSize * 2))
            .MaxBy(group => group.Sum(line => line.Words.Length))?.Key / 2 ?? 0;
        var goesOn = false;
        for (var i = 0; i < pages.Count; i++)
            goesOn = notes.TakeFrom(i, body, goesOn);
        return [.. notes._notes.Select(note => new RawLine(PdfParagraphs.TextOf(note.Lines)) { Footnote = note.Number })];
    }

    // Gives whether the page ends with a footnote, which may go on at the end of the next one.
    private bool TakeFrom(int page, double body, bool goesOn)
    {
        var lines = _pages[page].Lines;
        var zone = Zone(_pages[page], body);
        (int Number, List<PdfLine> Lines)? open = goesOn ? _notes[^1] : null;
        var (label, unmentioned) = (0, 0);
        foreach (var line in zone)
        {
            var match = Start().Match(line.Words);
            var isNext = match.Success && IsNext(LabelOf(match), label) && unmentioned < MostUnmentioned;
            if (isNext && Mention(page, zone, match) is { } number)
            {
                label = LabelOf(match);
                open = (number, [Without(line)]);
                _notes.Add(open.Value);
            }
            else if (open is { Lines: var text })
                text.Add(line);
            else
            {
                unmentioned += isNext ? 1 : 0;
                continue;
            }

            lines.RemoveAll(other => ReferenceEquals(other, line));
        }

        return zone.Count > 0 && open is not null;
    }

    private static bool IsNext(int label, int last) => last == 0 || label == last + 1;

    private List<PdfLine> Zone(PdfPageLines page, double body)
    {
        var text = page.Lines.Where(line => !_leftOut.ContainsKey(line)).ToList();
        var start = text.Count;
        while (start > Math.Max(0, text.Count - MostLines) && IsNote(text[start - 1]))
            start--;
        return text[start..];

        bool IsNote(PdfLine line) =>
            line.Table is null
            && (line.TextSize < Smaller * body || (page.NoteRule is { } rule && line.Baseline < rule && !line.IsBeside));
    }

    // The number of the footnote whose mention was found and marked: on its page, on the one before, or anywhere when it stands on the last page.
    private int? Mention(int page, List<PdfLine> zone, Match label)
    {
        var number = _notes.Count + 1;
        var mention = FormOf(label);
        var inZone = zone.ToHashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        var near = Enumerable.Range(0, page + 1).Reverse().Take(page == _pages.Count - 1 ? int.MaxValue : 2);
        foreach (var isUnit in new[] { false, true })
        {
            foreach (var at in near)
            {
                var lines = _pages[at].Lines;
                for (var i = 0; i < lines.Count; i++)
                {
                    if (inZone.Contains(lines[i]) || PdfMention.Mark(lines[i], mention, number, isUnit) is not { } marked)
                        continue;
                    if (_leftOut.Remove(lines[i], out var reason))
                        _leftOut[marked] = reason;
                    lines[i] = marked;
                    return number;
                }
            }
        }

        return null;
    }

    private static PdfLine Without(PdfLine line)
    {
        var text = line.Text.Text;
        var match = Start().Match(text.TrimStart());
        return line with { Text = PdfMention.Replace(line.Text, 0, text.Length - text.TrimStart().Length + match.Length, "") };
    }

    private static int LabelOf(Match match) =>
        match.Groups["stars"].Success ? match.Groups["stars"].Length : int.Parse(Plain(match.Groups["number"].Value), CultureInfo.InvariantCulture);

    private static Regex FormOf(Match match)
    {
        var number = LabelOf(match).ToString(CultureInfo.InvariantCulture);
        if (match.Groups["stars"].Success)
            return new Regex($@"(?<=\S)\(?\*{{{number}}}(?!\*)\)?", RegexOptions.CultureInvariant);
        var bracketed = match.Groups["open"].Success ? $@"|(?<=[\p{{L}}\p{{P}}”])[\[(]{number}[\])]" : "";
        return new Regex($@"(?<![⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁺]|^\s*)⁽?{RaisedText.Above(number)}⁾?(?![⁰¹²³⁴⁵⁶⁷⁸⁹]){bracketed}", RegexOptions.CultureInvariant);
    }

    private static string Plain(string figures) =>
        string.Concat(figures.Select(c => "⁰¹²³⁴⁵⁶⁷⁸⁹".IndexOf(c, StringComparison.Ordinal) is >= 0 and var value ? (char)('0' + value) : c));

    [GeneratedRegex(
        @"^(?:(?<number>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})[.)]?|⁽(?<number>[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})⁾|(?<open>[\[(])(?<number>[0-9]{1,3})[\])]|(?<number>[0-9]{1,3})[.)]?(?=\s)"
            + @"|\(?(?<stars>\*{1,3})\)?)\s*(?=\S)", RegexOptions.CultureInvariant)]
    private static partial Regex Start();
}
