using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>What reports have in common that are of one kind and of one organisation. Names are compared without case, marks and punctuation.</summary>
/// <param name="Kind">The kind of document; empty when it is not known.</param>
/// <param name="Organisation">Whose it is; empty when it is not known.</param>
internal sealed record ReportKey(string Kind, string Organisation)
{
    /// <summary>The key of a report.</summary>
    public static ReportKey Of(ReportEntry report) =>
        new(VietnameseText.ComparisonKey(report.FrontMatter.Kind ?? ""), Organisations.KeyOf(report.FrontMatter.Organisation ?? ""));
}
