using System.Globalization;
using SiteGen.Text.Encodings;
using UglyToad.PdfPig.Content;

namespace SiteGen.Sources.Pdf;

/// <summary>A letter on a page, upright whichever way the page is turned. Lengths are in points, from the bottom left.</summary>
/// <param name="Value">What it means.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">The line that it stands on.</param>
/// <param name="Size">The size of its font.</param>
/// <param name="Font">How it is set.</param>
internal readonly record struct PdfGlyph(string Value, double Left, double Right, double Baseline, double Size, PdfFont Font)
{
    /// <summary>The how-manieth letter it is that the page draws.</summary>
    public int Order { get; init; }

    /// <summary>Whether it is a mark that belongs over or under another letter.</summary>
    public bool IsMark => Value.Length == 1 && CharUnicodeInfo.GetUnicodeCategory(Value[0]) == UnicodeCategory.NonSpacingMark;

    /// <summary>Which way most letters of a page stand.</summary>
    public static TextOrientation OrientationOf(Page page)
    {
        var main = page.Letters.GroupBy(letter => letter.TextOrientation)
            .OrderByDescending(group => group.Count())
            .Select(group => group.Key)
            .FirstOrDefault(TextOrientation.Horizontal);
        return main == TextOrientation.Other ? TextOrientation.Horizontal : main;
    }

    /// <summary>The letters of a page that stand upright to its reader, and those that do not.</summary>
    /// <param name="page">The page.</param>
    /// <param name="hidden">Letters that are not shown.</param>
    public static (List<PdfGlyph> Upright, List<PdfGlyph> Turned) Of(Page page, IReadOnlySet<Letter> hidden)
    {
        var letters = page.Letters;
        var main = OrientationOf(page);
        var (upright, turned) = (new List<PdfGlyph>(), new List<PdfGlyph>());
        var seen = new PdfDoubles();
        for (var i = 0; i < letters.Count; i++)
        {
            var letter = letters[i];
            if (hidden.Count > 0 && hidden.Contains(letter))
                continue;
            var glyph = Turn(letter, letter.TextOrientation == main ? main : TextOrientation.Horizontal) with { Order = i };
            if (!double.IsFinite(glyph.Left + glyph.Right + glyph.Baseline + glyph.Size))
                continue;
            if (!string.IsNullOrWhiteSpace(glyph.Value) && !seen.Add(glyph))
                continue;
            (letter.TextOrientation == main ? upright : turned).Add(glyph);
        }

        return (PdfRaised.Settle(upright), turned);
    }

    private static PdfGlyph Turn(Letter letter, TextOrientation orientation)
    {
        var (start, end) = (letter.StartBaseLine, letter.EndBaseLine);
        var size = Math.Clamp(letter.PointSize > 0 ? letter.PointSize : letter.FontSize, 1, 400);
        var font = new PdfFont(letter.FontName?.Contains("Bold", StringComparison.OrdinalIgnoreCase) == true, FontEncoding.Of(NameOf(letter.FontName)));
        return orientation switch
        {
            TextOrientation.Rotate90 => new(letter.Value, -start.Y, -end.Y, start.X, size, font),
            TextOrientation.Rotate180 => new(letter.Value, -start.X, -end.X, -start.Y, size, font),
            TextOrientation.Rotate270 => new(letter.Value, start.Y, end.Y, -start.X, size, font),
            // A mark has no width of its own; where it is drawn tells its letter.
            _ when end.X - start.X < 0.05 * size
                && letter.BoundingBox.Width > 0 => new(letter.Value, letter.BoundingBox.Left, letter.BoundingBox.Right, start.Y, size, font),
            _ => new(letter.Value, Math.Min(start.X, end.X), Math.Max(start.X, end.X), start.Y, size, font),
        };
    }

    // A font of which only some letters are kept has six letters and a plus sign before its name.
    private static string? NameOf(string? font) => font is { Length: > 7 } && font[6] == '+' ? font[7..] : font;
}

/// <summary>How a letter is set.</summary>
/// <param name="IsBold">Whether it is bold.</param>
/// <param name="Encoding">What its font tells of its encoding; null when nothing.</param>
internal readonly record struct PdfFont(bool IsBold, FontEncoding? Encoding);
