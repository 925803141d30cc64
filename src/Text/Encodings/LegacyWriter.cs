using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Text.Encodings;

/// <summary>Writes lines anew with their words decoded.</summary>
internal static class LegacyWriter
{
    /// <summary>The lines as they are written in the encoding.</summary>
    /// <param name="lines">The lines as they stand.</param>
    /// <param name="words">Their words in order.</param>
    /// <param name="choices">The encoding of each word; null for Unicode.</param>
    public static ImmutableArray<string> Write(ImmutableArray<EncodedLine> lines, ImmutableArray<LegacyWord> words, ImmutableArray<LegacyEncoding?> choices)
    {
        var texts = lines.Select(line => line.Text).ToArray();
        var capitals = LegacyChoices.HaveCapitals(words, choices);
        for (var i = 0; i < words.Length;)
        {
            var line = words[i].Line;
            var written = new StringBuilder();
            var (end, isViscii) = (0, false);
            for (; i < words.Length && words[i].Line == line; i++)
            {
                var (word, text) = (words[i], lines[line].Text);
                written.Append(text, end, word.Start - end);
                var decoded = choices[i] is { } encoding ? word.Form.In(encoding).Text : word.Form.Text;
                written.Append(capitals && word.Font is { IsCapitals: true } ? decoded.ToUpperInvariant() : decoded);
                isViscii |= choices[i] == LegacyEncodings.Viscii;
                end = word.Start + word.Form.Text.Length;
            }

            texts[line] = written.Append(lines[line].Text, end, lines[line].Text.Length - end).ToString();
            if (isViscii)
                texts[line] = VisciiCapitals.Restore(texts[line]);
        }

        return [.. texts];
    }
}
