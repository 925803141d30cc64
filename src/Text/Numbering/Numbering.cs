using System.Collections.Immutable;

namespace SiteGen.Text.Numbering;

/// <summary>One reading of a line as a numbered heading. Whether it is one is seen from its neighbours only.</summary>
/// <param name="Style">The style in which it is read.</param>
/// <param name="Numeral">The number without its delimiter: <c>III</c>, <c>2.1</c>, <c>PHẦN THỨ NHẤT</c>.</param>
/// <param name="Number">The number as written, with its delimiter: <c>III.</c></param>
/// <param name="Value">What it counts, part by part.</param>
/// <param name="Title">The words after it.</param>
internal sealed record Numbering(NumberingStyle Style, string Numeral, string Number, ImmutableArray<int> Value, string Title)
{
    /// <summary>Whether it can be the first of a series: 1, or 2.1 as the first below 2.</summary>
    public bool IsFirst => Value[^1] == 1;

    /// <summary>What it counts last.</summary>
    public int Last => Value[^1];

    /// <summary>The parts before the last, packed into one number: 0 for a number of one part.</summary>
    public int Group => Value.AsSpan()[..^1].ToArray().Aggregate(0, (packed, part) => (packed * 1000) + part);

    /// <summary>Whether it can stand below a heading: 2.1 stands below 2, not below 1.</summary>
    public bool FitsBelow(Numbering? parent) =>
        parent is null || parent.Style.Name != Style.Repeats || Value.AsSpan()[..^1].SequenceEqual(parent.Value.AsSpan());
}
