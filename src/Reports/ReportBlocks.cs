using System.Collections.Immutable;
using SiteGen.Reports.Structure;
using SiteGen.Sources;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports;

/// <summary>Makes blocks of lines.</summary>
internal static class ReportBlocks
{
    /// <summary>One block for each line: a heading where the outline has one, an item of a list, or a paragraph.</summary>
    /// <param name="lines">Lines in order.</param>
    /// <param name="headings">The headings among them, by the line's number.</param>
    public static ImmutableArray<ReportBlock> Of(IEnumerable<TextLine> lines, IReadOnlyDictionary<int, ReportHeading> headings)
    {
        var blocks = ImmutableArray.CreateBuilder<ReportBlock>();
        ImmutableArray<char> openLists = [];
        foreach (var line in lines)
        {
            if (line.Content is SourceTable table)
                blocks.Add(new ReportTable(line.Number, table));
            else if (line.Content is SourcePicture picture)
                blocks.Add(new ReportPicture(line.Number, picture));
            else if (headings.TryGetValue(line.Number, out var heading))
                AddHeading(blocks, heading, line);
            else if (ListMarkers.TryRead(line.Text) is not var (bullet, text))
                blocks.Add(
                    ListMarkers.CountsInWords(line.Text) ? new ReportListItem(line.Number, null, 0, line.Text) : new ReportParagraph(line.Number, line.Text));
            else
            {
                openLists = Open(openLists, bullet);
                blocks.Add(new ReportListItem(line.Number, bullet, openLists.Length - 1, text));
                continue;
            }

            openLists = [];
        }

        return blocks.ToImmutable();
    }

    // What a heading does not say of its line is a paragraph below it: the text of an article.
    private static void AddHeading(ImmutableArray<ReportBlock>.Builder blocks, ReportHeading heading, TextLine line)
    {
        blocks.Add(heading);
        if (heading.Title.Length == 0 && line.Text.Length > heading.Number.Length)
            blocks.Add(new ReportParagraph(line.Number, line.Text[heading.Number.Length..].TrimStart()));
    }

    // A bullet that is open goes on with its list; another one begins a list below, but nothing stands below a plus sign.
    private static ImmutableArray<char> Open(ImmutableArray<char> open, char bullet)
    {
        var depth = open.IndexOf(bullet);
        if (depth >= 0)
            return open[..(depth + 1)];
        return [.. open.Where(above => above != '+'), bullet];
    }
}
