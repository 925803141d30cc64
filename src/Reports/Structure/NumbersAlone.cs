using System.Collections.Immutable;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>Puts a number that stands alone on its line before the words of the next line, where they belong.</summary>
internal static class NumbersAlone
{
    /// <summary>The lines, with every <c>I.</c> and <c>PHẦN THỨ NHẤT</c> joined to the title that follows it; the joined line has the number's place.</summary>
    public static ImmutableArray<TextLine> Join(ImmutableArray<TextLine> lines)
    {
        var joined = ImmutableArray.CreateBuilder<TextLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var belongs = i + 1 < lines.Length && NumberingStyles.IsNumberAlone(lines[i].Text) && Belongs(lines[i].Text, lines[i + 1]);
            joined.Add(belongs ? lines[i].Join(lines[i + 1]) with { Format = lines[i + 1].Format } : lines[i]);
            if (belongs)
                i++;
        }

        return joined.ToImmutable();
    }

    // The name of a part is a title; after "I." anything is what the number counts.
    private static bool Belongs(string number, TextLine next) =>
        IsPlain(next.Text) && next.Content is null && (number.Length < 8 && !number.Contains(' ', StringComparison.Ordinal) || IsName(next.Text));

    private static bool IsName(string text) => VietnameseText.IsInCapitals(text) || (text.Length <= 200 && text.LastChar() is not ('.' or ';' or ',' or ':'));

    private static bool IsPlain(string text) =>
        !NumberingStyles.IsNumberAlone(text) && NumberingStyles.Read(text).IsEmpty && !ListMarkers.Bullets.Contains(text.FirstChar());
}
