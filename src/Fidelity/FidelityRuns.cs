using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Fidelity;

/// <summary>
/// Puts differences where a reader sees them. When a paragraph <em>Công tác A</em> before <em>Công tác B</em> is gone, a comparison may as well say
/// that <em>A Công tác</em> is gone; both are true, but only one is a paragraph.
/// </summary>
internal static class FidelityRuns
{
    /// <summary>The differences, each slid to the beginning of a line where equal words around it allow that.</summary>
    public static ImmutableArray<SequenceDifference> AtLineStarts(
        ImmutableArray<FidelityWord> source, ImmutableArray<FidelityWord> markdown, ImmutableArray<SequenceDifference> differences)
    {
        var slid = differences.ToBuilder();
        for (var i = 0; i < slid.Count; i++)
        {
            if (slid[i].FirstLength > 0 && slid[i].SecondLength > 0)
                continue;
            var (words, start, length) = slid[i].FirstLength > 0
                ? (source, slid[i].FirstStart, slid[i].FirstLength)
                : (markdown, slid[i].SecondStart, slid[i].SecondLength);
            var back = slid[i].FirstStart - (i > 0 ? slid[i - 1].FirstEnd : 0);
            var ahead = (i + 1 < slid.Count ? slid[i + 1].FirstStart : source.Length) - slid[i].FirstEnd;
            var by = Slide(words, start, length, back, ahead);
            slid[i] = slid[i] with { FirstStart = slid[i].FirstStart + by, SecondStart = slid[i].SecondStart + by };
        }

        return slid.ToImmutable();
    }

    // How far a run can go back (negative) or ahead to begin a line, or else to end one; 0 when it cannot, or does already. A title that ends as the
    // first sentence begins would otherwise be mixed with it.
    private static int Slide(ImmutableArray<FidelityWord> words, int start, int length, int back, int ahead)
    {
        int? ending = null;
        for (var by = 0; by >= -back; by--)
        {
            if (BeginsLine(words, start + by))
                return by;
            if (ending is null && EndsLine(words, start + by + length))
                ending = by;
            if (by == -back || !IsSame(words, start + by - 1, start + by + length - 1))
                break;
        }

        for (var by = 0; by < ahead && IsSame(words, start + by, start + by + length); by++)
        {
            if (BeginsLine(words, start + by + 1))
                return by + 1;
        }

        return ending ?? 0;
    }

    private static bool EndsLine(ImmutableArray<FidelityWord> words, int end) => end == words.Length || BeginsLine(words, end);

    private static bool IsSame(ImmutableArray<FidelityWord> words, int first, int second) => words[first].Core.SequenceEqual(words[second].Core);

    private static bool BeginsLine(ImmutableArray<FidelityWord> words, int index) =>
        index == 0 || (words[index].Location.Path, words[index].Location.Line) != (words[index - 1].Location.Path, words[index - 1].Location.Line);
}
