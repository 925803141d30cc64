namespace SiteGen.Sources.Pdf;

/// <summary>Finds the lines of a page that are centred.</summary>
internal static class PdfCentring
{
    // In sizes of the letters: how far the middle of a line is from that of the text, how far it is set in, and how far a long line of a centred paragraph is.
    private const double Nearest = 0.4;
    private const double LeastIndent = 1.2;
    private const double LeastInGroup = 0.08;

    // So many lines that begin at one place have an indent.
    private const int Indented = 3;

    /// <summary>The centred lines.</summary>
    /// <param name="lines">The lines of a page, from the top, that are part of its text.</param>
    /// <param name="margins">Where its text begins and ends.</param>
    public static HashSet<PdfLine> Find(List<PdfLine> lines, (double Left, double Right) margins)
    {
        var found = new HashSet<PdfLine>(ReferenceEqualityComparer.Instance);
        var indents = lines.GroupBy(line => Math.Round(line.Left)).Where(group => group.Count() >= Indented).Select(group => group.Key).ToHashSet();
        for (var i = 0; i < lines.Count; i++)
        {
            if (IsInMiddle(lines[i], margins)
                && lines[i].Left - margins.Left > LeastIndent * lines[i].Size
                && !indents.Contains(Math.Round(lines[i].Left)))
                found.Add(lines[i]);
        }

        // Long lines beside a centred one reach nearly from margin to margin.
        for (var i = 1; i < lines.Count; i++)
            AddNeighbour(found, lines[i - 1], lines[i], margins);
        for (var i = lines.Count - 1; i > 0; i--)
            AddNeighbour(found, lines[i], lines[i - 1], margins);
        return found;
    }

    /// <summary>Whether a centred line goes on with the next one because the first word of that had no room in it.</summary>
    public static bool IsBroken(PdfLine line, PdfLine next, (double Left, double Right) margins)
    {
        return line.IsBold == next.IsBold
            && Math.Abs(line.TextSize - next.TextSize) < 0.5
            && line.Right - line.Left + PdfParagraphs.FirstWord(next) + (0.2 * line.Size) > margins.Right - margins.Left;
    }

    private static bool IsInMiddle(PdfLine line, (double Left, double Right) margins) =>
        line is { IsBeside: false, Table: null, Column: null }
        && Math.Abs(line.Left + line.Right - margins.Left - margins.Right) < 2 * Nearest * line.Size;

    private static void AddNeighbour(HashSet<PdfLine> found, PdfLine line, PdfLine other, (double Left, double Right) margins)
    {
        if (found.Contains(line)
            && !found.Contains(other)
            && IsInMiddle(other, margins)
            && other.IsBold == line.IsBold
            && Math.Abs(other.TextSize - line.TextSize) < 0.5
            && Math.Abs(other.Baseline - line.Baseline) < 2.2 * line.Size
            && other.Left - margins.Left > LeastInGroup * other.Size)
            found.Add(other);
    }
}
