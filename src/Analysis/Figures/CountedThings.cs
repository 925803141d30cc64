using System.Collections.Immutable;

namespace SiteGen.Analysis.Figures;

/// <summary>What a number counts or measures: the words after it (<c>31 nghị quyết</c>), else those before it (<c>năng suất 52,7 tạ/ha</c>).</summary>
internal static class CountedThings
{
    private const int MostAfter = 8, MostBefore = 24;

    private static readonly Phrases Stops = new("""
        và, hoặc, để, đã, được, bị, với, theo, ở, tại, từ, so, trong, cho, của, hàng, hằng, mỗi, đạt, tăng, giảm, chiếm, gồm, có, là, nên, do, vào, về, trên,
        dưới, qua, sau, trước, khi, mà, nhằm, đến, bằng, còn, vẫn, đang, sẽ, phải, lên, xuống, cùng, như, này, đó, nay, trở, năm, tháng, quý, vượt, không,
        thì, tham gia, hoàn thành, thực hiện, nhiệm kỳ, giai đoạn, bình quân, trung bình, hơn, nhưng
        """.ReplaceLineEndings(" "));

    private static readonly Phrases Heads = new("""
        tỷ lệ, tỉ lệ, mức, chỉ tiêu, tốc độ, tổng, tổng số, số, sản lượng, năng suất, diện tích, doanh thu, thu nhập, giá trị, kim ngạch, thu ngân sách, vốn,
        tổng thu, tổng chi, tổng vốn, kinh phí, dân số
        """.ReplaceLineEndings(" "));

    private static readonly Phrases Changes = new("tăng, giảm, đạt, chiếm, vượt, hàng năm, hằng năm, mỗi năm, bình quân, còn, là, kéo giảm, ước đạt, được đạt");

    private static readonly Phrases Verbs = new("có, còn, đạt, gồm, với, là, cho, không còn, đã, trong đó");

    /// <summary>How many words after a number name what it counts.</summary>
    /// <param name="words">The words of the sentence.</param>
    /// <param name="start">The first word after the number and its unit.</param>
    public static int LengthAfter(ImmutableArray<Word> words, int start)
    {
        var length = 0;
        while (length < MostAfter && start + length < words.Length && !words[start + length].IsOpened && (length == 0 || !words[start + length - 1].IsClosed)
            && IsPart(words, start + length, length))
            length++;
        return length > 0 && words[start + length - 1].IsDash ? length - 1 : length;
    }

    /// <summary>The words before a number, or before its qualifier, that say what is measured: a first and a last one; equal where there are none.</summary>
    public static (int Start, int End) Before(ImmutableArray<Word> words, int end)
    {
        var start = end;
        while (start > 0 && end - start < MostBefore && !(start < end && words[start].IsOpened) && !(words[start - 1].IsClosed && !words[start..end].IsEmpty)
            && words[start - 1].Lower != "và" && !char.IsAsciiDigit(words[start - 1].Text.FirstOrDefault()))
            start--;
        while (start < end && words[start].IsDash)
            start++;
        var head = FirstOf(Heads, words, start, end);
        var from = head < end ? head : AfterLast(Verbs, words, start, end);
        return (from, EndOf(words, from, end, head < end));
    }

    private static bool IsPart(ImmutableArray<Word> words, int index, int before) =>
        (words[index].IsWord && Stops.LengthAt(words, index) == 0)
        || (before > 0 && words[index].IsDash && index + 1 < words.Length && words[index + 1].IsWord);

    private static int FirstOf(Phrases phrases, ImmutableArray<Word> words, int start, int end)
    {
        while (start < end && phrases.LengthAt(words, start) == 0)
            start++;
        return start;
    }

    private static int AfterLast(Phrases phrases, ImmutableArray<Word> words, int start, int end)
    {
        var after = start;
        for (var i = start; i < end; i++)
        {
            if (phrases.LengthAt(words, i) is > 0 and var length && i + length < end)
                after = Math.Max(after, i + length);
        }

        return after;
    }

    // "doanh thu hàng năm tăng" ends before "hàng năm"; "chỉ tiêu tăng dân số" does not end before "tăng".
    private static int EndOf(ImmutableArray<Word> words, int from, int end, bool hasHead)
    {
        var first = from + Math.Max(1, Heads.LengthAt(words, from) + (Changes.LengthAt(words, from + Heads.LengthAt(words, from)) > 0 ? 1 : 0));
        for (var i = first; i < end; i++)
        {
            if (Changes.LengthAt(words, i) > 0 || (!hasHead && words[i].Lower == "được"))
                return i;
        }

        return end;
    }
}
