namespace SiteGen.Pages.Places;

/// <summary>The name of a division, as it goes on into the names of what stands below it.</summary>
/// <param name="Words">The name: <c>phần thứ nhất, mục III.1</c>.</param>
/// <param name="Number">The number that the name ends with and that the next one can be written to: <c>III.1</c>; null when it ends otherwise.</param>
internal readonly record struct ScopeName(string Words, string? Number)
{
    /// <summary>The name with the number of a heading below: <c>1.2</c> below <c>III.1</c>, whose own number is <c>1</c>, is <c>III.1.2</c>.</summary>
    public ScopeName With(string number, string ownNumber)
    {
        var whole = number.StartsWith(Number + ".", StringComparison.Ordinal) ? number
            : number.StartsWith(ownNumber + ".", StringComparison.Ordinal) ? Number + number[ownNumber.Length..]
            : $"{Number}.{number}";
        return new ScopeName(Words[..^Number!.Length] + whole, whole);
    }

    /// <summary>The name with more words, which no number can be written to.</summary>
    public ScopeName With(string words) => new(Words + words, null);
}
