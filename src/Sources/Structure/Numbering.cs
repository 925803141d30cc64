using System.Collections.Immutable;

namespace SiteGen.Sources.Structure;

/// <summary>One reading of a line as a numbered heading. Whether it is one is seen from its neighbours only.</summary>
/// <param name="Style">The style in which it is read.</param>
/// <param name="Numeral">The number without its delimiter: <c>III</c>, <c>2.1</c>.</param>
/// <param name="Number">The number as written, with its delimiter: <c>III.</c></param>
/// <param name="Value">What it counts, part by part.</param>
/// <param name="Title">The words after it.</param>
public sealed record Numbering(NumberingStyle Style, string Numeral, string Number, ImmutableArray<int> Value, string Title)
{
    /// <summary>Whether it can be the first of a series: 1, or 2.1 as the first below 2.</summary>
    public bool IsFirst => Value[^1] == 1;

    /// <summary>Whether it comes next after <paramref name="previous"/>, a numbering in the same style.</summary>
    public bool Follows(Numbering previous) =>
        Value.AsSpan()[..^1].SequenceEqual(previous.Value.AsSpan()[..^1])
        && Value[^1] > previous.Value[^1]
        && Value[^1] - previous.Value[^1] <= Style.LongestStep;
}
