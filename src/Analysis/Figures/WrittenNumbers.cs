using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Analysis.Figures;

/// <summary>Reads numbers in digits and in words. A word with any other characters, as dates, phone numbers and numbers of documents have, is none.</summary>
internal static class WrittenNumbers
{
    private const int MostWords = 12;

    /// <summary>The number that begins with a word, ranges and fractions among them; null when none does.</summary>
    public static WrittenNumber? TryRead(ImmutableArray<Word> words, int index) =>
        TryReadDigits(words, index) is { } first ? WithRange(words, first) : TryReadWords(words, index);

    private static WrittenNumber? TryReadDigits(ImmutableArray<Word> words, int index)
    {
        var (word, sign) = (words[index], SignOf(words, index));
        if (VietnameseNumber.TryRead(word.Text[sign.Length..], out var length) is not { } value)
            return null;
        var end = sign.Length + length;
        var number = new WrittenNumber(index, index, word.Start, word.Start + end, sign.Length > 0 ? -value : value);
        return number.WithRest(word.Text[end..]);
    }

    // A minus; a dash at the beginning of a text is that of a list.
    private static string SignOf(ImmutableArray<Word> words, int index) =>
        index > 0 && words[index].Text is ['-' or '−', >= '0' and <= '9', ..] && !words[index - 1].IsDash ? words[index].Text[..1] : "";

    private static WrittenNumber? WithRest(this WrittenNumber number, string rest)
    {
        if (rest.Length == 0 || rest is "-" or "–" || Measures.IsAttached(rest))
            return number with { Attached = rest };
        // "10%-15%"
        var sign = Math.Max(0, rest.AsSpan().IndexOfAny('-', '–'));
        if (VietnameseNumber.TryRead(rest[(sign + 1)..], out var length) is not { } second)
            return null;
        var (own, unit) = (rest[..sign], rest[(sign + 1 + length)..]);
        var longer = number with { End = number.End + sign + 1 + length };
        return rest[sign] switch
        {
            '-' or '–' when second > number.Value && IsUnit(own, unit) => longer with { ValueMax = second, Attached = unit },
            '/' when unit.Length == 0 && second > 0 && IsWhole(second) && IsWhole(number.Value) => longer with { Of = second },
            _ => null,
        };
    }

    private static bool IsUnit(string own, string unit) => (own.Length == 0 || own == unit) && (unit.Length == 0 || Measures.IsAttached(unit));

    // "5- 6%", "5 – 6%", "5 đến 6%", "5% đến 6%".
    private static WrittenNumber? WithRange(ImmutableArray<Word> words, WrittenNumber first)
    {
        var opened = first.Attached is "-" or "–";
        var next = first.Last + (opened ? 1 : 2);
        var joined = opened || (next < words.Length && !words[first.Last].IsClosed && (words[next - 1].IsDash || words[next - 1].Lower == "đến"));
        if (joined && next < words.Length && !words[next].IsOpened && first.ValueMax is null && first.Of is null
            && TryReadDigits(words, next) is { ValueMax: null, Of: null } second && second.Value > first.Value && HasOneUnit(first, second))
            return first with { Last = next, End = second.End, ValueMax = second.Value, Attached = second.Attached };
        return opened ? null : first;
    }

    private static bool HasOneUnit(WrittenNumber first, WrittenNumber second) =>
        second.Attached is not ("-" or "–") && (first.Attached is "" or "-" or "–" || first.Attached == second.Attached);

    private static WrittenNumber? TryReadWords(ImmutableArray<Word> words, int index)
    {
        if (!VietnameseNumberWords.IsFirst(words[index].Text))
            return null;
        var lower = new List<string>(MostWords);
        for (var i = index; i < Math.Min(words.Length, index + MostWords) && (i == index || (!words[i - 1].IsClosed && !words[i].IsOpened)); i++)
            lower.Add(words[i].Lower);
        if (VietnameseNumberWords.TryRead(lower, out var count) is not { } value)
            return null;
        var last = index + count - 1;
        var number = new WrittenNumber(index, last, words[index].Start, words[last].End, value) { IsInWords = true };
        // "hai phần ba"
        if (count + 1 < lower.Count && lower[count] == "phần" && VietnameseNumberWords.TryRead([lower[count + 1]], out _) is { } of)
            return number with { Last = last + 2, End = words[last + 2].End, Of = of };
        return number;
    }

    private static bool IsWhole(decimal value) => value.Scale == 0 && value.ToString(CultureInfo.InvariantCulture).Length <= 6;
}
