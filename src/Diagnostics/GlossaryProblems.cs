using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Diagnostics;

/// <summary>What can be wrong with the glossary of abbreviations.</summary>
internal static class GlossaryProblems
{
    private static readonly Localized Example = new(
        "Viết mỗi từ viết tắt một dòng, ví dụ `HĐND: Hội đồng nhân dân`.",
        "Write each abbreviation on a line of its own, for example `HĐND: Hội đồng nhân dân`.");

    /// <summary><c>input/glossary.yml</c> holds no abbreviations.</summary>
    public static Diagnostic Empty(SourceLocation file) => Diagnostic.Error(
        "glossary-empty", file,
        new("Tệp này trống hoặc không phải các dòng 'từ viết tắt: nghĩa'.", "This file is empty, or is not made of `abbreviation: meaning` lines."),
        new("Viết mỗi từ viết tắt một dòng, ví dụ `HĐND: Hội đồng nhân dân`, hoặc xóa tệp.",
            "Write each abbreviation on a line of its own, for example `HĐND: Hội đồng nhân dân`, or remove the file."));

    /// <summary>An abbreviation has no letter or digit. Example: <c>"...": vân vân</c>.</summary>
    public static Diagnostic AbbreviationUnusable(Located<string> abbreviation) => Diagnostic.Error(
        "glossary-abbreviation-unusable", abbreviation.Location,
        new($"Từ viết tắt '{abbreviation.Value}' không có chữ cái hay chữ số nào.", $"The abbreviation '{abbreviation.Value}' has no letter or digit."),
        Example);

    /// <summary>An abbreviation has no meaning, or something that is not text. Example: <c>HĐND:</c>.</summary>
    public static Diagnostic MeaningWanted(SourceLocation location, string abbreviation) => Diagnostic.Error(
        "glossary-meaning-wanted", location,
        new($"Từ viết tắt '{abbreviation}' chưa có nghĩa bằng chữ.", $"The abbreviation '{abbreviation}' has no meaning in words."),
        Example);

    /// <summary>An abbreviation is longer than any meaning may be.</summary>
    public static Diagnostic AbbreviationTooLong(Located<string> abbreviation, int length, int longest) => Diagnostic.Error(
        "glossary-abbreviation-too-long", abbreviation.Location,
        new($"Từ viết tắt này dài {length} tiếng; nhiều nhất là {longest}.", $"This abbreviation has {length} syllables; at most {longest} are wanted."),
        Example);

    /// <summary>One abbreviation has very many meanings, or very many abbreviations have one meaning. Marks, signs and capitals do not count.</summary>
    public static Diagnostic AlikeTooMany(Located<string> alike, int most) => Diagnostic.Error(
        "glossary-alike-too-many", alike.Location,
        new($"Tệp này đã có {most} mục cho '{alike.Value}'; nhiều nhất là {most}.",
            $"This file already has {most} entries for '{alike.Value}'; at most {most} are wanted."),
        new("Chỉ giữ những mục mà báo cáo cần; xóa mục này.", "Keep only the entries that the reports need; remove this one."));

    /// <summary>A meaning is as long as a sentence.</summary>
    public static Diagnostic MeaningTooLong(Located<string> meaning, int length, int longest) => Diagnostic.Error(
        "glossary-meaning-too-long", meaning.Location,
        new($"Nghĩa này dài {length} tiếng; nhiều nhất là {longest}.", $"This meaning has {length} syllables; at most {longest} are wanted."),
        new("Chỉ viết cụm từ mà từ viết tắt thay cho, không viết lời giải thích.", "Write only the words that the abbreviation stands for, no explanation."));

    /// <summary>A meaning is the abbreviation itself. Example: <c>HĐND: HĐND</c>.</summary>
    public static Diagnostic MeaningIsAbbreviation(Located<string> meaning) => Diagnostic.Error(
        "glossary-meaning-is-abbreviation", meaning.Location,
        new($"Nghĩa '{meaning.Value}' chính là từ viết tắt.", $"The meaning '{meaning.Value}' is the abbreviation itself."),
        new("Viết đầy đủ cụm từ, ví dụ `HĐND: Hội đồng nhân dân`.", "Write the words in full, for example `HĐND: Hội đồng nhân dân`."));

    /// <summary>A meaning stands twice below its abbreviation.</summary>
    public static Diagnostic MeaningRepeated(Located<string> meaning) => Diagnostic.Error(
        "glossary-meaning-repeated", meaning.Location,
        new($"Nghĩa '{meaning.Value}' đã có ở trên.", $"The meaning '{meaning.Value}' is already there."),
        new("Xóa dòng này.", "Remove this line."));

    /// <summary>Abbreviations that several paragraphs use and no reader finds explained.</summary>
    /// <param name="count">How many there are.</param>
    /// <param name="most">The most frequent ones, each with how often it occurs.</param>
    public static Diagnostic AbbreviationsUnknown(int count, ImmutableArray<(string Word, int Count)> most)
    {
        var named = string.Join(", ", most.Select(word => string.Create(CultureInfo.InvariantCulture, $"{word.Word} ({word.Count})")));
        var rest = count > most.Length ? ", …" : "";
        return Diagnostic.Notice(
            "glossary-abbreviations-unknown", SourceLocation.Start(ArchiveFolders.Input + "glossary.yml"),
            new(
                $"{DigitGroups.Of(count, ".")} chữ viết tắt chưa được giải thích, kèm số lần dùng: {named}{rest}.",
                $"{DigitGroups.Of(count, ",")} abbreviations are not explained (with how often they are used): {named}{rest}."),
            new(
                $"Thêm mỗi chữ một dòng vào {ArchiveFolders.Input}glossary.yml: chữ viết tắt, dấu hai chấm, rồi cụm từ đầy đủ.",
                $"Add a line for each to {ArchiveFolders.Input}glossary.yml: the abbreviation, a colon, and what it stands for."));
    }
}
