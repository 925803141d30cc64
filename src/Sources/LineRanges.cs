using System.Globalization;

namespace SiteGen.Sources;

/// <summary>Numbers of lines as people write them: <c>3, 5-17</c>.</summary>
internal static class LineRanges
{
    /// <summary>Writes numbers, each once and in order.</summary>
    public static string Write(IEnumerable<int> numbers)
    {
        var ranges = new List<(int First, int Last)>();
        foreach (var number in numbers.Distinct().Order())
        {
            if (ranges.Count > 0 && ranges[^1].Last == number - 1)
                ranges[^1] = (ranges[^1].First, number);
            else
                ranges.Add((number, number));
        }

        return string.Join(", ", ranges.Select(range => range.First == range.Last
            ? range.First.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{range.First}-{range.Last}")));
    }
}
