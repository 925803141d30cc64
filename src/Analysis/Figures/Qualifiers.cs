using System.Collections.Immutable;

namespace SiteGen.Analysis.Figures;

/// <summary>What limits or explains a number: before it (<c>trên</c>, <c>tăng bình quân</c>) and after it (<c>mỗi năm</c>, <c>so với …</c>).</summary>
internal static class Qualifiers
{
    private const int MostWords = 14;

    private static readonly Phrases Before = new("""
        trên, dưới, hơn, gần, khoảng, chừng, độ, ước, ước đạt, ước khoảng, ít nhất, tối thiểu, tối đa, nhiều nhất, không quá, không dưới, bình quân, trung bình,
        hàng năm, hằng năm, mỗi năm, bình quân hàng năm, tăng, giảm, kéo giảm, tăng thêm, tăng trưởng, vượt, từ, lên, xuống, lên đến, xuống còn, giảm còn,
        trước thời hạn, gấp, thêm, thấp hơn, cao hơn, phấn đấu
        """.ReplaceLineEndings(" "));

    private static readonly Phrases Between = new("đạt, là, được, còn, ở mức, ở, chiếm, mức, bằng, đã, đạt mức, chỉ còn, chỉ");

    private static readonly Phrases After = new("""
        mỗi năm, hàng năm, hằng năm, một năm, trở lên, trở xuống, dự toán, kế hoạch, nghị quyết, kế hoạch năm, kế hoạch giao, gdp, grdp,
        so với, so, mỗi tháng, hàng tháng
        """.ReplaceLineEndings(" "));

    private static readonly Phrases Comparisons = new("so với, so");

    /// <summary>The first word of what stands before a number and belongs to it; the number's own where there is nothing.</summary>
    public static int StartBefore(ImmutableArray<Word> words, int first)
    {
        var start = first;
        while (start > 0 && first - start < MostWords && !words[start].IsOpened && !words[start - 1].IsClosed
            && Math.Max(Before.LengthBefore(words, start - 1), Between.LengthBefore(words, start - 1)) is > 0 and var length)
            start -= length;
        return start;
    }

    /// <summary>The parts of a qualifier before a number: words that stand beside each other are one part.</summary>
    public static IEnumerable<string> PartsBefore(string text, ImmutableArray<Word> words, int start, int first)
    {
        for (var i = start; i < first;)
        {
            var end = i;
            while (end < first && Before.LengthAt(words, end) is > 0 and var length)
                end = Math.Min(first, end + length);
            if (end > i)
                yield return text[words[i].Start..words[end - 1].End];
            i = Math.Max(i + 1, end);
        }
    }

    /// <summary>How many words the qualifier has that begins with a word; a comparison lasts until the next mark.</summary>
    public static int LengthAfter(ImmutableArray<Word> words, int start)
    {
        var length = After.LengthAt(words, start);
        if (length == 0 || Comparisons.LengthAt(words, start) == 0)
            return length;
        while (length < MostWords && start + length < words.Length && !words[start + length - 1].IsClosed && !words[start + length].IsOpened)
            length++;
        return length;
    }
}
