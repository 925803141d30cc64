using System.Collections.Immutable;

namespace SiteGen.Analysis.Figures;

/// <summary>The units of measures, money and time, and the numbers that belong to a unit: <c>triệu</c>.</summary>
internal static class Measures
{
    private const int MostScales = 3;

    private static readonly Phrases Scales = new("trăm, nghìn, ngàn, vạn, triệu, tỷ, tỉ");

    private static readonly Phrases Names = new("""
        %, ‰, phần trăm, phần nghìn, điểm phần trăm, đồng, đ, vnđ, vnd, usd, đô la, đô la mỹ, euro, ha, hécta, hecta, héc-ta, km, km2, km², ki-lô-mét, cây số,
        m, m2, m², m3, m³, mét, mét vuông, mét khối, cm, mm, tấn, tạ, yến, kg, ki-lô-gam, gam, lít, kw, kwh, mw, kv, kva, w, wh, watt,
        giây, phút, giờ, ngày, ngày công, tuần, tháng, quý, năm, thập kỷ, thế kỷ, lần, độ, °c
        """.ReplaceLineEndings(" "));

    // These begin like a unit and are none.
    private static readonly Phrases Others = new("""
        đồng chí, đồng bào, đồng thời, đồng nghiệp, đồng minh, lần thứ, độ tuổi, tỷ lệ, tỉ lệ, tỷ trọng, tỷ suất, ngày càng, tháng giêng, tháng chạp
        """.ReplaceLineEndings(" "));

    private static readonly Phrases Times = new("giây, phút, giờ, ngày, tuần, tháng, quý, năm, thập kỷ, thế kỷ");

    /// <summary>Whether letters after a number in the same word are a unit: <c>ha</c>, <c>%/năm</c>.</summary>
    public static bool IsAttached(string rest) => Names.Has(BaseOf(rest.ToLowerInvariant()));

    /// <summary>Whether a unit is one of time: <c>năm</c>.</summary>
    public static bool IsTime(string unit) => Times.Has(unit);

    /// <summary>How many words the unit has that begins with a word: <c>triệu đồng/người/năm</c> two, of <c>năm 2010</c> none.</summary>
    public static int LengthAt(ImmutableArray<Word> words, int start)
    {
        var scales = 0;
        while (scales < MostScales && start + scales < words.Length && IsNext(words, start, scales)
            && Scales.LengthAt(words, start + scales) > 0 && Others.LengthAt(words, start + scales) == 0)
            scales++;
        var name = start + scales;
        if (name >= words.Length || !IsNext(words, start, scales) || Others.LengthAt(words, name) > 0)
            return scales;
        var length = Math.Max(Names.LengthAt(words, name), Names.Has(BaseOf(words[name].Lower)) ? 1 : 0);
        return scales + (length > 0 && IsDate(words, name, length) ? 0 : length);
    }

    private static bool IsNext(ImmutableArray<Word> words, int start, int scales) =>
        !words[start + scales].IsOpened && (scales == 0 || !words[start + scales - 1].IsClosed);

    // "tháng 6 năm 2009", "12 tháng 10"
    private static bool IsDate(ImmutableArray<Word> words, int start, int length) =>
        words[start].Lower is "năm" or "tháng" or "quý" && start + length < words.Length && !words[start].IsClosed
        && words[start + length].Text.Length > 0 && char.IsAsciiDigit(words[start + length].Text[0]);

    // "tạ/ha"
    private static string BaseOf(string unit) => unit.Split('/')[0];
}
