using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text.Encodings;
using SiteGen.Text.Numbering;

namespace SiteGen.Sources.Pdf;

/// <summary>Joins lines that one paragraph was broken into. Vietnamese is never hyphenated: a broken line goes on with a blank.</summary>
internal static class PdfParagraphs
{
    // On a page of fewer lines the margins are those of the other pages.
    private const int EnoughLines = 12;

    /// <summary>The paragraphs and tables of all pages, and the lines that are left out where they stand.</summary>
    public static PdfText Join(List<PdfPageLines> pages, Dictionary<PdfLine, Localized> leftOut)
    {
        var flow = new PdfFlow();
        var widths = pages.GroupBy(page => page.Width).ToDictionary(group => group.Key, group => MarginsOf([.. group.SelectMany(Text)]));
        foreach (var page in pages)
        {
            var text = Text(page).ToList();
            var margins = text.Count < EnoughLines ? widths[page.Width] : MarginsOf(text);
            var centred = PdfCentring.Find(text, margins);
            foreach (var line in page.Lines)
            {
                if (leftOut.TryGetValue(line, out var reason))
                    flow.Leave(line, reason);
                else if (line.Table is not null)
                    flow.AddTable(line);
                else
                    flow.AddLine(line, flow.Last is { } last && GoesOn(last, line, margins, centred), centred.Contains(line));
            }
        }

        return new PdfText(flow.Take(), flow.Places);

        IEnumerable<PdfLine> Text(PdfPageLines page) => page.Lines.Where(line => line.Table is null && line.Column is null && !leftOut.ContainsKey(line));
    }

    public static EncodedLine TextOf(List<PdfLine> lines)
    {
        var text = new System.Text.StringBuilder();
        var fonts = ImmutableArray.CreateBuilder<FontPart>();
        foreach (var line in lines)
        {
            if (text.Length > 0 && !EndsGlued(text) && !line.Text.Text.StartsWith('%'))
                text.Append(' ');
            fonts.AddRange(line.Text.Fonts.Select(font => font with { Start = font.Start + text.Length }));
            text.Append(line.Text.Text.TrimEnd());
        }

        return new EncodedLine(text.ToString(), fonts.ToImmutable());
    }

    /// <summary>The lines of a cell: one goes on with the next, unless that is an item of a list.</summary>
    public static ImmutableArray<EncodedLine> JoinCell(List<PdfLine> lines)
    {
        var joined = new List<List<PdfLine>>();
        foreach (var line in lines)
        {
            if (joined.Count == 0 || BeginsItem(line.Words))
                joined.Add([]);
            joined[^1].Add(line);
        }

        return [.. joined.Select(TextOf)];
    }

    /// <summary>Whether a line that reaches the end of its column may go on with the one below it.</summary>
    public static bool MayGoOn(PdfLine line, PdfLine next) =>
        line.IsBold == next.IsBold
        && Math.Abs(line.TextSize - next.TextSize) < 0.5
        && line.Baseline - next.Baseline < 1.9 * line.Size
        && char.IsLower(next.Words[0]);

    /// <summary>How wide the first word of a line is, in points.</summary>
    public static double FirstWord(PdfLine line) =>
        (line.Right - line.Left)
        * (line.Words.IndexOf(' ', StringComparison.Ordinal) is > 0 and var end ? end : line.Words.Length)
        / Math.Max(1, line.Words.Length);

    private static (double Left, double Right) MarginsOf(List<PdfLine> lines)
    {
        if (lines.Count == 0)
            return (0, 0);
        // Where lines end most often, give or take; a few may stand out.
        var rights = lines.Select(line => line.Right).Order().ToList();
        var lefts = lines.Select(line => line.Left).Order().ToList();
        return (lefts[lefts.Count / 20], rights[^(1 + (rights.Count / 20))]);
    }

    private static bool GoesOn(PdfLine line, PdfLine next, (double Left, double Right) page, HashSet<PdfLine> centred)
    {
        var (own, margins) = (line.Column ?? page, next.Column ?? page);
        var isFull = line.Right > own.Right - (0.12 * (own.Right - own.Left)) || line.Right + FirstWord(next) + (0.2 * line.Size) > own.Right;
        var isIndented = next.Left > margins.Left + (1.2 * next.Size);
        var isNear = line.Baseline < next.Baseline || line.Baseline - next.Baseline < 2.6 * Math.Max(line.Size, next.Size);
        if (line.IsBeside
            || next.IsBeside
            || line.Words.EndsWith("./.", StringComparison.Ordinal)
            || !isFull
            || !isNear
            || line.IsBold != next.IsBold && isIndented
            || BeginsItem(next.Words)
            || (next.IsBold && !line.IsBold && EndsSentence(line.Words) && !char.IsLower(next.Words[0])))
            return false;
        if (centred.Contains(next))
            return centred.Contains(line) && PdfCentring.IsBroken(line, next, page);
        // The first line of a paragraph stands further in, unless the one before did so as well (a list, a quotation) and goes on in small letters.
        return !isIndented || (char.IsLower(next.Words[0]) && line.Left > own.Left + (1.2 * line.Size));
    }

    private static bool EndsSentence(string words) => words[^1] is '.' or ':' or ';' or '”';

    private static bool BeginsItem(string words) =>
        (ListMarkers.TryRead(words) is not null && words.Length > 1 && words[1] == ' ') || !NumberingStyles.Read(words).IsEmpty;

    // "08/HD-" at the end of a line goes on with "CĐN": a number is broken after its hyphen only.
    private static bool EndsGlued(System.Text.StringBuilder text) =>
        text.Length > 1 && text[^1] is '-' or '/' && char.IsLetterOrDigit(text[^2]);
}

/// <summary>The paragraphs and tables of a file.</summary>
/// <param name="Blocks">They, and what is left out.</param>
/// <param name="Places">Which of them each line became part of, from 0.</param>
internal sealed record PdfText(ImmutableArray<RawBlock> Blocks, IReadOnlyDictionary<PdfLine, int> Places);
