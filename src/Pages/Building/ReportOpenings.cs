using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;
using SiteGen.Pages.Models;

namespace SiteGen.Pages.Building;

/// <summary>The reports themselves on the home page of a small archive.</summary>
internal static class ReportOpenings
{
    /// <summary>Up to how many reports the home page shows their contents.</summary>
    public const int Most = 2;

    private const int LongestBeginning = 300;

    /// <summary>The reports of an archive with few; none where it has more, or no report at all.</summary>
    public static ImmutableArray<ReportOpening> Of(SiteContext context, PageFrame frame)
    {
        var reports = context.Archive.Reports.Take(Most + 1).ToList();
        return reports.Count > Most
            ? []
            : [.. reports.Select(report => new ReportOpening(report, ContentsEntries.OfPages(frame, report, report.Preamble), FirstWords(report)))];
    }

    private static string FirstWords(ReportEntry report)
    {
        var text = report.Texts.SelectMany(part => part.Body.Blocks).OfType<ParagraphBlock>().Select(block => InlineText.Of(block.Content).Trim())
            .FirstOrDefault(words => words.Length > 0) ?? "";
        if (text.Length <= LongestBeginning)
            return text;
        var end = text.LastIndexOf(' ', LongestBeginning);
        return $"{text[..(end > 0 ? end : LongestBeginning)]} …";
    }
}
