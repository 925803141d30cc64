using System.Collections.Immutable;

namespace SiteGen.Analysis.Figures;

/// <summary>A number and the words around it that belong to it. Words are meant by their numbers in the sentence.</summary>
/// <param name="Number">The number.</param>
/// <param name="Start">The first word of the qualifier before it, or its own.</param>
/// <param name="EndOfUnit">The word after its unit.</param>
/// <param name="EndOfThing">The word after the things that it counts.</param>
/// <param name="End">The word after the qualifier that follows it.</param>
internal sealed record FoundFigure(WrittenNumber Number, int Start, int EndOfUnit, int EndOfThing, int End)
{
    /// <summary>The words before it that say what is measured.</summary>
    public (int Start, int End) Before { get; init; }

    // "xã có 27." counts something that was named before.
    private static readonly Phrases Announced = new("là, còn, đạt, có, gồm, lên, xuống, bằng, chỉ còn, tổng số, tổng cộng, tăng, giảm");

    /// <summary>The figure of a number; null where it is a part of a name, or where nothing says what it counts.</summary>
    public static FoundFigure? TryOf(ImmutableArray<Word> words, WrittenNumber number)
    {
        var next = number.Last + 1;
        var isOpen = !words[number.Last].IsClosed;
        var unit = isOpen && number.Attached.Length == 0 ? Measures.LengthAt(words, next) : 0;
        if (NumbersInNames.IsName(words, number, unit) || IsOnlyAWord(words, number, unit))
            return null;
        var endOfUnit = next + unit;
        var isOpenAfterUnit = !words[endOfUnit - 1].IsClosed;
        var isShare = isOpenAfterUnit && Qualifiers.LengthAfter(words, endOfUnit) > 0 && (unit > 0 || number.Attached.Length > 0);
        var endOfThing = endOfUnit + (isOpenAfterUnit && !isShare ? CountedThings.LengthAfter(words, endOfUnit) : 0);
        if (unit == 0 && number.Attached.Length == 0 && number.Of is null && endOfThing == next && !IsAnnounced(words, number))
            return null;
        var after = words[endOfThing - 1].IsClosed ? 0 : Qualifiers.LengthAfter(words, endOfThing);
        return new FoundFigure(number, Qualifiers.StartBefore(words, number.First), endOfUnit, endOfThing, endOfThing + after);
    }

    /// <summary>Whether only a qualifier stands between it and another one: <c>từ 61% lên 88,5%</c>.</summary>
    public bool Inherits(FoundFigure? previous) =>
        previous is not null && previous.EndOfThing == previous.EndOfUnit && Start <= previous.End && EndOfThing == EndOfUnit;

    /// <summary>It with its words.</summary>
    public Figure ToFigure(string text, ImmutableArray<Word> words)
    {
        var unit = Number.Attached.Length > 0 ? Number.Attached : Words(text, words, Number.Last + 1, EndOfUnit);
        var isTime = Measures.IsTime(unit.ToLowerInvariant());
        IEnumerable<string> qualifiers = [.. Qualifiers.PartsBefore(text, words, Start, Number.First), Words(text, words, EndOfThing, End)];
        return new Figure(text[Number.Start..Number.End], Number.Value)
        {
            ValueMax = Number.ValueMax,
            Of = Number.Of,
            Unit = unit,
            Qualifier = string.Join("; ", qualifiers.Where(part => part.Length > 0)),
            Counted = isTime ? "" : EndOfThing > EndOfUnit ? Words(text, words, EndOfUnit, EndOfThing) : Words(text, words, Before.Start, Before.End),
        };
    }

    // Also at the end after a colon: "Bãi bỏ: 25".
    private static bool IsAnnounced(ImmutableArray<Word> words, WrittenNumber number) =>
        Announced.LengthBefore(words, number.First - 1) > 0 || (number.First > 0 && words[number.First - 1].IsBeforeColon && number.Last + 1 == words.Length);

    // "hai mặt", "một cán bộ", "Hai là" count nothing that a reader looks for.
    private static bool IsOnlyAWord(ImmutableArray<Word> words, WrittenNumber number, int unit)
    {
        if (!number.IsInWords)
            return number.First == 0 && words.Length > 1 && words[0].IsClosed && number.Attached.Length == 0 && unit == 0;
        if (number.Of is not null)
            return false;
        var isName = number.First > 0 && char.IsUpper(words[number.First].Text[0]);
        var isArticle = number is { Value: 1 } && !(unit > 1);
        var counts = unit > 0 || (!words[number.Last].IsClosed && Counters.LengthAt(words, number.Last + 1) > 0);
        return isName || isArticle || !counts || IsYear(words, number);
    }

    // "năm" alone is a year, except in "năm năm".
    private static bool IsYear(ImmutableArray<Word> words, WrittenNumber number) =>
        number.First == number.Last && words[number.First].Lower == "năm" && words[number.Last + 1].Lower != "năm";

    private static string Words(string text, ImmutableArray<Word> words, int start, int end) =>
        start < end ? text[words[start].Start..words[end - 1].End] : "";
}
