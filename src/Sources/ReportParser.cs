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
        var (content, words) = Split(TextLine.Of(source), line => line.Content is not null);
        var (rules, lines) = Split(words, line => ListMarks.IsRule(line.Text));
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
        var byLine = headings.ToDictionary(heading => text[heading.Index].Number);
        return Assemble(frontMatter, [.. tail.Text.Concat(tail.After).Concat(content).OrderBy(line => line.Number)], byLine) with { Footnotes = ReportFootnote.Of(source) };
    }

    private static (ImmutableArray<TextLine> Matching, ImmutableArray<TextLine> Others) Split(ImmutableArray<TextLine> lines, Predicate<TextLine> matches) =>
        ([.. lines.Where(line => matches(line))], [.. lines.Where(line => !matches(line))]);

    private static Report Assemble(ReportFrontMatter frontMatter, ImmutableArray<TextLine> lines, Dictionary<int, OutlineHeading> headings)
    {
        ImmutableArray<int> sections = [.. Enumerable.Range(0, lines.Length).Where(i => headings.TryGetValue(lines[i].Number, out var heading) && heading.Level == 0)];
        ImmutableArray<ReportBlock> Blocks(int from, int to) => ReportBlocks.Of(lines[from..to], headings);

        ReportSection Section(int start, int end)
        {
            var numbering = headings[lines[start].Number].Numbering;
            return new ReportSection(lines[start].Number, numbering.Numeral, numbering.Title, Blocks(start + 1, end));
        }

        return new Report(
            frontMatter,
            Blocks(0, sections.IsEmpty ? lines.Length : sections[0]),
            [.. sections.Zip(sections.Skip(1).Append(lines.Length), Section)]);
    }
}
