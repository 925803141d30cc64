using System.Collections.Immutable;
using SiteGen.Sources.Structure;

namespace SiteGen.Sources;

/// <summary>Makes blocks of lines.</summary>
public static class ReportBlocks
{
    /// <summary>One block for each line: a heading where the outline has one, an item of a list, or a paragraph.</summary>
    /// <param name="lines">Lines in order.</param>
    /// <param name="headings">The headings among them, by the line's number.</param>
    public static ImmutableArray<ReportBlock> Of(IEnumerable<TextLine> lines, IReadOnlyDictionary<int, OutlineHeading> headings)
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
                blocks.Add(new ReportHeading(line.Number, heading.Level, heading.Numbering.Number, heading.Numbering.Title));
            else if (ListMarks.TryRead(line.Text) is not var (bullet, text))
                blocks.Add(ListMarks.CountsInWords(line.Text) ? new ReportListItem(line.Number, null, 0, line.Text) : new ReportParagraph(line.Number, line.Text));
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

    // A bullet that is open goes on with its list; another one begins a list below, but nothing stands below a plus sign.
    private static ImmutableArray<char> Open(ImmutableArray<char> open, char bullet)
    {
        var depth = open.IndexOf(bullet);
        if (depth >= 0)
            return open[..(depth + 1)];
        return [.. open.Where(above => above != '+'), bullet];
    }
}
