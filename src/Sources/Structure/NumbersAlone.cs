using System.Collections.Immutable;

namespace SiteGen.Sources.Structure;

/// <summary>Puts a number that stands alone on its line before the words of the next line, where they belong.</summary>
public static class NumbersAlone
{
    /// <summary>The lines, with every <c>I.</c> joined to the title that follows it; the joined line has the number's place.</summary>
    public static ImmutableArray<TextLine> Join(ImmutableArray<TextLine> lines)
    {
        var joined = ImmutableArray.CreateBuilder<TextLine>(lines.Length);
        for (var i = 0; i < lines.Length; i++)
        {
            var belongs = i + 1 < lines.Length && NumberingStyles.IsNumberAlone(lines[i].Text) && IsPlain(lines[i + 1].Text);
            joined.Add(belongs ? lines[i] with { Text = $"{lines[i].Text} {lines[i + 1].Text}" } : lines[i]);
            if (belongs)
                i++;
        }

        return joined.ToImmutable();
    }

    private static bool IsPlain(string text) =>
        !NumberingStyles.IsNumberAlone(text) && NumberingStyles.Read(text).IsEmpty && !ListMarks.Bullets.Contains(text[0]);
}
