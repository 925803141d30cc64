namespace SiteGen.Sources.Pdf;

/// <summary>Puts small letters that stand above or below a line, as the marks of footnotes do, into the line of the letter that they follow.</summary>
internal static class PdfRaised
{
    // In sizes of the letter beside them: how small they are at least, how high or low they stand, how near they are. A mark has a few letters.
    private const double LargestSize = 0.85;
    private const double LeastRise = 0.1, MostRise = 0.75, MostFall = 0.4;
    private const double MostGap = 0.35, MostOverlap = 0.3;
    private const int Longest = 6;

    // What stands before the first letter of a line, as the number of a footnote does, may be this far from it.
    private const double MostGapAfter = 1.2;

    // More letters than this within the width of one are no text.
    private const int MostNear = 64;

    /// <summary>The letters of a page, those that stand above or below a line in that line, as characters that do so by themselves.</summary>
    public static List<PdfGlyph> Settle(List<PdfGlyph> glyphs)
    {
        var rows = glyphs.Where(IsSeen).GroupBy(BandOf).ToDictionary(band => band.Key, band => band.OrderBy(glyph => glyph.Right).ToArray());
        var settled = new Dictionary<PdfGlyph, PdfGlyph>();
        foreach (var run in Runs(glyphs))
        {
            if (LineOf(run, rows) is not { } line)
                continue;
            var text = string.Concat(run.Select(glyph => glyph.Value));
            var isAbove = run[0].Baseline > line;
            var written = isAbove ? Above(text) : RaisedText.Below(text);
            for (var i = 0; i < run.Count; i++)
                settled[run[i]] = run[i] with { Baseline = line, Value = written.Length == run.Count ? written[i].ToString() : run[i].Value };
        }

        return settled.Count == 0 ? glyphs : [.. glyphs.Select(glyph => settled.TryGetValue(glyph, out var own) ? own : glyph)];
    }

    // "1,2" mentions two footnotes.
    private static string Above(string text) =>
        text.All(c => char.IsAsciiDigit(c) || c is ',' or ';') ? string.Concat(text.Select(c => RaisedText.Above(c.ToString()))) : RaisedText.Above(text);

    private static bool IsSeen(PdfGlyph glyph) => !string.IsNullOrWhiteSpace(glyph.Value);

    private static int BandOf(PdfGlyph glyph) => (int)Math.Floor(Math.Clamp(glyph.Baseline, -1e6, 1e6) / 4);

    // Letters of one size beside each other on one height.
    private static IEnumerable<List<PdfGlyph>> Runs(List<PdfGlyph> glyphs)
    {
        var run = new List<PdfGlyph>();
        foreach (var glyph in glyphs.Where(IsSeen).OrderBy(glyph => Math.Round(glyph.Baseline, 1)).ThenBy(glyph => glyph.Left))
        {
            if (run.Count > 0 && !GoesOn(run[^1], glyph))
            {
                if (run.Count <= Longest)
                    yield return run;
                run = [];
            }

            run.Add(glyph);
        }

        if (run.Count is > 0 and <= Longest)
            yield return run;
    }

    private static bool GoesOn(PdfGlyph last, PdfGlyph next) =>
        Math.Abs(last.Baseline - next.Baseline) < 0.11 && Math.Abs(last.Size - next.Size) < 0.2 && next.Left - last.Right < MostGap * next.Size;

    // The line of the larger letter that ends where they begin.
    private static double? LineOf(List<PdfGlyph> run, Dictionary<int, PdfGlyph[]> rows)
    {
        var mark = run[0];
        var reach = Math.Min(60, mark.Size * 2);
        for (var band = BandOf(mark with { Baseline = mark.Baseline - reach }); band <= BandOf(mark with { Baseline = mark.Baseline + reach }); band++)
        {
            if (!rows.TryGetValue(band, out var row))
                continue;
            var first = FirstEndingAfter(row, mark.Left - (mark.Size * MostGap * 2));
            for (var i = first; i < Math.Min(row.Length, first + MostNear); i++)
            {
                if (IsBeside(row[i], mark))
                    return row[i].Baseline;
            }
        }

        return LineAfter(mark, run[^1], rows);
    }

    // Where no letter is before them, the line of the larger letter that begins behind them.
    private static double? LineAfter(PdfGlyph first, PdfGlyph last, Dictionary<int, PdfGlyph[]> rows)
    {
        var reach = Math.Min(60, first.Size);
        for (var band = BandOf(first with { Baseline = first.Baseline - reach }); band <= BandOf(first); band++)
        {
            if (!rows.TryGetValue(band, out var row))
                continue;
            var begin = FirstEndingAfter(row, last.Right);
            for (var i = begin; i < Math.Min(row.Length, begin + 4); i++)
            {
                var (letter, gap) = (row[i], row[i].Left - last.Right);
                var rise = (first.Baseline - letter.Baseline) / letter.Size;
                if (first.Size < LargestSize * letter.Size && !letter.IsMark && rise is > LeastRise and < MostRise
                    && gap > -MostOverlap * letter.Size && gap < MostGapAfter * letter.Size)
                    return letter.Baseline;
            }
        }

        return null;
    }

    private static bool IsBeside(PdfGlyph letter, PdfGlyph mark)
    {
        var (rise, gap) = ((mark.Baseline - letter.Baseline) / letter.Size, (mark.Left - letter.Right) / letter.Size);
        return mark.Size < LargestSize * letter.Size
            && !letter.IsMark
            && (rise is > LeastRise and < MostRise or < -LeastRise and > -MostFall)
            && gap is > -MostOverlap and < MostGap;
    }

    private static int FirstEndingAfter(PdfGlyph[] row, double place)
    {
        var (low, high) = (0, row.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = row[middle].Right < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
