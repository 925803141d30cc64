using System.Collections.Frozen;

namespace SiteGen.Text;

/// <summary>
/// Numbers in words: <c>ba</c>, <c>hai mươi lăm</c>, <c>một ngàn hai trăm</c>. <c>triệu</c> and <c>tỷ</c> are none of them: they are part of a unit.
/// </summary>
internal static class VietnameseNumberWords
{
    // "hai trăm ba mươi lăm ngàn bốn trăm linh sáu" and shorter.
    private const int MostWords = 12;

    private static readonly FrozenDictionary<string, int> Digits = new Dictionary<string, int>
    {
        ["một"] = 1,
        ["mốt"] = 1,
        ["hai"] = 2,
        ["ba"] = 3,
        ["bốn"] = 4,
        ["tư"] = 4,
        ["năm"] = 5,
        ["lăm"] = 5,
        ["sáu"] = 6,
        ["bảy"] = 7,
        ["bẩy"] = 7,
        ["tám"] = 8,
        ["chín"] = 9,
    }.ToFrozenDictionary();

    private static readonly FrozenSet<string> FirstWords = Digits.Keys.Append("mười").ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, int> Scales = new Dictionary<string, int>
    {
        ["mươi"] = 10,
        ["trăm"] = 100,
        ["nghìn"] = 1000,
        ["ngàn"] = 1000,
    }.ToFrozenDictionary();

    /// <summary>Whether a number can begin with a word.</summary>
    public static bool IsFirst(string word) => FirstWords.Contains(word);

    /// <summary>The value of the number that words in small letters begin with; null where they begin with none.</summary>
    /// <param name="words">The words.</param>
    /// <param name="count">How many of them the number has.</param>
    public static int? TryRead(IReadOnlyList<string> words, out int count)
    {
        (count, var thousands, var whole, int? open) = (0, 0, 0, null);
        for (; count < Math.Min(words.Count, MostWords); count++)
        {
            var word = words[count];
            if (open is null && TryReadDigit(words, count) is { } digit)
                open = digit;
            else if (open is null && word == "mười")
                (whole, open) = (whole + 10, null);
            else if (open is { } times && Scales.TryGetValue(word, out var scale) && scale < 1000)
                (whole, open) = (whole + times * scale, null);
            else if (thousands == 0 && whole + (open ?? 0) is var sum and > 0 && Scales.GetValueOrDefault(word) == 1000)
                (thousands, whole, open) = (sum * 1000, 0, null);
            else if (!(count > 0 && open is null && word is "linh" or "lẻ"))
                break;
        }

        return count == 0 ? null : thousands + whole + (open ?? 0);
    }

    // "năm" after another number is the year: "mười năm", but "hai trăm năm mươi".
    private static int? TryReadDigit(IReadOnlyList<string> words, int index)
    {
        if (!Digits.TryGetValue(words[index], out var digit))
            return null;
        return words[index] switch
        {
            "mốt" or "lăm" or "tư" when index == 0 => null,
            "năm" when index > 0 && words[index - 1] is not ("linh" or "lẻ") && !(index + 1 < words.Count && Scales.ContainsKey(words[index + 1])) => null,
            _ => digit,
        };
    }
}
