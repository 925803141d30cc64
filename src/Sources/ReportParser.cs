using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources.Particulars;
using SiteGen.Sources.Structure;

namespace SiteGen.Sources;

/// <summary>Understands a raw report: its head, its outline and its tail.</summary>
public static class ReportParser
{
    /// <summary>The report; null, with the reasons in <paramref name="diagnostics"/>, when its title, term or date cannot be found.</summary>
    public static Report? Parse(SourceFile source, ConversionOptions options, DiagnosticBag diagnostics)
    {
        var (rules, lines) = Split(TextLine.Of(source), line => ListMarks.IsRule(line.Text));
        if (lines.IsEmpty)
        {
            diagnostics.Add(SourceProblems.Empty(source.Path));
            return null;
        }

        if (ReportHead.Read(lines) is not { } head)
        {
            diagnostics.Add(SourceProblems.TitleMissing(source.At(lines[0].Number)));
            return null;
        }

        var text = NumbersAlone.Join(head.Rest);
        var headings = Outline.Build(text);
        var tail = ReportTail.Read(text, headings.IsEmpty ? -1 : headings[^1].Index);
        var particulars = new ReportParticulars(source, head, tail, rules);
        if (particulars.ToFrontMatter(options, diagnostics) is not { } frontMatter)
            return null;
        foreach (var after in tail.After)
            diagnostics.Add(SourceProblems.TextAfterEnd(source.At(after.Number), after.Text));
        return Assemble(frontMatter, [.. tail.Text, .. tail.After], headings);
    }

    private static (ImmutableArray<TextLine> Matching, ImmutableArray<TextLine> Others) Split(ImmutableArray<TextLine> lines, Predicate<TextLine> matches) =>
        ([.. lines.Where(line => matches(line))], [.. lines.Where(line => !matches(line))]);

    private static Report Assemble(ReportFrontMatter frontMatter, ImmutableArray<TextLine> lines, ImmutableArray<OutlineHeading> headings)
    {
        var byLine = headings.ToDictionary(heading => lines[heading.Index].Number);
        var sections = headings.Where(heading => heading.Level == 0).ToImmutableArray();
        ImmutableArray<ReportBlock> Blocks(int from, int to) => ReportBlocks.Of(lines[from..to], byLine);

        var first = sections.IsEmpty ? lines.Length : sections[0].Index;
        var ends = sections.Skip(1).Select(section => section.Index).Append(lines.Length);
        return new Report(
            frontMatter,
            Blocks(0, first),
            [.. sections.Zip(ends, (section, end) => new ReportSection(
                lines[section.Index].Number, section.Numbering.Numeral, section.Numbering.Title, Blocks(section.Index + 1, end)))]);
    }
}
