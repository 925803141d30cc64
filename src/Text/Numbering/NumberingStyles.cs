using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Sources.Structure;

/// <summary>
/// The ways in which Vietnamese documents number their headings, the highest first as the rules have it: phần, chương, mục, letters, roman numbers,
/// điều, arabic numbers and their parts, small letters (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5; Hướng dẫn 36-HD/VPTW, 2018, mục II).
/// Documents as they are differ: which of two styles is above the other is seen by <see cref="StyleOrder"/>. A further way is a further row.
/// </summary>
public static partial class NumberingStyles
{
    // Small letters of the Vietnamese order; f, j, w and z are not part of it but occur.
    private const string Letters = "abcdđefghijklmnopqrstuvwxyz";

    private static readonly ImmutableArray<string> Ordinals = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai"];

    /// <summary>All styles, the highest first; a style's place is its rank.</summary>
    public static ImmutableArray<NumberingStyle> All { get; } =
    [
        new("part", Part(), NamedValue, Weight: 6) { IsNamed = true },
        new("chapter", Chapter(), NamedValue, Weight: 6) { IsNamed = true },
        new("division", Division(), NamedValue, Weight: 4) { IsNamed = true },
        new("capital", Capital(), LetterValue, Weight: 3) { CountsByLetters = true },
        new("roman", Roman(), RomanValue, Weight: 3),
        new("mixed-2", Mixed2(), MixedValue, Weight: 1),
        new("mixed-3", Mixed3(), MixedValue, Weight: 0, Repeats: "mixed-2"),
        new("article", Article(), NamedValue, Weight: 3) { IsNamed = true },
        new("arabic", Arabic(), ArabicValue, Weight: 0),
        new("arabic-2", Arabic2(), ArabicValue, Weight: 0, Repeats: "arabic"),
        new("arabic-3", Arabic3(), ArabicValue, Weight: 0, Repeats: "arabic-2"),
        new("arabic-4", Arabic4(), ArabicValue, Weight: 0, Repeats: "arabic-3"),
        new("letter", Letter(), LetterValue, Weight: -1) { CountsByLetters = true },
        new("letter-2", Letter2(), LetterNumberValue, Weight: -1, Repeats: "letter"),
        new("bracket", Bracket(), ArabicValue, Weight: -1),
        new("brackets", Brackets(), ArabicValue, Weight: -2),
        new("clause", Clause(), NamedValue, Weight: -1) { IsNamed = true },
    ];

    /// <summary>How high a style is: 0 for the highest.</summary>
    public static int RankOf(NumberingStyle style) => All.IndexOf(style);

    /// <summary>Every way in which a line can be read as numbered, the highest style first; none for most lines.</summary>
    public static ImmutableArray<Numbering> Read(string text) =>
        CanBegin(text) ? [.. All.Select(style => style.TryRead(text)).OfType<Numbering>()] : [];

    /// <summary>Whether a line is a number and nothing else, so that its heading may stand on the next line.</summary>
    public static bool IsNumberAlone(string text) => text.Length <= 24 && (NumberAlone().IsMatch(text) || NameAlone().IsMatch(text));

    /// <summary>Whether a line begins an appendix: <c>PHỤ LỤC</c>, <c>Phụ lục 2: Số liệu</c>; null when it does not.</summary>
    public static Numbering? TryReadAppendix(string text) => text.Length <= 200 && text[0] is 'P' ? AppendixStyle.TryRead(text) : null;

    private static NumberingStyle AppendixStyle { get; } = new("appendix", Appendix(), _ => [1], Weight: 6) { IsNamed = true };

    // A guard for speed: a number is short, or begins with a word that names a division.
    private static bool CanBegin(string text)
    {
        if (text[0] is 'P' or 'p' or 'C' or 'c' or 'M' or 'm' or 'Đ' or 'đ' or 'K' or 'k' or 'T' or 't')
            return true;
        for (var i = 0; i < Math.Min(text.Length, 10); i++)
        {
            if (text[i] is '.' or '/' or ')' or '-' or '–')
                return true;
            if (!char.IsAsciiDigit(text[i]) && !char.IsAsciiLetter(text[i]) && text[i] is not ('(' or ' '))
                return false;
            // Digits may be glued to the words: 1.1Tiếp tục.
            if (i > 6 && !char.IsAsciiDigit(text[0]))
                return false;
        }

        return false;
    }

    // Texts that were put into lower case and given a capital again have "Ii." for "II.".
    private static ImmutableArray<int>? RomanValue(string numeral) =>
        RomanNumeral.TryParse(numeral.ToUpperInvariant(), out var value) ? [value] : null;

    private static ImmutableArray<int>? ArabicValue(string numeral) =>
        [.. numeral.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture))];

    private static ImmutableArray<int>? LetterValue(string numeral) =>
        Letters.IndexOf(char.ToLowerInvariant(numeral[0]), StringComparison.Ordinal) is >= 0 and var index ? [index + 1] : null;

    private static ImmutableArray<int>? LetterNumberValue(string numeral) =>
        LetterValue(numeral) is { } letter ? [.. letter, .. ArabicValue(numeral[2..])!.Value] : null;

    private static ImmutableArray<int>? MixedValue(string numeral)
    {
        var dot = numeral.IndexOf('.', StringComparison.Ordinal);
        var first = RomanValue(numeral[..dot]) ?? (dot == 1 ? LetterValue(numeral[..dot]) : null);
        return first is { } value ? [.. value, .. ArabicValue(numeral[(dot + 1)..])!.Value] : null;
    }

    // "Phần thứ nhất", "Chương IV", "Điều 12", "Mục A".
    private static ImmutableArray<int>? NamedValue(string numeral)
    {
        var words = VietnameseText.CollapseWhiteSpace(numeral).ToLowerInvariant().Split(' ', 2)[1];
        if (words.StartsWith("thứ ", StringComparison.Ordinal))
            return Ordinals.IndexOf(words[4..]) is >= 0 and var index ? [index + 1] : null;
        if (int.TryParse(words, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return [number];
        return RomanValue(words) ?? (words.Length == 1 ? LetterValue(words) : null);
    }

    private const string Title = @"(?<title>[\p{L}""“”‘’'«(\[].*)$";

    private const string NumberOfName = @"(?:thứ\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười(?:\s+(?:một|hai))?)|[0-9]{1,3}|[IVXLC]{1,6}|[A-ZĐ])";

    private const RegexOptions Plain = RegexOptions.CultureInvariant;

    // Without a delimiter the name of the part must begin like one: "Phần thứ nhất của báo cáo …" is prose.
    [GeneratedRegex(@"^(?<number>(?<numeral>(?i:phần\s+" + NumberOfName + @"))(?:\s?[.:/–-])?)(?:$|(?<=[.:/–-])(?:\s+(?=\S)|(?<=[.:])(?=[\p{L}""“(]))|\s+(?=[\p{Lu}""“(]))(?<title>.*)$", Plain)]
    private static partial Regex Part();

    [GeneratedRegex(@"^(?<number>(?<numeral>(?i:chương\s+" + NumberOfName + @"))(?:\s?[.:/–-])?)(?:$|(?<=[.:/–-])(?:\s+(?=\S)|(?<=[.:])(?=[\p{L}""“(]))|\s+(?=[\p{Lu}""“(]))(?<title>.*)$", Plain)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"^(?<number>(?<numeral>(?i:(?:tiểu\s)?mục\s+(?:[0-9]{1,2}|[IVXLC]{1,5}|[A-ZĐ])))(?:\s?[.:/–-])?)(?:$|(?<=[.:/–-])\s+(?=\S))(?<title>.*)$", Plain)]
    private static partial Regex Division();

    [GeneratedRegex(@"^(?<number>(?<numeral>(?i:điều)\s+[0-9]{1,3})\s?[.:/–-])(?:$|\s+(?=\S)|(?<=[.:])(?=[\p{L}""“(]))(?<title>.*)$", Plain)]
    private static partial Regex Article();

    [GeneratedRegex(@"^(?<number>(?<numeral>(?i:khoản|điểm)\s+(?:[0-9]{1,2}|[a-zđ]))\s?[.:)/–-])(?:\s+(?=\S)|(?<=[.:])(?=[\p{L}""“(]))(?<title>.*)$", Plain)]
    private static partial Regex Clause();

    [GeneratedRegex(@"^(?<number>(?<numeral>(?:PHỤ LỤC|Phụ lục)(?:\s+(?:(?:số|SỐ)\s+)?(?:[0-9]{1,3}|[IVXLC]{1,6}|[A-ZĐ]))?)(?:\s?[.:/–-])?)(?:$|(?<=[.:/–-])(?:\s+(?=\S)|(?<=[.:])(?=[\p{L}""“(]))|\s+(?=[\p{Lu}""“(]))(?<title>.*)$", Plain)]
    private static partial Regex Appendix();

    // After "A-" and "A/" a blank: "E-Learning" is a word, "T/M" says who signs.
    [GeneratedRegex(@"^(?<number>(?<numeral>[A-ZĐ])(?:\s?[.)]|\s?[/–:-](?=\s)))\s*" + Title, Plain)]
    private static partial Regex Capital();

    // After "I/" and "I-" a capital or a blank: "V/v" begins a subject line.
    [GeneratedRegex(@"^(?<number>(?<numeral>[IVXLC][IVXLCivxlc]{0,6})(?:\s?\.|\s?[/)–:-](?=\s|\p{Lu})))\s*(?<title>(?:(?<=\s)[0-9]|[\p{L}""“”‘’'«(\[]).*)$", Plain)]
    private static partial Regex Roman();

    [GeneratedRegex(@"^(?<number>(?<numeral>(?:[IVXLC]{1,6}|[A-ZĐ])\.[0-9]{1,2})(?:[./)]|\s?[–-]|(?=\s*[\p{Lu}""“(])))\s*" + Title, Plain)]
    private static partial Regex Mixed2();

    [GeneratedRegex(@"^(?<number>(?<numeral>(?:[IVXLC]{1,6}|[A-ZĐ])\.[0-9]{1,2}\.[0-9]{1,2})(?:[./)]|\s?[–-]|(?=\s*[\p{Lu}""“(])))\s*" + Title, Plain)]
    private static partial Regex Mixed3();

    // A figure may follow after "1. ", not after "1.", "1-" or "1/".
    [GeneratedRegex(@"^(?<number>(?<numeral>[0-9]{1,2})(?:\s?\.|\s?[/–-]))\s*(?<title>(?:(?<=\.\s)[0-9](?![0-9]*\s?[./]\s?[0-9])|[\p{L}""“”‘’'«(\[]).*)$", Plain)]
    private static partial Regex Arabic();

    [GeneratedRegex(@"^(?<number>(?<numeral>[0-9]{1,2}\.[0-9]{1,2})(?:\s?\.|\s?[/)–:-]|(?=\s*[\p{Lu}""“(])))\s*" + Title, Plain)]
    private static partial Regex Arabic2();

    [GeneratedRegex(@"^(?<number>(?<numeral>[0-9]{1,2}\.[0-9]{1,2}\.[0-9]{1,2})(?:\s?\.|\s?[/)–:-]|(?=\s*[\p{Lu}""“(])))\s*" + Title, Plain)]
    private static partial Regex Arabic3();

    [GeneratedRegex(@"^(?<number>(?<numeral>[0-9]{1,2}(?:\.[0-9]{1,2}){3})(?:\s?\.|\s?[/)–:-]|(?=\s*[\p{Lu}""“(])))\s*" + Title, Plain)]
    private static partial Regex Arabic4();

    [GeneratedRegex(@"^(?<number>(?<numeral>[a-zđ])(?:\s?[.)/]|\s?[–-](?=\s)))\s*" + Title, Plain)]
    private static partial Regex Letter();

    [GeneratedRegex(@"^(?<number>(?<numeral>[a-zđ]\.[0-9]{1,2})(?:[./)]|\s?[–-]|(?=\s*[\p{Lu}""“(])))\s*" + Title, Plain)]
    private static partial Regex Letter2();

    [GeneratedRegex(@"^(?<number>(?<numeral>[0-9]{1,2})\s?\))\s*" + Title, Plain)]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?<number>\((?<numeral>[0-9]{1,2})\))\s*" + Title, Plain)]
    private static partial Regex Brackets();

    [GeneratedRegex(@"^(?:[IVXLC][IVXLCivxlc]{0,6}|[A-ZĐ]|[0-9]{1,2}(?:\.[0-9]{1,2}){0,3}|[a-zđ])\s?[./)–-]$", Plain)]
    private static partial Regex NumberAlone();

    [GeneratedRegex(@"^(?:(?i:phần|chương|mục|phụ\slục)\s+(?:(?i:số)\s+)?(?i:" + NumberOfName + @")|PHỤ LỤC)\s?[.:/–-]?$", Plain)]
    private static partial Regex NameAlone();
}
