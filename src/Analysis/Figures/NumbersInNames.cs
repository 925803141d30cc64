using System.Collections.Immutable;

namespace SiteGen.Analysis.Figures;

/// <summary>Tells numbers that count or measure from those that name: days, years, articles, documents, places, programmes.</summary>
internal static class NumbersInNames
{
    private static readonly Phrases Times = new("ngày, mùng, tháng, quý, năm, thứ, lần thứ, thế kỷ, khóa, khoá, lúc, vào lúc, từ lúc");

    private static readonly Phrases Numbered = new("""
        điều, khoản, điểm, mục, tiểu mục, chương, phần, phần thứ, trang, câu, bảng, biểu, hình, phụ lục, mẫu, đợt, bước, giai đoạn, loại, hạng, cấp, lớp, nhóm,
        khu vực, vùng, quận, phường, xã, ấp, thôn, tổ, khu phố, tổ dân phố, khóm, chi bộ, đường, quốc lộ, tỉnh lộ, hẻm, lô, khối, số, kỳ, kỳ họp thứ,
        nghị quyết, chỉ thị, kết luận, quyết định, quy định, nghị định, thông tư, thông báo, hướng dẫn, công văn, kế hoạch, chương trình, đề án, dự án, luật,
        lệnh, tờ trình, hội nghị, hội nghị lần, đại hội, trung ương, điện thoại, đt, đtdđ, tel, fax, hotline, zalo, sđt, mã số
        """.ReplaceLineEndings(" "));

    private static readonly Phrases Amounts = new("tổng số, quân số, dân số, số lượng, chỉ số, hệ số, sĩ số");

    private static readonly Phrases BeforeYears = new("từ, đến, cuối, đầu, nhiệm kỳ, giai đoạn, trước, sau");

    private static readonly Phrases Slogans = new("không, có, giảm, sạch, tốt, xây, chống, nhất, cùng, biết, rõ, đúng, tại chỗ, hơn, an, yên");

    private static readonly Phrases BeforeSlogans = new("chương trình, mục tiêu, phong trào, vận động, mô hình, phương châm, tiêu chí, thực hiện");

    /// <summary>Whether a number is part of a name and counts nothing.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="unitLength">How many words its unit has.</param>
    public static bool IsName(ImmutableArray<Word> words, WrittenNumber number, int unitLength)
    {
        var hasUnit = unitLength > 0 || number.Attached.Length > 0;
        return IsYear(words, number, hasUnit) || IsSlogan(words, number, hasUnit) || IsNumbered(words, number, hasUnit) || IsDate(words, number, hasUnit);
    }

    private static bool IsNumbered(ImmutableArray<Word> words, WrittenNumber number, bool hasUnit)
    {
        var first = number.First;
        var before = first - 1;
        // "các phường 5, 7 và 9": what holds for the first number holds for those after it.
        while (!hasUnit && !IsFollowedByThings(words, number) && before > 0 && (words[before].Lower == "và" || IsListed(words[before])))
            before--;
        if (before < 0 || (before == first - 1 && (words[before].IsClosed || words[first].IsOpened)))
            return false;
        if (Times.LengthBefore(words, before) > 0)
            return true;
        return !hasUnit && Numbered.LengthBefore(words, before) > 0 && Amounts.LengthBefore(words, before) == 0;
    }

    private static bool IsFollowedByThings(ImmutableArray<Word> words, WrittenNumber number) =>
        !words[number.Last].IsClosed && CountedThings.LengthAfter(words, number.Last + 1) > 0;

    private static bool IsListed(Word word) => word.IsClosed && word.Text.Length is > 0 and <= 5 && word.Text.All(c => char.IsAsciiDigit(c) || c == '/');

    // Four digits of a year with no unit; after "năm" also with what looks like one.
    private static bool IsYear(ImmutableArray<Word> words, WrittenNumber number, bool hasUnit)
    {
        var isYear = number is { Value: >= 1900 and < 2100, Value.Scale: 0, IsInWords: false, Of: null } && words[number.First].Text is [_, not '.', ..];
        return isYear && !hasUnit
            && (number.ValueMax is >= 1900 and < 2100 || BeforeYears.LengthBefore(words, number.First - 1) > 0 || !IsFollowedByThing(words, number));
    }

    private static bool IsFollowedByThing(ImmutableArray<Word> words, WrittenNumber number) =>
        !words[number.Last].IsClosed && Counters.LengthAt(words, number.Last + 1) > 0;

    // "3 giảm", “5 không”
    private static bool IsSlogan(ImmutableArray<Word> words, WrittenNumber number, bool hasUnit) =>
        !hasUnit && !words[number.Last].IsClosed && Slogans.LengthAt(words, number.Last + 1) is > 0 and var length
        && (words[number.First].IsOpened || BeforeSlogans.LengthBefore(words, number.First - 1) > 0 || IsEnd(words, number.Last + length));

    private static bool IsEnd(ImmutableArray<Word> words, int last) => last + 1 >= words.Length || words[last].IsClosed;

    // "2/9" and "01/3" are days; "2/3" a share, or a day where "ngày" stands before it.
    private static bool IsDate(ImmutableArray<Word> words, WrittenNumber number, bool hasUnit) =>
        !hasUnit && !number.IsInWords && number.Of is { } of
        && (of >= 1900 || (of <= 12 && number.Value <= 31 && (of > 5 || words[number.First].Text[0] == '0') && !IsFollowedByThings(words, number)));
}
