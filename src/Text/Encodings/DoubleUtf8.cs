using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Text.Encodings;

/// <summary>UTF-8 that was read as Windows-1252 and saved as UTF-8 again: <c>nhiá»‡m ká»³</c>.</summary>
internal static class DoubleUtf8
{
    /// <summary>How it is told.</summary>
    public const string Name = "UTF-8";

    private const int FewestLetters = 2;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>
    /// Undoes it, line by line. Few letters of other encodings are UTF-8 by chance, and they almost never make Vietnamese syllables:
    /// what comes out must be such, and a line by itself must have two letters of it (<c>XÃ¹</c> is a word with the mark of a note).
    /// </summary>
    public static (ImmutableArray<EncodedLine> Lines, ImmutableArray<int> Changed) Decode(ImmutableArray<EncodedLine> lines)
    {
        var undone = lines.Select(line => Undo(line.Text)).ToArray();
        var plausible = undone.Select(text => text is not null && IsPlausible(text)).ToArray();
        // In a text that is of it as a whole, lines of names and abbreviations are as well.
        var isWhole = plausible.Count(yes => yes) > 3 * undone.Where((text, i) => text is not null && !plausible[i]).Count();
        var changed = Enumerable.Range(0, lines.Length).Where(i => undone[i] is not null && (isWhole || plausible[i])).ToImmutableArray();
        var decoded = lines.ToBuilder();
        foreach (var i in changed)
            decoded[i] = new EncodedLine(undone[i]!);
        return (decoded.ToImmutable(), changed);
    }

    private static string? Undo(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u007F'))
            return null;
        var bytes = new byte[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var raw = Windows1252.ByteOf(text[i]);
            if (raw < 0)
                return null;
            bytes[i] = (byte)raw;
        }

        return System.Text.Unicode.Utf8.IsValid(bytes) ? Strict.GetString(bytes) : null;
    }

    private static bool IsPlausible(string text)
    {
        var (syllables, broken) = (0, 0);
        foreach (var (start, length) in LegacyTokens.Of(text))
        {
            var look = LegacyTokens.LookOf(text.Substring(start, length));
            syllables += look == TokenLook.Syllable ? 1 : 0;
            broken += look == TokenLook.Broken ? 1 : 0;
        }

        return syllables > 0 && broken <= syllables && text.Count(c => !char.IsAscii(c)) >= FewestLetters;
    }
}
