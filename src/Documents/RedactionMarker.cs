using System.Text.RegularExpressions;

namespace SiteGen.Documents;

/// <summary>What stands in place of words that were redacted: <c>[đã lược bỏ]</c> or <c>[redacted]</c>.</summary>
internal static partial class RedactionMarker
{
    /// <summary>The marker as it is shown.</summary>
    public const string Text = "[đã lược bỏ]";

    /// <summary>One sign that stands for a marker where words are compared; no text has it.</summary>
    public const string Sign = "\u0002";

    /// <summary>How many markers a text has.</summary>
    public static int CountIn(string? text) => text is null ? 0 : Form().Count(text);

    /// <summary>The text with <see cref="Sign"/> for each marker.</summary>
    public static string ToSigns(string text) => text.Contains('[', StringComparison.Ordinal) ? Form().Replace(text, Sign) : text;

    /// <summary>The text with its signs as markers.</summary>
    public static string FromSigns(string text) => text.Replace(Sign, Text, StringComparison.Ordinal);

    /// <summary>Whether a text is another one with words redacted, or the same.</summary>
    /// <param name="redacted">The text that may have markers.</param>
    /// <param name="whole">The other one.</param>
    public static bool Covers(string redacted, string whole)
    {
        var parts = ToSigns(redacted).Split(Sign);
        var at = parts[0].Length;
        if (parts.Length == 1 || !whole.StartsWith(parts[0], StringComparison.Ordinal))
            return redacted == whole;
        foreach (var part in parts[1..^1])
        {
            var found = whole.IndexOf(part, Math.Min(at + 1, whole.Length), StringComparison.Ordinal);
            if (found < 0)
                return false;
            at = found + part.Length;
        }

        return whole.Length - parts[^1].Length > at && whole.EndsWith(parts[^1], StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\[(?:đã lược bỏ|redacted)\]", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Form();
}
