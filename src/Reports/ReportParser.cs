using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Reports.Particulars;
using SiteGen.Reports.Structure;
using SiteGen.Sources;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports;

/// <summary>Understands a raw report: its head, its outline and its tail.</summary>
internal static class ReportParser
{
    /// <summary>The report; null, with the reasons in <paramref name="diagnostics"/>, when its title, term or date cannot be found.</summary>
    public static Report? Parse(SourceFile source, ConversionOptions options, DiagnosticBag diagnostics) =>
        Understand(source, options, diagnostics) is { } understood ? Assemble(understood, options, diagnostics) : null;

    /// <summary>Puts together what was understood; null, with the reasons, when term or date cannot be found.</summary>
    public static Report? Assemble(UnderstoodReport understood, ConversionOptions options, DiagnosticBag diagnostics)
    {
        if (understood.Particulars.ToFrontMatter(options, diagnostics) is not { } frontMatter)
            return null;
        var report = ReportAssembly.Assemble(frontMatter, understood.Lines, understood.Outline);
        return NoteHomes.Find(report with { Footnotes = ReportFootnote.Of(understood.Particulars.Source) });
    }

    /// <summary>What a report's lines are, whether or not term and date are known; null, with the reasons, when it has no title.</summary>
    public static UnderstoodReport? Understand(SourceFile source, ConversionOptions options, DiagnosticBag diagnostics)
    {
        var written = TextLine.Of(source);
        var (content, words) = Split([.. written.Select(line => line.WithoutCodes())], line => line.Content is not null);
        var (rules, lines) = Split(words, line => ListMarkers.IsRule(line.Text));
        if (lines.IsEmpty)
        {
            diagnostics.Add(SourceProblems.Empty(source.Path));
            return null;
        }

        if (ReportHead.Read(lines, rules.Select(rule => rule.Number).ToHashSet(), content.Select(line => line.Number).ToHashSet()) is not { } head)
        {
            diagnostics.Add(SourceProblems.TitleMissing(source.At(lines[0].Number)));
            return null;
        }

        var tail = ReportTail.Read([.. head.Rest.Concat(content).OrderBy(line => line.Number)], head.Title.LastNumber);
        StrangeLetters.Tell(source, diagnostics);
        TellFrame(source, head, tail, diagnostics);
        // What is attached after the sign-off counts from the beginning again.
        var whole = WithCodes([.. tail.Text, .. tail.After], written, head.Title.Number);
        var body = Join(whole[..tail.BeforeSignOff]);
        ImmutableArray<TextLine> text = [.. body, .. Join(whole[tail.BeforeSignOff..])];
        var outline = OutlineCorrections.Apply(Outline.Build(text, body.Length), text, options.Headings, source, diagnostics);
        TellNotes(source, text, outline, diagnostics);
        foreach (var doubts in outline.Doubts.GroupBy(doubt => doubt.Series))
            diagnostics.Add(Doubtful(source, text, [.. doubts]));
        return new UnderstoodReport(new ReportParticulars(source, head, tail, rules), text, outline);
    }

    private static void TellFrame(SourceFile source, ReportHead head, ReportTail tail, DiagnosticBag diagnostics)
    {
        ImmutableArray<TextLine> above = [.. head.Rest.Where(line => line.Number < head.Title.Number)];
        if (!above.IsEmpty)
            diagnostics.Add(SourceFrameProblems.TextBeforeTitle(source.At(above[0].Number), above[0].Text, above.Length));
        foreach (var line in source.Lines.Where(line => line.BeginsDoubtfulTable && line.IsText))
            diagnostics.Add(SourceFrameProblems.TableAsLines(source.At(line.Number), line.Text));
        if (head.Letterhead.Append(head.Title).FirstOrDefault(IsDraft) is { } draft)
            diagnostics.Add(SourceFrameProblems.Draft(source.At(draft.Number), draft.Text));
        foreach (var second in tail.SecondDocuments)
            diagnostics.Add(SourceFrameProblems.SecondDocument(source.At(second.Number), second.Text));
        if (!tail.After.IsEmpty)
            diagnostics.Add(SourceFrameProblems.TextAfterEnd(source.At(tail.After[0].Number), tail.After[0].Text, tail.After.Length));
    }

    // Head and tail were read without the codes of footnotes; the lines of the text have them. What stands above the title heads nothing.
    private static ImmutableArray<TextLine> WithCodes(ImmutableArray<TextLine> lines, ImmutableArray<TextLine> written, int title)
    {
        var coded = written.Where(line => MentionCodes.Strip(line.Text) != line.Text).ToDictionary(line => line.Number);
        TextLine Coded(TextLine line) =>
            coded.TryGetValue(line.Number, out var own) && own.LastNumber == line.LastNumber ? line with { Text = own.Text, Columns = own.Columns } : line;
        return [.. lines.Select(Coded).Select(line => line.Number < title ? line with { HeadsNothing = true } : line)];
    }

    private static void TellNotes(SourceFile source, ImmutableArray<TextLine> text, Outline outline, DiagnosticBag diagnostics)
    {
        if (!source.Lines.Any(line => line.Footnote is not null))
            return;
        var inFrontMatter = SectionStarts.Of(outline.Headings).SelectMany(start => new[] { start.From, start.Heading.Index }).ToHashSet();
        var housed = text.Where((_, i) => !inFrontMatter.Contains(i))
            .SelectMany(line => Enumerable.Range(line.Number, line.LastNumber - line.Number + 1))
            .ToHashSet();
        foreach (var line in source.Lines.Where(line => line.IsText && MentionCodes.FootnotesIn(line.Text).Any() && !housed.Contains(line.Number)))
            diagnostics.Add(SourceFrameProblems.NoteOnTitle(source.At(line.Number), VietnameseText.CollapseWhiteSpace(MentionCodes.Strip(line.Text))));
    }

    private static bool IsDraft(TextLine line) =>
        line.Columns.Append(line.Text).Any(HeadLine.IsDraftMark)
        || line.Text.StartsWith("dự thảo ", StringComparison.OrdinalIgnoreCase)
        || line.Text.Contains("(dự thảo", StringComparison.OrdinalIgnoreCase);

    private static ImmutableArray<TextLine> Join(ImmutableArray<TextLine> lines) => BrokenLines.Join(NumbersAlone.Join(PastedTables.Join(lines)));

    // One message for a series: who looks at one of its lines sees the others.
    private static Diagnostic Doubtful(SourceFile source, ImmutableArray<TextLine> text, ImmutableArray<OutlineDoubt> doubts)
    {
        var first = doubts[0];
        var line = text[first.Index];
        return SourceProblems.HeadingDoubtful(
            source.At(line.Number), line.Text, first.IsHeading, first.Level, [.. doubts.Skip(1).Select(doubt => text[doubt.Index].Number)]);
    }

    private static (ImmutableArray<TextLine> Matching, ImmutableArray<TextLine> Others) Split(ImmutableArray<TextLine> lines, Predicate<TextLine> matches) =>
        ([.. lines.Where(line => matches(line))], [.. lines.Where(line => !matches(line))]);
}
