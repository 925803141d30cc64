using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using static SiteGen.Sources.Docx.DocxStyles;

namespace SiteGen.Sources.Docx;

/// <summary>What a word processor shows for a field whose result is not among the words of the document (ECMA-376, part 1, 17.16.5).</summary>
internal static partial class DocxFieldResult
{
    private const int DeepestFormula = 20;

    /// <summary>The words; empty for a field that shows none.</summary>
    /// <param name="instruction">The field's instruction: <c>EQ \f(1;2)</c>.</param>
    /// <param name="form">What a field of a form was filled in with (<c>w:ffData</c>); null when it is none.</param>
    public static string Of(string instruction, OpenXmlElement? form) => instruction.Split(' ', 2)[0].ToUpperInvariant() switch
    {
        "FORMDROPDOWN" => Choice(Child(form, "ddList")),
        "FORMCHECKBOX" => IsChecked(Child(form, "checkBox")) ? "☒" : "☐",
        "SYMBOL" => Sign(instruction),
        // The words after the name of the macro, or of the place.
        "MACROBUTTON" or "GOTOBUTTON" => instruction.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries) is [_, _, var words] ? words.Trim() : "",
        "QUOTE" => instruction[5..].Split('\\')[0].Trim().Trim('"'),
        "EQ" => Formula(instruction[2..], DeepestFormula).Trim(),
        _ => "",
    };

    /// <summary>Whether a field shows a number that is counted when the document is shown, and stands nowhere in it.</summary>
    public static bool IsCounted(string instruction) =>
        instruction.Split(' ', 2)[0].ToUpperInvariant() is "AUTONUM" or "AUTONUMLGL" or "AUTONUMOUT" or "LISTNUM";

    private static string Choice(OpenXmlElement? list)
    {
        var entries = list?.ChildElements.Where(child => child.LocalName == "listEntry").Select(entry => Attribute(entry, "val") ?? "").ToList() ?? [];
        var chosen = Attribute(Child(list, "result"), "val") ?? Attribute(Child(list, "default"), "val");
        return int.TryParse(chosen ?? "0", NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < entries.Count ? entries[index] : "";
    }

    private static bool IsChecked(OpenXmlElement? box) =>
        (Child(box, "checked") ?? Child(box, "default")) is { } state && IsOn(Attribute(state, "val"));

    private static string Sign(string instruction)
    {
        var match = SignWords().Match(instruction);
        if (!match.Success)
            return "";
        var written = match.Groups["code"].Value;
        var isHex = written.StartsWith("0x", StringComparison.OrdinalIgnoreCase);
        if (!int.TryParse(isHex ? written[2..] : written, isHex ? NumberStyles.HexNumber : NumberStyles.None, CultureInfo.InvariantCulture, out var code))
            return "";
        if (match.Groups["font"] is { Success: true } font && SymbolFont.TryOf(font.Value) is { } signs && code is >= 0x20 and <= 0xFF)
            return $"{signs.Of(code)}";
        return code is >= 0x20 and <= char.MaxValue && !char.IsSurrogate((char)code) ? $"{(char)code}" : "";
    }

    // EQ \f(a;b) is a fraction, \r(n;x) a root, \s\up(x) and \s\do(x) stand higher and lower; of the others the arguments are shown side by side.
    private static string Formula(string code, int depth)
    {
        var line = new StringBuilder();
        for (var i = 0; i < code.Length;)
        {
            if (code[i] != '\\' || SwitchWords().Match(code, i) is not { Success: true } found)
            {
                line.Append(code[i++]);
                continue;
            }

            var end = EndOf(code, found.Index + found.Length);
            var arguments = Arguments(code[(found.Index + found.Length)..end]).Select(part => depth > 0 ? Formula(part, depth - 1).Trim() : part).ToList();
            line.Append(Written(found.Value.ToLowerInvariant(), arguments));
            i = Math.Min(end + 1, code.Length);
        }

        return line.ToString();
    }

    private static string Written(string switches, List<string> arguments) => switches.Replace(@"\\", @"\", StringComparison.Ordinal) switch
    {
        var name when name.StartsWith("\\f", StringComparison.Ordinal) && arguments.Count == 2 => FormulaLine.Fraction(arguments[0], arguments[1]),
        var name when name.StartsWith("\\r", StringComparison.Ordinal) => FormulaLine.Root(arguments.Count > 1 ? arguments[0] : "", arguments[^1]),
        var name when name.Contains("\\do", StringComparison.Ordinal) => FormulaLine.Below("", string.Concat(arguments)),
        var name when name.StartsWith("\\s", StringComparison.Ordinal) => FormulaLine.Above("", string.Concat(arguments)),
        var name when name.StartsWith("\\b", StringComparison.Ordinal) => $"({string.Join(", ", arguments)})",
        _ => string.Join(' ', arguments),
    };

    // The bracket that closes what was opened before the place; the end where none does.
    private static int EndOf(string code, int start)
    {
        var depth = 1;
        for (var i = start; i < code.Length; i++)
        {
            depth += code[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
                return i;
        }

        return code.Length;
    }

    private static IEnumerable<string> Arguments(string inner)
    {
        // Where a comma is the decimal sign, arguments are parted by semicolons.
        var sign = inner.Contains(';', StringComparison.Ordinal) ? ';' : ',';
        var (depth, start) = (0, 0);
        for (var i = 0; i < inner.Length; i++)
        {
            depth += inner[i] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth != 0 || inner[i] != sign)
                continue;
            yield return inner[start..i];
            start = i + 1;
        }

        yield return inner[start..];
    }

    [GeneratedRegex(
        @"^SYMBOL\s+(?<code>0x[0-9a-f]{1,4}|\d{1,5})(?:.*?\\f\s+""?(?<font>[^""\\]+?)""?(?:\s*\\|\s*$))?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SignWords();

    [GeneratedRegex(@"\G(?:\\{1,2}[a-z]{1,3}\d{0,4}\s?)+\(", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex SwitchWords();
}
