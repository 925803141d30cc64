using System.Collections.Immutable;
using SiteGen.Reports.Structure;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Particulars;

/// <summary>The lines at a report's end: who signed it, to whom it was sent, and what remains of the web page that it was copied from.</summary>
/// <param name="Text">The lines before it, and what is attached after it.</param>
/// <param name="Signed">The sign-off, line by line; its date is among the lines.</param>
/// <param name="Date">The date in the sign-off; null when there is none.</param>
/// <param name="Remnants">Lines of the web page.</param>
/// <param name="After">Lines that are none of these: words after the end.</param>
internal sealed record ReportTail(
    ImmutableArray<TextLine> Text,
    ImmutableArray<TextLine> Signed,
    TextLine? Date,
    ImmutableArray<TextLine> Remnants,
    ImmutableArray<TextLine> After)
{
    // A sign-off with its recipients and a web page's last lines are not longer.
    private const int MaxLines = 60;

    // Without a word that tells a sign-off, only so few short lines at the end are one.
    private const int MaxShortLines = 12;

    /// <summary>How many lines of <see cref="Text"/> stand before the sign-off; those after it are attached.</summary>
    public int BeforeSignOff { get; init; } = Text.Length;

    /// <summary>To whom it was sent (<em>nơi nhận</em>).</summary>
    public ImmutableArray<TextLine> Recipients { get; init; } = [];

    /// <summary>The lines that keys say: sign-off, recipients, date.</summary>
    public ImmutableArray<TextLine> Keyed { get; init; } = [];

    /// <summary>The lines above the titles of the documents that are attached after the sign-off.</summary>
    public ImmutableArray<TextLine> AttachedLetterheads { get; init; } = [];

    /// <summary>The titles of the documents after the sign-off that have a letterhead of their own.</summary>
    public IEnumerable<TextLine> SecondDocuments => Text.Where(line => line.Own is not null && HasLetterhead(line));

    /// <summary>Whether an attached document has a letterhead with a number or a date of its own, as a document has that nothing else enacts.</summary>
    /// <param name="title">Its title.</param>
    private bool HasLetterhead(TextLine title) =>
        AttachedLetterheads.LastOrDefault(line => line.Number < title.Number) is { } last
        && !Text.Any(line => last.Number < line.Number && line.Number < title.Number)
        && AttachedLetterheads.Where(line => line.Number < title.Number).TakeLast(4).Any(line =>
            HeadLine.Divide(line).Columns.Any(column => HeadLine.KindOf(column) is HeadLineKind.Number or HeadLineKind.Date));

    /// <summary>Reads the tail of a report's lines.</summary>
    /// <param name="lines">The lines that the head has left.</param>
    /// <param name="title">The title's last line in the source; no tail begins before it.</param>
    public static ReportTail Read(ImmutableArray<TextLine> lines, int title)
    {
        var (start, end) = SignOff(lines, title);
        // Another document that begins before it is not signed for this one.
        if (AttachedDocument.NextLetterhead(lines, title) is var next && next < start)
            (start, end) = (next, next);
        var block = SignOffBlock.Read(lines[start..end]);
        ReportTail Of(ImmutableArray<TextLine> text, ImmutableArray<TextLine> remnants, ImmutableArray<TextLine> after) =>
            new(text, block.Signed, block.Date, remnants, after) { Recipients = block.Recipients, Keyed = lines[start..end] };
        var rest = lines[end..];
        // A text that goes on long after the sign-off is an attachment; a few lines are what a web page leaves.
        if (!rest.IsEmpty && (TailLine.IsAttachment(rest[0].Text) || rest.Length > MaxLines || IsProse(rest) || AttachedDocument.At(rest, 0) is not null))
        {
            var (attached, letterheads) = Divide(rest);
            return Of([.. lines[..start], .. attached], [], []) with { BeforeSignOff = start, AttachedLetterheads = letterheads };
        }

        var remnants = rest.Where(line => WebRemnants.IsKnown(line.Text)).ToImmutableArray();
        return Of(lines[..start], remnants, [.. rest.Except(remnants)]);
    }

    // The titles of attached documents become one line, their letterheads are taken out; their sign-offs stay, and are no headings however they are set.
    private static (ImmutableArray<TextLine> Text, ImmutableArray<TextLine> Letterheads) Divide(ImmutableArray<TextLine> lines)
    {
        var (text, letterheads) = (ImmutableArray.CreateBuilder<TextLine>(lines.Length), ImmutableArray.CreateBuilder<TextLine>());
        for (var i = 0; i < lines.Length;)
        {
            var isEdge = i == 0 || EndsDocument(lines[i - 1]);
            if (isEdge && AttachedDocument.At(lines, i) is { } document)
            {
                letterheads.AddRange(document.Letterhead);
                text.Add(document.Title);
                i = document.End;
            }
            else
            {
                var end = i > 0 ? SignOffBlock.EndWithin(lines, i) : i;
                text.AddRange(lines[i..end].Select(line => line with { HeadsNothing = true }));
                if (end == i)
                    text.Add(lines[end++]);
                i = end;
            }
        }

        return (text.ToImmutable(), letterheads.ToImmutable());
    }

    // Who signs, and the last of the recipients, end a document.
    private static bool EndsDocument(TextLine line) =>
        line.Content is null && line.Text.Length <= TailLine.Longest
        && (line.Columns.Any(column => TailLine.IsName(column) || TailLine.IsSignedNote(column)) || line.Text.Contains("Lưu", StringComparison.Ordinal));

    private static bool IsProse(ImmutableArray<TextLine> rest) =>
        rest.Count(line => line.Text.Length > TailLine.Longest) > 1 && !WebRemnants.IsKnown(rest[0].Text);

    // Where the sign-off begins and ends; both are the end of the text when there is none.
    private static (int Start, int End) SignOff(ImmutableArray<TextLine> lines, int title)
    {
        for (var i = 1; i < lines.Length; i++)
        {
            if (lines[i].Number < title || !Begins(lines, i))
                continue;
            var start = HeadLine.IsDate(lines[i - 1].Text) && lines[i - 1].Content is null && lines[i - 1].Number > title ? i - 1 : i;
            var end = SignOffBlock.End(lines, i);
            if (end == lines.Length || end - i >= 2 || WebRemnants.IsKnown(lines[end].Text) || TailLine.IsAttachment(lines[end].Text))
                return (start, end);
        }

        var last = lines.Length;
        while (last > Math.Max(0, lines.Length - MaxLines) && WebRemnants.IsKnown(lines[last - 1].Text))
            last--;
        return (last, last);
    }

    private static bool Begins(ImmutableArray<TextLine> lines, int i)
    {
        var text = lines[i].Text;
        if (lines[i].Content is not null || text.Length > TailLine.Longest)
            return false;
        if (TailLine.RecipientsIn(text) is { } rest)
            return rest.Length == 0 || TailLine.IsSigner(rest) || lines[i].Columns.Length > 1;
        if (lines[i].Columns.Any(TailLine.IsSigner))
            return SignOffBlock.EndsOrGoesOnShort(lines, i + 1);
        return NumberingStyles.Read(text).IsEmpty
            && lines.Length - i <= MaxShortLines
            && VietnameseText.IsInCapitals(text)
            && lines.AsSpan()[i..].ToArray().All(IsShort);
    }

    private static bool IsShort(TextLine line) =>
        line.Content is null && line.Text.Length <= TailLine.Longest && line.Text.LastChar() is not ('.' or ';' or ':')
        && NumberingStyles.Read(line.Text).IsEmpty;
}
