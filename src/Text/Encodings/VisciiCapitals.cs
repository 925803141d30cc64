using System.Buffers;

namespace SiteGen.Text.Encodings;

/// <summary>The one letter of VISCII that Latin-1 shows as a space: <c>Õ</c> is A0, the no-break space.</summary>
internal static class VisciiCapitals
{
    private static readonly SearchValues<char> Consonants = SearchValues.Create("BCDGHKLMNPQRSTVX");

    private const char NoBreakSpace = '\u00A0';

    /// <summary>
    /// Makes a no-break space a letter where it stands after a consonant that is no word, and makes a syllable with what is around it: <c>D I</c> for
    /// <c>DÕI</c>.
    /// </summary>
    public static string Restore(string line)
    {
        if (!line.Contains(NoBreakSpace, StringComparison.Ordinal))
            return line;
        var restored = line.ToCharArray();
        for (var at = 1; at < restored.Length; at++)
        {
            if (restored[at] == NoBreakSpace && IsLetter(restored, at))
                restored[at] = 'Õ';
        }

        return new string(restored);
    }

    private static bool IsLetter(ReadOnlySpan<char> line, int at)
    {
        var (start, end) = (at, at + 1);
        while (start > 0 && char.IsLetter(line[start - 1]))
            start--;
        while (end < line.Length && char.IsLetter(line[end]))
            end++;
        var before = line[start..at];
        return !before.IsEmpty && !before.ContainsAnyExcept(Consonants) && VietnameseSyllable.IsWellFormed($"{before}Õ{line[(at + 1)..end]}");
    }
}
