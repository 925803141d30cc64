using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Reports.Structure;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Reports.Particulars;

/// <summary>
/// Checks, line by line, that the keys of the front matter say all that stood on the lines which were taken for them. Of a line of several columns,
/// or of one that only looked like what it was taken for, something may be left that no key says.
/// </summary>
internal static partial class KeyedLines
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

    // Punctuation around words does not count. A label may be glued to its number: "Số:58/BC-UBND".
    private static IEnumerable<string> WordsOf(string text) =>
        GluedLabel().Replace(MentionCodes.Strip(text), "$& ")
            .Split(null as char[], StringSplitOptions.RemoveEmptyEntries)
            .Select(WithoutPunctuation)
            .Where(word => word.Length > 0);

    private static string WithoutPunctuation(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end && IsPunctuation(word[start]))
            start++;
        while (start < end && IsPunctuation(word[end - 1]))
            end--;
        return word[start..end];
    }

    private static bool IsPunctuation(char c) => c == '+' || (char.IsPunctuation(c) && c is not ('%' or '‰' or '‱' or '&' or '@' or '#' or '§'));

    [GeneratedRegex(@"(?<!\S)[Ss][ốỐ]:(?=[0-9/])", RegexOptions.CultureInvariant)]
    private static partial Regex GluedLabel();
}
