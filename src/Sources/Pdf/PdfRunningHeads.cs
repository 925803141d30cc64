using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Sources.Pdf;

/// <summary>Finds what stands at the top or the bottom of pages and is no text: numbers of pages, running heads and feet.</summary>
internal static partial class PdfRunningHeads
{
    // How many lines from the top and from the bottom are looked at.
    private const int Depth = 3;

    /// <summary>The lines that are left out, with the reason for each.</summary>
    public static Dictionary<PdfLine, Localized> Find(List<PdfPageLines> pages)
    {
        var found = new Dictionary<PdfLine, Localized>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            foreach (var edge in new[] { page.Lines.FirstOrDefault(), page.Lines.LastOrDefault() }.OfType<PdfLine>())
            {
                if (NumberOf(edge) is { } number && IsCounted(pages, page, number))
                    found[edge] = LeftOutReasons.PageNumber;
            }
        }

        foreach (var same in pages.SelectMany(page => Edges(page, found).Select(line => (page, line))).GroupBy(entry => Key(entry.line.Words)))
        {
            var count = same.Select(entry => entry.page.Number).Distinct().Count();
            if (same.Key.Length > 0 && count > 2 && count * 2 >= pages.Count)
            {
                foreach (var (_, line) in same)
                    found.TryAdd(line, LeftOutReasons.RunningHead);
            }
        }

        return found;
    }

    // A figure alone is a page's number when other pages are numbered so that all of them count with the pages.
    private static bool IsCounted(List<PdfPageLines> pages, PdfPageLines page, int number)
    {
        var others = pages.Where(other => other != page).Count(other =>
            new[] { other.Lines.FirstOrDefault(), other.Lines.LastOrDefault() }.OfType<PdfLine>().Any(line =>
                NumberOf(line) == number + other.Number - page.Number));
        return others > 0 || (pages.Count <= 2 && number == page.Number);
    }

    private static int? NumberOf(PdfLine line)
    {
        var match = PageNumber().Match(line.Words);
        return match.Success ? int.Parse(match.Groups["number"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null;
    }

    private static IEnumerable<PdfLine> Edges(PdfPageLines page, Dictionary<PdfLine, Localized> found)
    {
        var lines = page.Lines.Where(line => !found.ContainsKey(line)).ToList();
        return lines.Take(Depth).Concat(lines.TakeLast(Depth)).Distinct(ReferenceEqualityComparer.Instance).Cast<PdfLine>();
    }

    // A running head may have the page's number in it.
    private static string Key(string words) => Figures().Replace(VietnameseText.ComparisonKey(words), "0");

    [GeneratedRegex(
        @"^(?:[-–—]\s*)?(?:Trang\s+"
            + @"|Page\s+)?(?<number>[0-9]{1,4})(?:\s*/\s*[0-9]{1,4})?(?:\s*[-–—])?$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex PageNumber();

    [GeneratedRegex("[0-9]+", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();
}
