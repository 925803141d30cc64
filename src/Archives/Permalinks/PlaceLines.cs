using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Archives.Permalinks;

/// <summary>The lines of Markdown files that places have: each up to the next one.</summary>
/// <param name="places">All places.</param>
internal sealed class PlaceLines(IEnumerable<PublishedPlace> places)
{
    private readonly Dictionary<string, ImmutableArray<int>> _starts = places
        .GroupBy(place => place.Location.Path, StringComparer.Ordinal)
        .ToDictionary(same => same.Key, same => same.Select(place => place.Location.Line).Distinct().Order().ToImmutableArray(), StringComparer.Ordinal);

    /// <summary>The lines of a place.</summary>
    public LineRange Of(PublishedPlace place)
    {
        var (path, line) = (place.Location.Path, place.Location.Line);
        var next = _starts[path].BinarySearch(line + 1);
        var index = next < 0 ? ~next : next;
        return new LineRange(path, line, index < _starts[path].Length ? _starts[path][index] : int.MaxValue);
    }

    /// <summary>The lines of what stands before a place in its file.</summary>
    public LineRange Before(PublishedPlace place)
    {
        var (path, line) = (place.Location.Path, place.Location.Line);
        var index = _starts[path].BinarySearch(line);
        return new LineRange(path, index > 0 ? _starts[path][index - 1] : 1, line);
    }
}
