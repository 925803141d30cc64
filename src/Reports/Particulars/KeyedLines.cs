using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Sources.Structure;
using SiteGen.Text;

namespace SiteGen.Sources.Particulars;

/// <summary>
/// Checks, line by line, that the keys of the front matter say all that stood on the lines which were taken for them. Of a line of several columns,
/// or of one that only looked like what it was taken for, something may be left that no key says.
/// </summary>
internal static class KeyedLines
{
    // What a key says by being there: "Số", "Kính gửi", "Nơi nhận". The second column tells which labels exclude each other.
    private static readonly ImmutableArray<(string Label, int Kind)> Labels = [("so", 0), ("kinh gui", 1), ("noi nhan", 2), ("noi gui", 2)];

    /// <summary>The lines that are not said in full, and so have to be listed as left out.</summary>
    /// <param name="lines">The lines in order.</param>
    /// <param name="pieces">What the keys say, each with the number of its line.</param>
    public static ImmutableArray<TextLine> NotSaid(ImmutableArray<TextLine> lines, IEnumerable<TextLine> pieces)
    {
        var said = pieces.ToLookup(piece => piece.Number);
        var labels = new HashSet<int>();
        ImmutableArray<bool> full = [.. lines.Select(line => IsSaid(line, [.. said[line.Number]], labels))];
        return [.. lines.Where((line, i) => !full[i] || (!said[line.Number].Any() && (i + 1 == lines.Length || !full[i + 1])))];
    }

    private static bool IsSaid(TextLine line, ImmutableArray<TextLine> pieces, HashSet<int> labels)
    {
        var rest = WordsOf(line.Text).ToList();
        if (!pieces.SelectMany(piece => WordsOf(piece.Text)).All(rest.Remove))
            return false;
        var left = VietnameseText.ComparisonKey(string.Join(' ', rest));
        return left.Length == 0 && rest.Count == 0 || Labels.Any(known => known.Label == left && labels.Add(known.Kind));
    }

    private static IEnumerable<string> WordsOf(string text) =>
        FidelityWords.OfField(new Located<string>(InlineMarks.Strip(text), SourceLocation.Start(""))).Select(word => word.Core.ToString());
}
