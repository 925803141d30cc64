using SiteGen.Diagnostics;

namespace SiteGen.Sources.Pdf;

/// <summary>
/// Compares the order in which the lines of a page are read with a second one, which knows nothing of where they stand: a warning tells where they differ by
/// more than a line.
/// </summary>
internal static class PdfOrder
{
    // The header of a document and its sign-off, whose columns may be drawn row by row, have no more lines.
    private const int MostBeside = 12;

    // A line of two columns that were taken for one has letters beside each other between which so many others are drawn; so many lines together show it.
    private const int Jump = 60;
    private const int LeastJumping = 3;

    /// <summary>Checks all pages.</summary>
    public static void Check(string path, List<PdfPageLines> pages, PdfText text, DiagnosticBag diagnostics)
    {
        var fused = new SortedSet<int>();
        foreach (var page in pages)
        {
            var lines = page.Lines.Where(text.Places.ContainsKey).ToList();
            var doubtful = Moved(lines, page.Ranks).Concat(Jumping(lines, page.Ranks)).Select(line => text.Places[line] + 1).ToHashSet();
            if (doubtful.Count > 0)
                diagnostics.Add(PdfProblems.OrderDoubtful(new SourceLocation(path, doubtful.Min(), 1), page.Number, LineRanges.Write(doubtful)));
            fused.UnionWith(lines.Where(line => line.LosesBlank).Select(line => text.Places[line] + 1));
        }

        if (fused.Count > 0)
            diagnostics.Add(PdfProblems.BlanksLost(new SourceLocation(path, fused.Min, 1), LineRanges.Write(fused)));
    }

    // Lines that are no part of the longest run of lines that both orders have in common, and that are more than a line away from their place in it.
    private static List<PdfLine> Moved(List<PdfLine> lines, int[] ranks)
    {
        var units = Units(lines, ranks);
        var kept = LongestRising([.. units.Select(unit => unit.Rank)]);
        var fixedRanks = kept.Select(i => units[i].Rank).ToArray();
        var (next, found) = (0, new List<PdfLine>());
        for (var i = 0; i < units.Count; i++)
        {
            if (next < kept.Count && kept[next] == i)
            {
                next++;
                continue;
            }

            var place = Array.BinarySearch(fixedRanks, units[i].Rank);
            if (Math.Abs((place < 0 ? ~place : place) - next) > 1)
                found.AddRange(units[i].Lines);
        }

        return found;
    }

    // A line, or the few lines of columns beside each other, and its place in the second order.
    private static List<(List<PdfLine> Lines, int Rank)> Units(List<PdfLine> lines, int[] ranks)
    {
        var units = new List<(List<PdfLine> Lines, int Rank)>();
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && IsBeside(lines[start]) && IsBeside(lines[end]))
                end++;
            var together = end - start <= MostBeside ? lines[start..end] : [lines[start]];
            if (RankOf(together, ranks) is { } rank)
                units.Add((together, rank));
            start += together.Count;
        }

        return units;
    }

    private static bool IsBeside(PdfLine line) => line is { IsBeside: true, Table: null };

    private static int? RankOf(List<PdfLine> lines, int[] ranks)
    {
        var own = lines.SelectMany(line => line.Orders).Select(order => order < ranks.Length ? ranks[order] : -1).Where(rank => rank >= 0).Order().ToList();
        return own.Count == 0 ? null : own[own.Count / 2];
    }

    private static List<PdfLine> Jumping(List<PdfLine> lines, int[] ranks)
    {
        var run = new List<PdfLine>();
        foreach (var line in lines)
        {
            if (Jumps(line, ranks))
            {
                run.Add(line);
                continue;
            }

            if (run.Count >= LeastJumping)
                return run;
            run = [];
        }

        return run.Count >= LeastJumping ? run : [];
    }

    private static bool Jumps(PdfLine line, int[] ranks)
    {
        if (line.Table is not null)
            return false;
        var orders = line.Orders.Where(order => order < ranks.Length && ranks[order] >= 0).ToArray();
        return orders.Zip(orders.Skip(1)).Any(pair => pair.Second - pair.First > Jump);
    }

    // The indexes of a longest run that rises (patience sorting).
    private static List<int> LongestRising(int[] ranks)
    {
        var (tails, before) = (new List<int>(), new int[ranks.Length]);
        for (var i = 0; i < ranks.Length; i++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = ranks[tails[middle]] < ranks[i] ? (middle + 1, high) : (low, middle);
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
                tails.Add(i);
            else
                tails[low] = i;
        }

        var rising = new List<int>();
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i])
            rising.Add(i);
        rising.Reverse();
        return rising;
    }
}
