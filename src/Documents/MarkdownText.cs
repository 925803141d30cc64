using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Documents;

/// <summary>
/// Writes plain words as Markdown that means exactly these words. Only what Markdown would take for markup gets a <c>\</c>,
/// so that the text stays as readable as it was.
/// </summary>
internal static partial class MarkdownText
{
    private const string EmphasisSigns = "*_~^";

    // Every sign that can be markup inside a line.
    private static readonly SearchValues<char> Markup = SearchValues.Create(EmphasisSigns + "`\\<&[");

    /// <summary>A paragraph, also one in a list item. Its lines lose the blanks around them, and blank lines go.</summary>
    public static string Escape(string paragraph)
    {
        var lines = Lines(paragraph);
        // A table needs two lines at least.
        var escaped = EscapeInline(string.Join('\n', lines), lines.Length > 1 ? "|" : "").Split('\n');
        return string.Join('\n', escaped.Zip(lines, EscapeLineStart));
    }

    /// <summary>The words of a heading, to be written after <c>## </c>; a number before them stays as it is.</summary>
    public static string EscapeHeading(string words)
    {
        var heading = EscapeInline(string.Join(' ', Lines(words)), "");
        var end = heading.TrimEnd('#').Length;
        // Markdown takes # at the end, after a blank, for decoration.
        var decorated = end < heading.Length && (end == 0 || char.IsWhiteSpace(heading[end - 1]));
        return decorated ? heading.Insert(end, "\\") : heading;
    }

    /// <summary>The words of a table's cell, where a sign can pair with one in another cell.</summary>
    public static string EscapeCell(string words) => EscapeInline(string.Join(' ', Lines(words)), "|[" + EmphasisSigns);

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    private static string EscapeInline(string text, string signs)
    {
        if (signs.Length == 0 && !text.AsSpan().ContainsAny(Markup))
            return text;
        // Looked for once: what is after the last of them begins no link.
        var lastLink = LastLinkEnd(text);
        var active = string.Concat(EmphasisSigns.Where(sign => CanPair(text, sign))) + signs;
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (active.Contains(text[i], StringComparison.Ordinal) || (text[i] == '[' && i < lastLink) || IsMarkup(text, i))
                escaped.Append('\\');
            escaped.Append(text[i]);
        }

        return escaped.ToString();
    }

    // Emphasis needs two runs of its sign, each beside a letter; _ inside a word is never emphasis.
    private static bool CanPair(string text, char sign)
    {
        var runs = 0;
        for (var i = text.IndexOf(sign, StringComparison.Ordinal); i >= 0; i = i < text.Length ? text.IndexOf(sign, i) : -1)
        {
            var before = i > 0 ? text[i - 1] : ' ';
            while (i < text.Length && text[i] == sign)
                i++;
            var after = i < text.Length ? text[i] : ' ';
            var inWord = sign == '_' && char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after);
            if (!inWord && !(char.IsWhiteSpace(before) && char.IsWhiteSpace(after)))
                runs++;
        }

        return runs > 1;
    }

    private static bool IsMarkup(string text, int index)
    {
        var next = index + 1 < text.Length ? text[index + 1] : '\n';
        return text[index] switch
        {
            '`' => true,
            '\\' => next == '\n' || (char.IsAscii(next) && (char.IsPunctuation(next) || char.IsSymbol(next))),
            '<' => char.IsAsciiLetter(next) || next is '/' or '!' or '?' || MailAddress().IsMatch(text, index),
            '&' => Entity().IsMatch(text, index),
            '[' => next == '^',
            _ => false,
        };
    }

    private static int LastLinkEnd(string text) => new[] { "](", "][", "]:" }.Max(end => text.LastIndexOf(end, StringComparison.Ordinal));

    // Told from the line as it was; what is escaped already stays.
    private static string EscapeLineStart(string escaped, string line)
    {
        if (ListNumber().Match(line) is { Success: true } number)
            return escaped.Insert(number.Groups["digits"].Length, "\\");
        if (escaped[0] == '\\' || !BlockStart().IsMatch(line))
            return escaped;
        // Of a run of emphasis signs each is escaped: what is left of it could close another run.
        var run = EmphasisSigns.Contains(line[0], StringComparison.Ordinal) ? line.Length - line.TrimStart(line[0]).Length : 1;
        return string.Concat(Enumerable.Repeat($"\\{line[0]}", run)) + escaped[run..];
    }

    [GeneratedRegex(@"\G&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);", RegexOptions.CultureInvariant)]
    private static partial Regex Entity();

    // The first sign may be an @, only the next one ends it: tried at one place, not at each @.
    [GeneratedRegex(@"\G<[^\s<>][^\s<>@]*@[^\s<>]+>", RegexOptions.CultureInvariant)]
    private static partial Regex MailAddress();

    [GeneratedRegex(@"^(?<digits>[0-9]{1,9})[.)](?:\s|$)", RegexOptions.CultureInvariant)]
    private static partial Regex ListNumber();

    // Headings, quotations, bullets, definitions, rules and underlines of headings, fences.
    [GeneratedRegex(@"^(?:#{1,6}(?:\s|$)|>|[-+*:~](?:\s|$)|(?<rule>[-*_])(?:\s*\k<rule>){2,}\s*$|-+\s*$|=+\s*$|~{3})", RegexOptions.CultureInvariant)]
    private static partial Regex BlockStart();
}
