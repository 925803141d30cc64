using System.Collections.Immutable;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>Joins what was broken over several lines: headings, and the paragraphs of a text that was wrapped at a fixed width.</summary>
internal static class BrokenLines
{
    // A text is wrapped when many of its lines end near one width.
    private const int FewestLines = 20;
    private const int WidestLine = 130;
    private const int NarrowestLine = 40;
    private const double NearWidth = 0.85;
    private const double ShareNearWidth = 0.4;

    private const int LongestHeading = 300;
    private const int ShortestBrokenHeading = 25;
    private const int ShortestFullLine = 60;

    /// <summary>The lines, with those that go on joined to what they go on with.</summary>
    public static ImmutableArray<TextLine> Join(ImmutableArray<TextLine> lines)
    {
        var (width, step) = (WidthOf(lines), StepOf(lines));
        var joined = ImmutableArray.CreateBuilder<TextLine>(lines.Length);
        var lastLength = 0;
        foreach (var line in lines)
        {
            var goesOn = joined.Count > 0 && line.Number <= joined[^1].LastNumber + step && GoesOn(joined[^1], line, lastLength, width);
            if (goesOn)
                joined[^1] = joined[^1].Join(line);
            else
                joined.Add(line);
            lastLength = line.Text.Length;
        }

        return joined.ToImmutable();
    }

    // Joining line by line would be quadratic for a paragraph of a million lines; no paragraph is longer than this.
    private const int LongestParagraph = 20_000;

    private static bool GoesOn(TextLine before, TextLine line, int lastLength, int width)
    {
        if (line.Content is not null || before.Content is not null || line.Own is not null || before.Own is not null || before.Text.Length > LongestParagraph)
            return false;
        if (line.HeadsNothing || before.HeadsNothing)
            return false;
        var isShort = before.Text.Length + line.Text.Length <= LongestHeading;
        if ((!isShort && width == 0) || line.Columns.Length > 1 || before.Columns.Length > 1 || !IsPlain(line.Text))
            return false;
        var isHeading = isShort && !NumberingStyles.Read(before.Text).IsEmpty;
        if ((isHeading && (IsBrokenHeading(before.Text, line.Text) || IsBrokenBold(before, line))) || AreOneInCapitals(before.Text, line.Text))
            return true;
        var firstWord = line.Text.AsSpan().IndexOf(' ') is >= 0 and var blank ? blank : line.Text.Length;
        // A full stop at the end of a full line may end a sentence or a paragraph; it is taken for the latter.
        if (before.Text.LastChar() is '.' or ':' or ';' && char.IsUpper(line.Text.FirstChar()))
            return false;
        return width > 0 && lastLength + 1 + firstWord > width && VietnameseText.IsInCapitals(before.Text) == VietnameseText.IsInCapitals(line.Text);
    }

    private static bool IsBrokenHeading(string before, string line)
    {
        if (before.Length < ShortestBrokenHeading || before[^1] is '.' or ':' or ';' or '!' or '?')
            return false;
        // "Phần thứ nhất" may stand in small letters before a name in capitals.
        return VietnameseText.IsInCapitals(NumberingStyles.Read(before)[^1].Title)
            ? VietnameseText.IsInCapitals(line)
            : before.Length < 150 && char.IsLower(line[0]) && line.Length < 100;
    }

    // Both lines are bold, and the second goes on with the first, or the first is as long as a line is.
    private static bool IsBrokenBold(TextLine before, TextLine line) =>
        before.Format.IsBold && line.Format.IsBold && before.Format.HeadingLevel == line.Format.HeadingLevel && before.Format.IsCentred == line.Format.IsCentred
        && before.Text.LastChar() is not ('.' or ':' or ';' or '!' or '?') && line.Text.LastChar() is not (':' or ';') && line.Text.Length < 100
        && VietnameseText.IsInCapitals(NumberingStyles.Read(before.Text)[^1].Title) == VietnameseText.IsInCapitals(line.Text)
        && (char.IsLower(line.Text.FirstChar()) || before.Text.Length >= ShortestFullLine);

    // A heading in capitals without a number.
    private static bool AreOneInCapitals(string before, string line) =>
        before.Length + line.Length <= LongestHeading && before.Length >= ShortestBrokenHeading && before[^1] is not ('.' or ':' or ';')
        && NumberingStyles.Read(before).IsEmpty && !ListMarkers.Bullets.Contains(before[0]) && !UnnumberedHeadings.IsOperative(line)
        && VietnameseText.IsInCapitals(before) && VietnameseText.IsInCapitals(line);

    private static bool IsPlain(string text) =>
        NumberingStyles.Read(text).IsEmpty && !ListMarkers.Bullets.Contains(text.FirstChar()) && !NumberingStyles.IsNumberAlone(text);

    // A blank line parts paragraphs, unless there is one after every line: 1 or 2 lines to the next.
    private static int StepOf(ImmutableArray<TextLine> lines) =>
        lines.Length > FewestLines && Enumerable.Range(1, lines.Length - 1).Count(i => lines[i].Number == lines[i - 1].LastNumber + 1) * 20 < lines.Length
            ? 2
            : 1;

    // 0 when the text is not wrapped. Two characters of leeway: a blank at the end, a count of bytes.
    private static int WidthOf(ImmutableArray<TextLine> lines)
    {
        if (lines.Length < FewestLines)
            return 0;
        ImmutableArray<int> lengths = [.. lines.Select(line => line.Text.Length).Order()];
        var width = lengths[(int)(lengths.Length * 0.97)];
        if (width is < NarrowestLine or > WidestLine)
            return 0;
        return lengths.Count(length => length >= NearWidth * width) >= ShareNearWidth * lengths.Length ? width - 2 : 0;
    }
}
