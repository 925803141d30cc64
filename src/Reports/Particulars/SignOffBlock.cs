using System.Collections.Immutable;
using SiteGen.Reports.Structure;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Particulars;

/// <summary>The lines of a sign-off, told apart: who signed, to whom it was sent, and when.</summary>
/// <param name="Signed">Who signed, line by line; the date is among them.</param>
/// <param name="Recipients">To whom it was sent.</param>
/// <param name="Date">The date; null when there is none.</param>
internal sealed record SignOffBlock(ImmutableArray<TextLine> Signed, ImmutableArray<TextLine> Recipients, TextLine? Date)
{
    private const int MostLines = 60;
    private const int MostSigned = 16;

    /// <summary>Whether the text ends before a line, or goes on with one that is no paragraph.</summary>
    public static bool EndsOrGoesOnShort(ImmutableArray<TextLine> lines, int next) =>
        next == lines.Length
            || (
                lines[next].Text.Length is > 0 and <= TailLine.Longest
                    && NumberingStyles.Read(lines[next].Text).IsEmpty
                    && lines[next].Text.LastChar() is not ('.' or ':'))
        || TailLine.IsSigner(lines[next].Text) || WebRemnants.IsKnown(lines[next].Text) || TailLine.RecipientsIn(lines[next].Text) is not null;

    /// <summary>The index after the last line of a sign-off.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="start">Its first line.</param>
    public static int End(ImmutableArray<TextLine> lines, int start)
    {
        var (i, inRecipients, signed, named) = (start, false, 0, false);
        for (; i < Math.Min(lines.Length, start + MostLines); i++)
        {
            var line = lines[i];
            var isAttached = i > start && (TailLine.IsAttachment(line.Text) || (signed > 0 && AttachedDocument.At(lines, i) is not null));
            if (line.Content is not null || WebRemnants.IsKnown(line.Text) || isAttached)
                break;
            if (!inRecipients && TailLine.RecipientsIn(line.Text) is not null)
                (inRecipients, signed) = (true, 0);
            else if (inRecipients && IsRecipient(line.Text))
                signed = 0;
            else if (Belongs(line, named) && ++signed <= MostSigned)
                named |= line.Columns.Any(TailLine.IsName) && !VietnameseText.IsInCapitals(line.Text);
            else
                break;
        }

        return i;
    }

    /// <summary>
    /// The index after the last line of a sign-off in the middle of a text; that of the line itself when none begins there. It has a name or a note that it was
    /// signed, or recipients, or the text ends with it.
    /// </summary>
    public static int EndWithin(ImmutableArray<TextLine> lines, int start)
    {
        var line = lines[start];
        if (line.Content is not null || line.Text.Length > TailLine.Longest)
            return start;
        var isOfRecipients = TailLine.RecipientsIn(line.Text) is not null;
        if (!isOfRecipients && !(line.Columns.Any(TailLine.IsSigner) && EndsOrGoesOnShort(lines, start + 1)))
            return start;
        var end = End(lines, start);
        var isSigned = end == lines.Length || isOfRecipients
            || lines[start..end].Any(own => own.Columns.Any(column =>
                TailLine.IsSignedNote(column) || (TailLine.IsName(column) && !VietnameseText.IsInCapitals(column))));
        return isSigned ? end : start;
    }

    /// <summary>Reads the lines of a sign-off.</summary>
    public static SignOffBlock Read(ImmutableArray<TextLine> lines)
    {
        ImmutableArray<TextLine> pieces = [.. lines.SelectMany(Pieces)];
        var date = pieces.FirstOrDefault(piece => HeadLine.IsDate(piece.Text));
        var signed = ImmutableArray.CreateBuilder<TextLine>();
        var recipients = ImmutableArray.CreateBuilder<TextLine>();
        var inRecipients = false;
        foreach (var piece in pieces)
        {
            if (piece == date)
                signed.Add(piece);
            else if (!inRecipients && piece.Columns.Length < 2 && TailLine.RecipientsIn(piece.Text) is { } rest)
            {
                inRecipients = true;
                if (rest.Length > 0)
                    (TailLine.IsSigner(rest) ? signed : recipients).Add(piece with { Text = rest });
            }
            else if (inRecipients && IsRecipient(piece.Text))
                recipients.Add(piece with { Text = (ListMarkers.TryRead(piece.Text)?.Text ?? piece.Text).TrimEnd(';', '.', ',', ' ') });
            else
                signed.Add(piece);
        }

        // A label without names says nothing that a key could say: it stays with the sign-off.
        return !recipients.Any(recipient => recipient.Text.Any(char.IsLetterOrDigit))
            ? new SignOffBlock(pieces, [], date)
            : new SignOffBlock(signed.ToImmutable(), recipients.ToImmutable(), date);
    }

    private static IEnumerable<TextLine> Pieces(TextLine line) =>
        line.Columns.Length == 1 || !line.Columns.All(IsKnown)
            ? [line with { Columns = [line.Text] }]
            : line.Columns.Select((column, i) => line with { Text = column, Columns = i == 0 ? [column] : line.Columns });

    private static bool IsKnown(string column) =>
        TailLine.IsSigner(column)
            || TailLine.IsName(column)
            || TailLine.IsSignedNote(column)
            || HeadLine.IsDate(column)
            || TailLine.RecipientsIn(column) is not null
            || IsRecipient(column);

    private static bool IsRecipient(string text) =>
        ListMarkers.TryRead(text) is not null
            || text.LastChar() is ';' or ','
            || (text.LastChar() == ':' && text.Length < 40)
            || (text.StartsWith("Lưu", StringComparison.Ordinal) && !IsPerson(text))
            || text.StartsWith("Như ", StringComparison.Ordinal);

    // Lưu is a family name too; "Lưu Văn phòng" is none.
    private static bool IsPerson(string text) => TailLine.IsName(text) && text.Count(char.IsWhiteSpace) > 1;

    // After a name in small letters only more names, marks and offices follow.
    private static bool Belongs(TextLine line, bool named) => line.Columns.All(column =>
        column.Length <= TailLine.Longest && column.Count(char.IsLetter) > 1
        && (TailLine.IsSignedNote(column) || TailLine.IsName(column) || TailLine.IsSigner(column) || HeadLine.IsDate(column)
            || (!named && NumberingStyles.Read(column).IsEmpty && column[^1] is not ('.' or ';' or ':') && !IsTitle(column))));

    // A long line in capitals, or one with figures, begins what is attached.
    private static bool IsTitle(string column) => VietnameseText.IsInCapitals(column) && (column.Length > 45 || column.Any(char.IsDigit));
}
