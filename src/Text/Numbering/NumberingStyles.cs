using System.Buffers;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Text.Numbering;

/// <summary>
/// The ways in which Vietnamese documents number their headings, the highest first as the rules have it: phần, chương, mục, letters, roman numbers,
/// điều, arabic numbers and their parts, small letters (Nghị định 30/2020/NĐ-CP, Phụ lục I, mục II.5; Hướng dẫn 36-HD/VPTW, 2018, mục II).
/// Documents as they are differ: which of two styles is above the other is seen from the whole document. To add a way, add a row.
/// </summary>
internal static class NumberingStyles
{
    // A number of several parts needs none either: "1.1 Mục tiêu".
    private static readonly NumberSigns OfSeveralArabic = new("./)–:-", Missing: MissingSign.BeforeCapital);
    private static readonly NumberSigns OfSeveral = new("./)–-", Missing: MissingSign.BeforeCapital);

    // Names of divisions need no sign before a title that begins like one: "Chương I QUY ĐỊNH CHUNG".
    private static readonly NumberSigns OfNames = new(".:", BeforeBlank: "/–-", Missing: MissingSign.BeforeCapital);

    private static readonly Numeral RomanOrCapital = Numeral.Roman.Or(Numeral.Capital);

    // A figure may follow after "I. "; after "1. " when it is no date and no number of a document.
    private const string AfterBlank = @"(?<=\s)[0-9]";
    private const string AfterFullStop = @"(?<=\.\s)[0-9](?![0-9]*\s?[./]\s?[0-9])";

    /// <summary>All styles, the highest first; a style's place is its rank.</summary>
    public static ImmutableArray<NumberingStyle> All { get; } =
    [
        new("part", [Numeral.OfName], OfNames, Weight: 6) { Names = ["phần"], MayLackTitle = true, MayStandAlone = true },
        new("chapter", [Numeral.OfName], OfNames, Weight: 6) { Names = ["chương"], MayLackTitle = true, MayStandAlone = true },
        new("division", [Numeral.OfName], new("", BeforeBlank: ".:/–-", Missing: MissingSign.AtEnd), Weight: 4)
        {
            Names = ["tiểu mục", "mục"],
            MayLackTitle = true,
            MayStandAlone = true,
        },
        new("capital", [Numeral.Capital], new(".)", BeforeBlank: "/–-"), Weight: 3) { CountsByLetters = true, MayStandAlone = true },
        new("roman", [Numeral.Roman], new(".", BeforeCapital: "/)–:-"), Weight: 3) { MayStandAlone = true, Figure = AfterBlank },
        new("mixed-2", [RomanOrCapital, Numeral.Arabic], OfSeveral, Weight: 1),
        new("mixed-3", [RomanOrCapital, Numeral.Arabic, Numeral.Arabic], OfSeveral, Weight: 0, Repeats: "mixed-2"),
        new("article", [Numeral.LongArabic.Or(Numeral.Roman)], new(".:", BeforeBlank: "/–-"), Weight: 3) { Names = ["điều"], MayLackTitle = true },
        new("arabic", [Numeral.Arabic], new("./–-"), Weight: 0) { MayStandAlone = true, Figure = AfterFullStop },
        new("arabic-2", [Numeral.Arabic, Numeral.Arabic], OfSeveralArabic, Weight: 0, Repeats: "arabic") { MayStandAlone = true },
        new("arabic-3", [Numeral.Arabic, Numeral.Arabic, Numeral.Arabic], OfSeveralArabic, Weight: 0, Repeats: "arabic-2") { MayStandAlone = true },
        new("arabic-4", [Numeral.Arabic, Numeral.Arabic, Numeral.Arabic, Numeral.Arabic], OfSeveralArabic, Weight: 0, Repeats: "arabic-3")
        {
            MayStandAlone = true,
        },
        new("letter", [Numeral.Letter], new(".)/", BeforeBlank: "–-"), Weight: -1) { CountsByLetters = true, MayStandAlone = true },
        new("letter-2", [Numeral.Letter, Numeral.Arabic], OfSeveral, Weight: -1, Repeats: "letter"),
        new("bracket", [Numeral.Arabic], new(")"), Weight: -1) { MayStandAlone = true },
        new("brackets", [Numeral.Arabic], new(")"), Weight: -2) { Opening = "(" },
        new("clause", [Numeral.Arabic.Or(Numeral.Letter)], new(".:", BeforeBlank: ")/–-"), Weight: -1) { Names = ["khoản", "điểm"] },
    ];

    /// <summary>What begins an appendix. It is looked for by itself, since everything is counted anew below it.</summary>
    public static ImmutableArray<NumberingStyle> Appendices { get; } =
    [
        new("appendix", [Numeral.OfName], OfNames, Weight: 6) { Names = ["phụ lục số", "phụ lục"], MayLackTitle = true, MayStandAlone = true },
        new("appendix", [], new("", BeforeBlank: ".:/–-", Missing: MissingSign.BeforeCapital), Weight: 6)
        {
            Names = ["phụ lục"],
            MayLackTitle = true,
            MayStandAlone = true,
        },
    ];

    /// <summary>Styles that staff may use in a heading. In running text they would more often be figures, so lines are not read in them.</summary>
    public static ImmutableArray<NumberingStyle> InHeadingsOnly { get; } =
    [
        new("arabic-long", [Numeral.LongArabic], new("./)–-"), Weight: 0),
        new("arabic-5", [Numeral.Arabic, Numeral.Arabic, Numeral.Arabic, Numeral.Arabic, Numeral.Arabic], OfSeveralArabic, Weight: 0, Repeats: "arabic-4"),
        new("mixed-4", [RomanOrCapital, Numeral.Arabic, Numeral.Arabic, Numeral.Arabic], OfSeveral, Weight: 0, Repeats: "mixed-3"),
        new("letter-3", [Numeral.Letter, Numeral.Arabic, Numeral.Arabic], OfSeveral, Weight: -1, Repeats: "letter-2"),
        new("roman-small", [Numeral.SmallRoman], new("", BeforeBlank: ".)/–-"), Weight: -1),
        new("letter-marked", [Numeral.MarkedLetter], new(".)/"), Weight: -1),
    ];

    private static readonly ImmutableArray<NumberingForms> InLines = [.. All.Select(style => new NumberingForms(style))];

    private static readonly ImmutableArray<NumberingForms> OfAppendices = [.. Appendices.Select(style => new NumberingForms(style))];

    private static readonly ImmutableArray<NumberingForms> InHeadings = [
        .. InLines,
        .. OfAppendices,
        .. InHeadingsOnly.Select(style => new NumberingForms(style)),
    ];

    private static readonly ImmutableArray<NumberingForms> Alone = [.. InLines.Concat(OfAppendices).Where(forms => forms.Style.MayStandAlone)];

    private static readonly SearchValues<char> FirstOfNames = SearchValues.Create(
        [.. All.SelectMany(style => style.Names).SelectMany(name => new[] { name[0], char.ToUpperInvariant(name[0]) }).Distinct()]);

    /// <summary>How high a style is: 0 for the highest.</summary>
    public static int RankOf(NumberingStyle style) => All.IndexOf(style);

    /// <summary>Every way in which a line can be read as numbered, the highest style first; none for most lines.</summary>
    public static ImmutableArray<Numbering> Read(string text) =>
        CanBegin(text) ? [.. InLines.Select(forms => forms.TryRead(text)).OfType<Numbering>()] : [];

    /// <summary>Whether a line is a number and nothing else, so that its heading may stand on the next line.</summary>
    public static bool IsNumberAlone(string text) => text.Length <= 24 && Alone.Any(forms => forms.IsAlone(text));

    /// <summary>Whether a line begins an appendix: <c>PHỤ LỤC</c>, <c>Phụ lục 2: Số liệu</c>; null when it does not.</summary>
    public static Numbering? TryReadAppendix(string text) =>
        text.Length <= 200 && text.FirstChar() is 'P' ? OfAppendices.Select(forms => forms.TryRead(text)).FirstOrDefault(reading => reading is not null) : null;

    /// <summary>The number that a heading begins with, with the groups <c>name</c> and <c>part</c>; null when it has none.</summary>
    internal static Match? TryReadHeading(string words) => InHeadings.Select(forms => forms.TryReadHeading(words)).FirstOrDefault(match => match is not null);

    // A guard for speed: a number is short, or begins with a word that names a division.
    private static bool CanBegin(string text)
    {
        if (FirstOfNames.Contains(text.FirstChar()))
            return true;
        for (var i = 0; i < Math.Min(text.Length, 10); i++)
        {
            if (text[i] is '.' or '/' or ')' or ':' or '-' or '–')
                return true;
            if (!char.IsAsciiDigit(text[i]) && !char.IsAsciiLetter(text[i]) && text[i] is not ('(' or ' '))
                return false;
            // Digits may be glued to the words: 1.1Tiếp tục.
            if (i > 6 && !char.IsAsciiDigit(text.FirstChar()))
                return false;
        }

        return false;
    }
}
