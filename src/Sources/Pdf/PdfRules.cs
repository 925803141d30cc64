using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace SiteGen.Sources.Pdf;

/// <summary>A straight line that a page draws, across or down. Lengths are in points.</summary>
/// <param name="At">Its height when it goes across, else how far from the left it is.</param>
/// <param name="From">Where it begins.</param>
/// <param name="To">Where it ends.</param>
internal readonly record struct PdfRule(double At, double From, double To)
{
    /// <summary>What is nearer than this is the same place: the lines of a double border, the ends of lines that meet.</summary>
    public const double Near = 3;

    /// <summary>Whether it passes a place.</summary>
    public bool Passes(double place) => From - Near <= place && place <= To + Near;

    /// <summary>Whether it is that of another direction and they meet.</summary>
    public bool Meets(PdfRule other) => Passes(other.At) && other.Passes(At);
}

/// <summary>The straight lines that a page draws.</summary>
/// <param name="Across">Those from left to right.</param>
/// <param name="Down">Those from top to bottom.</param>
internal sealed record PdfRules(List<PdfRule> Across, List<PdfRule> Down)
{
    // A page that draws more than this is a map or a picture.
    private const int MostPaths = 20_000;
    private const double Thickest = 2.5;
    private const double Shortest = 6;
    private const double MostOfRow = 200;

    /// <summary>The lines of a page, pieces of one joined.</summary>
    public static PdfRules Of(Page page)
    {
        var rules = new PdfRules([], []);
        if (page.Paths.Count > MostPaths)
            return rules;
        foreach (var path in page.Paths.Where(path => path.IsFilled || path.IsStroked))
        {
            foreach (var part in path)
                rules.Add(part, path.IsStroked);
        }

        rules.AddShadedRows(page);
        return new PdfRules(Join(rules.Across), Join(rules.Down));
    }

    /// <summary>The height of the lowest line across that is too short for the text and stands alone, as above footnotes; null when there is none.</summary>
    public double? NoteRule()
    {
        var alone = Across.Where(rule => rule.To - rule.From is > 36 and < 260 && !Down.Exists(other => other.Meets(rule))).ToList();
        return alone.Count == 0 ? null : alone.Min(rule => rule.At);
    }

    // Word processors draw borders as thin boxes; others as lines, or as the edges of boxes.
    private void Add(PdfSubpath part, bool isStroked)
    {
        if (part.GetBoundingRectangle() is not { } box)
            return;
        if (box.Height <= Thickest || box.Width <= Thickest)
            AddLine(box.Left, box.Bottom, box.Right, box.Top);
        else if (isStroked && part.IsDrawnAsRectangle)
            AddEdges(box);
        else if (isStroked)
            part.Commands.OfType<PdfSubpath.Line>().ToList().ForEach(line => AddLine(line.From.X, line.From.Y, line.To.X, line.To.Y));
    }

    // The cells of a shaded row, whose borders may not be drawn: boxes side by side, between which lines go down in the rows below or above.
    private void AddShadedRows(Page page)
    {
        var boxes = page.Paths.Where(path => path is { IsFilled: true, IsStroked: false })
            .SelectMany(path => path)
            .Where(part => part.IsDrawnAsRectangle)
            .Select(part => part.GetBoundingRectangle())
            .OfType<PdfRectangle>()
            .Where(box => box.Height is > 2 * Shortest and < MostOfRow && box.Width > 2 * Shortest);
        foreach (var row in boxes.GroupBy(box => (Math.Round(box.Top), Math.Round(box.Bottom))))
        {
            var cells = row.OrderBy(box => box.Left).ToList();
            if (cells.Count > 1
                && cells.Zip(cells.Skip(1)).All(pair => Math.Abs(pair.Second.Left - pair.First.Right) < PdfRule.Near && IsDown(pair.First.Right)))
                cells.ForEach(AddEdges);
        }

        bool IsDown(double place) => Down.Exists(rule => Math.Abs(rule.At - place) < PdfRule.Near);
    }

    private void AddEdges(PdfRectangle box)
    {
        AddLine(box.Left, box.Bottom, box.Right, box.Bottom);
        AddLine(box.Left, box.Top, box.Right, box.Top);
        AddLine(box.Left, box.Bottom, box.Left, box.Top);
        AddLine(box.Right, box.Bottom, box.Right, box.Top);
    }

    private void AddLine(double x1, double y1, double x2, double y2)
    {
        var (width, height) = (Math.Abs(x2 - x1), Math.Abs(y2 - y1));
        if (height <= Thickest && width >= Shortest)
            Across.Add(new((y1 + y2) / 2, Math.Min(x1, x2), Math.Max(x1, x2)));
        else if (width <= Thickest && height >= Shortest)
            Down.Add(new((x1 + x2) / 2, Math.Min(y1, y2), Math.Max(y1, y2)));
    }

    private static List<PdfRule> Join(List<PdfRule> rules)
    {
        var joined = new List<PdfRule>();
        foreach (var line in Together(rules))
        {
            foreach (var rule in line.OrderBy(rule => rule.From))
            {
                if (joined.Count > 0 && joined[^1].At == line[0].At && rule.From <= joined[^1].To + PdfRule.Near)
                    joined[^1] = joined[^1] with { To = Math.Max(joined[^1].To, rule.To) };
                else
                    joined.Add(rule with { At = line[0].At });
            }
        }

        return joined;
    }

    private static IEnumerable<List<PdfRule>> Together(List<PdfRule> rules)
    {
        var line = new List<PdfRule>();
        foreach (var rule in rules.OrderBy(rule => rule.At))
        {
            if (line.Count > 0 && rule.At - line[0].At > PdfRule.Near)
            {
                yield return line;
                line = [];
            }

            line.Add(rule);
        }

        if (line.Count > 0)
            yield return line;
    }
}
