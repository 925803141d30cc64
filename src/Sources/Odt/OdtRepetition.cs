using System.Xml.Linq;
using static SiteGen.Sources.Odt.OdtNames;

namespace SiteGen.Sources.Odt;

/// <summary>
/// Rows and cells that a table says it has several times (<c>number-rows-repeated</c>, <c>number-columns-repeated</c>): a few bytes can stand for millions.
/// </summary>
internal static class OdtRepetition
{
    /// <summary>How often a row or a cell is repeated at most; a table of numbers may say that its last row goes on to the end of a sheet.</summary>
    public const int Most = 100;

    // More than any table that somebody wrote; a source may have 200,000 lines.
    private const long MostAdded = 300_000;

    /// <summary>Whether what is repeated has more elements than any report.</summary>
    public static bool AddsTooMuch(XElement part)
    {
        var written = part.DescendantsAndSelf().LongCount();
        return Expanded(part, written + MostAdded) > written + MostAdded;
    }

    // The count is stopped above the limit, so that it never overflows.
    private static long Expanded(XElement element, long limit)
    {
        var count = 1L;
        foreach (var child in element.Elements())
            count = Math.Min(count + Expanded(child, limit), limit + 1);
        return Math.Min(count * Times(element), limit + 1);
    }

    private static int Times(XElement element) => NameOf(element) switch
    {
        "table:table-row" => Number(element, "table:number-rows-repeated", Most) ?? 1,
        "table:table-cell" => Number(element, "table:number-columns-repeated", Most) ?? 1,
        _ => 1,
    };
}
