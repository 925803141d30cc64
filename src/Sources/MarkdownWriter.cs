using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Text;

namespace SiteGen.Sources;

/// <summary>Writes a report as Markdown: <c>index.md</c> with its header and preamble, and a file for each section.</summary>
public static class MarkdownWriter
{
    // The name of a report whose title has no letter to make an address of.
    private const string UnnamedReport = "bao-cao";

    private const string UnnamedSection = "muc";

    /// <summary>The folder that a report should have below the input folder: <c>nhiem-ky-ix-2005-2010/bao-cao-kiem-diem</c>.</summary>
    public static string FolderOf(Report report)
    {
        var name = Slug.Of(report.FrontMatter.Kind ?? report.FrontMatter.Title.Value);
        return $"{report.FrontMatter.Term.Value.Slug}/{(name.Length > 0 ? name : UnnamedReport)}";
    }

    /// <summary>The files, with paths below the report's folder; <c>index.md</c> first, then the sections in order.</summary>
    public static ImmutableArray<MarkdownFile> Write(Report report)
    {
        var digits = Math.Max(2, report.Sections.Length.ToString(CultureInfo.InvariantCulture).Length);
        return
        [
            new MarkdownFile("index.md", FrontMatterWriter.Write(report.FrontMatter) + Body(report.Preamble)),
            .. report.Sections.Select((section, index) => new MarkdownFile(
                $"{(index + 1).ToString($"D{digits}", CultureInfo.InvariantCulture)}-{SlugOf(section)}.md",
                FrontMatterWriter.Write(HeaderOf(section, report.FrontMatter)) + Body(section.Blocks))),
        ];
    }

    private static string SlugOf(ReportSection section) => Slug.Of(section.Title) is { Length: > 0 } slug ? slug : UnnamedSection;

    private static SectionFrontMatter HeaderOf(ReportSection section, ReportFrontMatter report)
    {
        var place = report.Title.Location with { Line = section.Line };
        return new SectionFrontMatter(report.Term, new(section.Number, place), new(section.Title, place), report.Date);
    }

    // One line a block, a blank line before each.
    private static string Body(ImmutableArray<ReportBlock> blocks)
    {
        var markdown = new StringBuilder();
        foreach (var block in blocks)
            markdown.Append('\n').Append(Block(block)).Append('\n');
        return markdown.ToString();
    }

    private static string Block(ReportBlock block) => block switch
    {
        ReportHeading heading => $"{new string('#', heading.Level + 1)} {heading.Number} {MarkdownText.EscapeHeading(heading.Title)}",
        ReportListItem item => $"{new string(' ', 2 * item.Depth)}{Bullet(item.Bullet)} {MarkdownText.Escape(item.Text)}",
        ReportParagraph paragraph => MarkdownText.Escape(paragraph.Text),
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    // Markdown has three bullets; dashes and dots become the first.
    private static char Bullet(char? bullet) => bullet is '+' or '*' ? bullet.Value : '-';
}
