using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Reports;

/// <summary>Writes a report as Markdown: <c>index.md</c> with its header and preamble, and a file for each section.</summary>
internal static class MarkdownWriter
{
    // The name of a report whose title has no letter to make an address of.
    private const string UnnamedReport = "bao-cao";

    private const string UnnamedSection = "muc";

    /// <summary>The report with its files and the folder that it should have.</summary>
    public static Conversion Convert(SourceFile source, Report report, SiteAddresses addresses) =>
        new(source, FolderOf(report, addresses), report.FrontMatter, Write(report));

    /// <summary>The folder that a report should have below the input folder: <c>nhiem-ky-ix-2005-2010/bao-cao-kiem-diem</c>.</summary>
    public static string FolderOf(Report report, SiteAddresses addresses)
    {
        var name = Slug.Of(report.FrontMatter.Kind ?? report.FrontMatter.Title.Value);
        return $"{addresses.FolderOf(report.FrontMatter.Term.Value)}/{(name.Length > 0 ? name : UnnamedReport)}";
    }

    /// <summary>The files, with paths below the report's folder; <c>index.md</c> first, then the sections in order.</summary>
    public static ImmutableArray<MarkdownFile> Write(Report report)
    {
        var digits = Math.Max(2, report.Sections.Length.ToString(CultureInfo.InvariantCulture).Length);
        var body = new MarkdownBody(report.Footnotes);
        return
        [
            new MarkdownFile(
                "index.md",
                FrontMatterWriter.Write(WithoutMentions(report.FrontMatter)) + body.Write(report.Preamble)),
            .. report.Sections.Select((section, index) => new MarkdownFile(
                $"{(index + 1).ToString($"D{digits}", CultureInfo.InvariantCulture)}-{SlugOf(section)}.md",
                FrontMatterWriter.Write(HeaderOf(section, report.FrontMatter)) + body.Write(section.Blocks))),
        ];
    }

    private static string SlugOf(ReportSection section) => Slug.Of(section.Title) is { Length: > 0 } slug ? slug : UnnamedSection;

    private static SectionFrontMatter HeaderOf(ReportSection section, ReportFrontMatter report)
    {
        var place = report.Title.Location with { Line = section.Line };
        return new SectionFrontMatter(report.Term, new(section.Number, place), new(MentionCodes.Strip(section.Title), place), report.Date)
        {
            Part = section.Part is null ? null : new(MentionCodes.Strip(section.Part), place),
        };
    }

    // Mentions of footnotes do not belong in front matter.
    private static ReportFrontMatter WithoutMentions(ReportFrontMatter header) => header with
    {
        Values = header.Values.ToImmutableDictionary(
            value => value.Key, value => value.Value.Select(line => line.With(MentionCodes.Strip(line.Value))).ToImmutableArray(), StringComparer.Ordinal),
    };
}
