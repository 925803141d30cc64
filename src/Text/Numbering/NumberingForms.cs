using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Text.Numbering;

/// <summary>
/// Reads the numbers of one style. All that is read follows from the style's row: a line of running text, a heading, and a number alone on its line
/// have the same numerals and signs, so that a number which was found in a line is found again in the heading that is made of it.
/// </summary>
internal sealed class NumberingForms
{
    private const RegexOptions Plain = RegexOptions.CultureInvariant;

    // What a title begins with, and what tells one where there is no sign before it.
    private const string TitleStart = @"[\p{L}""“”‘’'«(\[]";
    private const string CapitalStart = @"[\p{Lu}""“(]";

    private readonly Regex _line;
    private readonly Regex _heading;
    private readonly Regex? _alone;

    public NumberingForms(NumberingStyle style)
    {
        Style = style;
        var numeral = $"(?<numeral>{NameOf(style)}{string.Join(@"\.", style.Numerals.Select(part => $"(?<part>{part.Form})"))})";
        var number = Regex.Escape(style.Opening) + numeral;
        var title = style.IsNamed ? ".*" : $"(?:{style.Figure ?? "(?!)"}|{TitleStart}).*";
        _line = new Regex($@"^(?<number>{number}(?:{SignsInLine(style)}))\s*(?<title>{title})$", Plain);
        _heading = new Regex($@"^(?<number>{number}(?:{SignsInHeading(style)}))", Plain);
        _alone = style.MayStandAlone ? new Regex($@"^{numeral}(?:\s?{AnyOf(style.Signs.All)}){(style.IsNamed ? "?" : "")}$", Plain) : null;
    }

    public NumberingStyle Style { get; }

    /// <summary>Reads a line as numbered in this style; null when it is not.</summary>
    public Numbering? TryRead(string line)
    {
        var match = _line.Match(line);
        return match.Success && ValueOf(match) is { } value
            ? new Numbering(Style, match.Groups["numeral"].Value, match.Groups["number"].Value, value, match.Groups["title"].Value)
            : null;
    }

    /// <summary>The number that a heading begins with, with the groups <c>name</c> and <c>part</c>; null when it has none of this style.</summary>
    public Match? TryReadHeading(string words) => _heading.Match(words) is { Success: true } match && ValueOf(match) is not null ? match : null;

    /// <summary>Whether a line is a number of this style and nothing else, and its title may stand on the next line.</summary>
    public bool IsAlone(string line) => _alone is not null && _alone.IsMatch(line);

    private ImmutableArray<int>? ValueOf(Match match)
    {
        var values = Style.Numerals.Zip(match.Groups["part"].Captures, (numeral, part) => numeral.Value(part.Value)).ToList();
        return values.Contains(null) ? null : values.Count == 0 ? [1] : [.. values.OfType<int>()];
    }

    private static string NameOf(NumberingStyle style)
    {
        if (!style.IsNamed)
            return "";
        var names = style.Names.Select(name => name.Replace(" ", @"\s+", StringComparison.Ordinal));
        return $@"(?i:(?<name>{string.Join('|', names)})){(style.Numerals.IsEmpty ? "" : @"\s+")}";
    }

    // In running text a title must look like one: "1.1 triệu đồng" and "Phần thứ nhất của báo cáo" are sentences.
    private static string SignsInLine(NumberingStyle style)
    {
        var end = style.MayLackTitle ? "|$" : "";
        return Alternatives(style, end, style.Signs.Missing switch
        {
            MissingSign.AtEnd => "(?=$)",
            MissingSign.BeforeCapital => $@"(?=\s{(style.IsNamed ? "+" : "*")}{CapitalStart}{end})",
            _ => null,
        });
    }

    // That it is a heading is known: after a blank anything may be its title, and the title may be missing. Small letters after a name are still a sentence.
    private static string SignsInHeading(NumberingStyle style) => Alternatives(style, "|$", style switch
    {
        { IsNamed: true } => @"(?=\s+[^\s\p{Ll}\p{Nd}]|\s*$)",
        { Signs.Missing: MissingSign.BeforeCapital } => $@"(?=\s|{CapitalStart}|$)",
        _ => null,
    });

    private static string Alternatives(NumberingStyle style, string end, string? missing) => string.Join('|', new[]
    {
        After(style.Signs.BeforeLetter, $"|{TitleStart}{end}"),
        After(style.Signs.BeforeCapital, $@"|\p{{Lu}}{end}"),
        After(style.Signs.BeforeBlank, end),
        missing,
    }.OfType<string>());

    private static string? After(string signs, string follows) => signs.Length == 0 ? null : $@"\s?{AnyOf(signs)}(?=\s{follows})";

    private static string AnyOf(string signs) => $"[{signs.Replace("-", @"\-", StringComparison.Ordinal)}]";
}
