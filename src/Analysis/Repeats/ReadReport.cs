using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Analysis.Repeats;

/// <summary>A report whose paragraphs have been cut into runs.</summary>
/// <param name="Report">The report, without its text.</param>
/// <param name="Key">Whose it is, and of which kind.</param>
/// <param name="Paragraphs">Its paragraphs, items of lists among them, in reading order. Headings, tables and footnotes are not compared.</param>
internal sealed record ReadReport(ReportEntry Report, ReportKey Key, ImmutableArray<ReadParagraph> Paragraphs)
{
    /// <summary>Reads a report.</summary>
    public static ReadReport Of(ReportEntry report, ReportEntry withoutText, RunsOfSyllables runs) => new(
        withoutText,
        ReportKey.Of(report),
        [
            .. from text in report.Texts
               from paragraph in text.Body.Blocks.SelectMany(BodyWalk.Blocks).OfType<ParagraphBlock>()
               select new ReadParagraph(text.Path, paragraph.Id, runs.Of(InlineText.Of(paragraph.Content))),
        ]);
}

/// <summary>A paragraph that has been cut into runs.</summary>
/// <param name="Page">The page that it stands on.</param>
/// <param name="Id">Its id there.</param>
/// <param name="Runs">The checksums of its runs, in order.</param>
internal sealed record ReadParagraph(PagePath Page, string Id, uint[] Runs)
{
    /// <summary>How many syllables it has; 0 where they are too few for a run.</summary>
    public int Length => Runs.Length == 0 ? 0 : Runs.Length + RunsOfSyllables.Length - 1;
}
