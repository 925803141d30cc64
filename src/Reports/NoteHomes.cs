using System.Collections.Immutable;
using SiteGen.Sources;

namespace SiteGen.Reports;

/// <summary>
/// Finds a home for the mentions of footnotes that stand on what becomes front matter, or is left out, where nothing can be mentioned: the title, the title of
/// a section, the letterhead. They go to the beginning of the paragraph below, those of a sign-off to the end of the paragraph above.
/// </summary>
internal static class NoteHomes
{
    /// <summary>The report with every footnote mentioned in its text.</summary>
    public static Report Find(Report report)
    {
        ImmutableArray<ImmutableArray<ReportBlock>> files = [report.Preamble, .. report.Sections.Select(section => section.Blocks)];
        var mentioned = files.SelectMany(blocks => blocks).SelectMany(MentionsIn).ToHashSet();
        ImmutableArray<ReportFootnote> homeless = [.. report.Footnotes.Where(note => note.Line is not null && !mentioned.Contains(note.Number))];
        var ofSignOff = report.FrontMatter.Signed.Concat(report.FrontMatter.Recipients).Select(said => said.Location.Line).ToHashSet();
        foreach (var note in homeless.Where(note => ofSignOff.Contains(note.Line!.Value)))
            files = AtEndAbove(files, note);
        // Of two that go to the same paragraph the later one first, since each is put at its beginning.
        foreach (var note in homeless.Where(note => !ofSignOff.Contains(note.Line!.Value)).Reverse())
            files = Below(files, report.Sections.Count(section => section.Line <= note.Line), note);
        return report with { Preamble = files[0], Sections = [.. report.Sections.Zip(files.Skip(1), (section, blocks) => section with { Blocks = blocks })] };
    }

    private static ImmutableArray<ImmutableArray<ReportBlock>> AtEndAbove(ImmutableArray<ImmutableArray<ReportBlock>> files, ReportFootnote note)
    {
        if (Last(files, block => IsText(block) && block.Line < note.Line) is not var (file, i))
            return Below(files, 0, note);
        return files.SetItem(file, files[file].SetItem(i, Add(files[file][i], text => text + MentionCodes.Footnote(note.Number))));
    }

    // In the file of the line, or the next one when nothing of that stands below the line. Where another mention or no paragraph comes first, the mention is a
    // paragraph of its own: footnotes are counted in the order of their mentions.
    private static ImmutableArray<ImmutableArray<ReportBlock>> Below(ImmutableArray<ImmutableArray<ReportBlock>> files, int own, ReportFootnote note)
    {
        var code = MentionCodes.Footnote(note.Number);
        var file = Enumerable.Range(own, files.Length - own).FirstOrDefault(file => files[file].Any(block => block.Line > note.Line), own);
        var blocks = files[file];
        var first = blocks.Count(block => block.Line <= note.Line);
        var home = Enumerable.Range(first, blocks.Length - first).FirstOrDefault(i => IsText(blocks[i]) || MentionsIn(blocks[i]).Any(), -1);
        return files.SetItem(file, home >= 0 && IsText(blocks[home])
            ? blocks.SetItem(home, Add(blocks[home], text => code + text))
            : blocks.Insert(first, new ReportParagraph(note.Line!.Value, code)));
    }

    private static (int File, int Block)? Last(ImmutableArray<ImmutableArray<ReportBlock>> files, Predicate<ReportBlock> matches)
    {
        for (var file = files.Length - 1; file >= 0; file--)
        {
            for (var block = files[file].Length - 1; block >= 0; block--)
            {
                if (matches(files[file][block]))
                    return (file, block);
            }
        }

        return null;
    }

    private static bool IsText(ReportBlock block) => block is ReportParagraph or ReportListItem;

    private static ReportBlock Add(ReportBlock block, Func<string, string> mention) => block switch
    {
        ReportParagraph paragraph => paragraph with { Text = mention(paragraph.Text) },
        ReportListItem item => item with { Text = mention(item.Text) },
        _ => block,
    };

    private static IEnumerable<int> MentionsIn(ReportBlock block) => block switch
    {
        ReportParagraph paragraph => MentionCodes.FootnotesIn(paragraph.Text),
        ReportListItem item => MentionCodes.FootnotesIn(item.Text),
        ReportHeading heading => MentionCodes.FootnotesIn(heading.Title),
        ReportTable table => MentionCodes.FootnotesIn(table.Table.Text()),
        _ => [],
    };
}
