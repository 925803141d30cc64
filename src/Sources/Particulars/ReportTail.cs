using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Sources.Structure;
using SiteGen.Text;

namespace SiteGen.Sources.Particulars;

/// <summary>The lines at a report's end: who signed it, and what remains of the web page that it was copied from.</summary>
/// <param name="Text">The lines before it.</param>
/// <param name="Signed">The sign-off, line by line.</param>
/// <param name="Date">The date in the sign-off; null when there is none.</param>
/// <param name="Remnants">Lines of the web page.</param>
/// <param name="After">Lines that are none of these: words after the end.</param>
public sealed partial record ReportTail(
    ImmutableArray<TextLine> Text,
    ImmutableArray<TextLine> Signed,
    TextLine? Date,
    ImmutableArray<TextLine> Remnants,
    ImmutableArray<TextLine> After)
{
    // A sign-off with its recipients and a web page's last lines are not longer.
    private const int MaxLines = 30;

    private const int LongestSignedLine = 120;

    /// <summary>Reads the tail of a report's lines.</summary>
    /// <param name="lines">The lines after the head.</param>
    /// <param name="lastHeading">The index of the last heading; -1 when there is none.</param>
    public static ReportTail Read(ImmutableArray<TextLine> lines, int lastHeading)
    {
        var start = Start(lines, Math.Max(lastHeading + 1, lines.Length - MaxLines));
        var tail = lines[start..];
        var firstRemnant = tail.Select(line => WebRemnants.IsKnown(line.Text)).TakeWhile(known => !known).Count();
        var remnants = tail.Where(line => WebRemnants.IsKnown(line.Text)).ToImmutableArray();
        var date = tail[..firstRemnant].FirstOrDefault(line => VietnameseDate.IsWrittenIn(line.Text));
        var signed = tail[..firstRemnant].Where(line => line != date && line.Text.Length <= LongestSignedLine).ToImmutableArray();
        return new ReportTail(lines[..start], signed, date, remnants, [.. tail.Where(line => line != date).Except(remnants).Except(signed)]);
    }

    private static int Start(ImmutableArray<TextLine> lines, int from)
    {
        for (var i = from; i < lines.Length; i++)
        {
            if (i == 0 || !VietnameseText.IsInCapitals(lines[i].Text))
                continue;
            if (lines[i..].All(IsShort) || (Signer().IsMatch(lines[i].Text) && EndsOrGoesOnShort(lines, i + 1)))
                return VietnameseDate.IsWrittenIn(lines[i - 1].Text) ? i - 1 : i;
        }

        var end = lines.Length;
        while (end > from && WebRemnants.IsKnown(lines[end - 1].Text))
            end--;
        return end;
    }

    // A body in capitals above a paragraph is a heading without a number, not a sign-off.
    private static bool EndsOrGoesOnShort(ImmutableArray<TextLine> lines, int next) => next == lines.Length || lines[next].Text.Length <= LongestSignedLine;

    private static bool IsShort(TextLine line) => line.Text.Length <= LongestSignedLine && line.Text[^1] is not ('.' or ';' or ':');

    // Who signs for whom: T/M, TM. (thay mặt), K/T, KT. (ký thay), T/L, TL. (thừa lệnh), and the bodies and offices that sign.
    [GeneratedRegex(
        @"^(?:T/M|TM\.|K/T|KT\.|T/L|TL\.|TUQ\.|Q\.|BAN\s+(?:CHẤP\s+HÀNH|THƯỜNG\s+VỤ|CÁN\s+SỰ)|(?:QUẬN|HUYỆN|TỈNH|THÀNH|THỊ|ĐẢNG|XÃ)\s+[ỦU][YỶ]\b|ĐẢNG\s+BỘ\s|CHI\s+BỘ\b|HỘI\s+ĐỒNG\s+NHÂN\s+DÂN|[ỦU][YỶ]\s+BAN\b|UBND\b|ĐOÀN\s+CHỦ\s+TỊCH|(?:PHÓ\s+)?BÍ\s+THƯ\b|(?:PHÓ\s+)?CHỦ\s+TỊCH\b|(?:PHÓ\s+)?GIÁM\s+ĐỐC\b|(?:PHÓ\s+)?HIỆU\s+TRƯỞNG\b|(?:PHÓ\s+)?CHÁNH\s+VĂN\s+PHÒNG\b)",
        RegexOptions.CultureInvariant)]
    private static partial Regex Signer();
}
