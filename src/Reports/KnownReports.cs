using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Reports;

/// <summary>
/// What reports are known by: the bytes of their raw report, and their number, organisation and day, which no two documents of an office share
/// (Nghị định 30/2020/NĐ-CP, Điều 8 of its appendix: numbers of a year follow each other).
/// </summary>
internal sealed class KnownReports
{
    private readonly Dictionary<string, string> _bySum = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Number, string Organisation, DateOnly Date), string> _byNumber = [];

    private readonly HashSet<string> _withdrawn = new(StringComparer.Ordinal);

    /// <summary>Whether the report of a raw report was withdrawn: nothing takes its place.</summary>
    public bool IsWithdrawn(string name) => _withdrawn.Contains(name);

    /// <summary>The reports of an archive.</summary>
    public static KnownReports Of(IEnumerable<ReportDocument> reports)
    {
        var known = new KnownReports();
        foreach (var report in reports.OrderBy(report => report.Path.Value, StringComparer.Ordinal))
        {
            var name = report.FrontMatter.Source?.File.Value ?? DocumentPath.Shown(report.Path);
            known.TakeNumber(report.FrontMatter, name);
            if (report.FrontMatter.Withdrawn is not null)
                known._withdrawn.Add(name);
            foreach (var file in report.FrontMatter.Source?.All ?? [])
                known.TakeSum(file.Sha256.Value, file.File.Value);
        }

        return known;
    }

    /// <summary>Remembers a raw report by its checksum; the name of the one that has the same bytes, null when there is none.</summary>
    public string? TakeSum(string sha256, string name) => Take(_bySum, sha256, name);

    /// <summary>
    /// Remembers a report by number, organisation and day; the name of the one that has the same, null when there is none. One without a number, or whose
    /// number is still blank (<c>Số: /BC-UBND</c>), is like no other.
    /// </summary>
    public string? TakeNumber(ReportFrontMatter report, string name) => report.Number is { } number && number.Any(char.IsAsciiDigit)
        ? Take(_byNumber, (Bare(number), Bare(report.Organisation ?? ""), report.Date.Value), name)
        : null;

    private static string? Take<TKey>(Dictionary<TKey, string> known, TKey key, string name)
        where TKey : notnull =>
        known.TryAdd(key, name) || known[key] == name ? null : known[key];

    // The same report as a web page and as a file has other blanks, dashes and capitals.
    private static string Bare(string text) =>
        string.Concat(VietnameseText.Nfc(text).Where(letter => !char.IsWhiteSpace(letter)).Select(letter => letter is '–' or '—' or '‑' ? '-' : letter))
            .ToUpperInvariant();
}
