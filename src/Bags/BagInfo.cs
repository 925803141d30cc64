using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>The metadata of a bag, <c>bag-info.txt</c> (RFC 8493, section 2.2.2): labels with values, in their order.</summary>
internal static partial class BagInfo
{
    /// <summary>The label of how many bytes and files the payload has: <c>3186345.132</c>.</summary>
    public const string PayloadOxum = "Payload-Oxum";

    // The length that the RFC recommends for a line.
    private const int LineLength = 79;

    /// <summary>Reads metadata; a line that is none is reported and left out.</summary>
    public static IReadOnlyList<(string Label, string Value, int Line)> Parse(string text, SourceLocation start, DiagnosticBag diagnostics)
    {
        var fields = new List<(string Label, string Value, int Line)>();
        var line = 0;
        foreach (var words in BagLines.Of(text))
        {
            line++;
            if (string.IsNullOrWhiteSpace(words))
                continue;
            if (words[0] is ' ' or '\t' && fields.Count > 0)
                fields[^1] = fields[^1] with { Value = $"{fields[^1].Value} {words.Trim()}" };
            else if (Field().Match(words) is { Success: true } match)
                fields.Add((match.Groups["label"].Value, match.Groups["value"].Value, line));
            else
                diagnostics.Add(BagProblems.InfoLineWrong(start with { Line = line }, words));
        }

        return fields;
    }

    /// <summary>The bytes and files of a <c>Payload-Oxum</c>; null when it is none.</summary>
    public static (long Bytes, long Files)? ParseOxum(string value) =>
        value.Trim().Split('.') is [var bytes, var files] && TryNumber(bytes) is { } length && TryNumber(files) is { } count ? (length, count) : null;

    /// <summary>Writes metadata. A long value goes on in lines that begin with blanks.</summary>
    public static string Write(IEnumerable<(string Label, string Value)> fields)
    {
        var text = new StringBuilder();
        foreach (var (label, value) in fields)
        {
            text.Append(label).Append(':');
            var width = label.Length + 1;
            foreach (var word in value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                if (width + 1 + word.Length > LineLength)
                {
                    text.Append("\n ");
                    width = 1;
                }

                text.Append(' ').Append(word);
                width += 1 + word.Length;
            }

            text.Append('\n');
        }

        return text.ToString();
    }

    private static long? TryNumber(string digits) =>
        long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // Blanks around the colon were common before the RFC.
    [GeneratedRegex(@"\A\s*(?<label>[^:\s](?:[^:]*[^:\s])?)\s*:\s*(?<value>.*?)\s*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Field();
}
