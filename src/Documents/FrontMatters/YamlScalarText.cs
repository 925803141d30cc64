using System.Globalization;
using System.Text;

namespace SiteGen.Documents.FrontMatters;

/// <summary>
/// Writes text as a YAML value: as it is where that is safe, in single quotes where it is not, in double quotes only for what cannot be seen.
/// </summary>
internal static class YamlScalarText
{
    // A plain value must not begin with these (YAML 1.2.2, section 7.3.3); - ? : are allowed before a letter, but read worse than quotes.
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`=<~";

    // Words that other YAML readers take for null or a truth value (YAML 1.1 type repository).
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase) { "null", "true", "false", "yes", "no", "on", "off", "y", "n" };

    /// <summary>The value as it stands after <c>key: </c>.</summary>
    public static string Of(string text) => IsPlain(text) && !HasUnseen(text) ? text : Quoted(text);

    /// <summary>The value in quotes, which can stand anywhere, also between braces.</summary>
    public static string Quoted(string text) =>
        HasUnseen(text) ? DoubleQuoted(text) : $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";

    private static bool HasUnseen(string text) => text.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF');

    private static bool IsPlain(string text) =>
        text.Length > 0
        && !Indicators.Contains(text[0], StringComparison.Ordinal)
        && !char.IsWhiteSpace(text[0])
        && !char.IsWhiteSpace(text[^1])
        && text[^1] != ':'
        && !text.Contains(": ", StringComparison.Ordinal)
        && !text.Contains(" #", StringComparison.Ordinal)
        && !text.StartsWith("...", StringComparison.Ordinal)
        && !Reserved.Contains(text);

    private static string DoubleQuoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF')
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}
