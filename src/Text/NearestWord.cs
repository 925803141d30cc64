namespace SiteGen.Text;

/// <summary>Finds the word that a mistyped word was probably meant to be.</summary>
internal static class NearestWord
{
    /// <summary>The candidate with the fewest edits, if they are few for its length; otherwise null.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        var folded = VietnameseText.Fold(word);
        var best = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(folded, candidate)))
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Candidate is not null && best.Distance <= Math.Max(1, best.Candidate.Length / 3) ? best.Candidate : null;
    }

    /// <summary>The first of things in the order of the edits that make a word of their names; those of as many edits in their own order.</summary>
    public static IEnumerable<T> InOrder<T>(string word, IEnumerable<T> things, Func<T, string> nameOf)
    {
        var folded = VietnameseText.Fold(word);
        return things.OrderBy(thing => Distance(folded, nameOf(thing)));
    }

    // Optimal string alignment: insertions, deletions, substitutions and swapped neighbours count one each.
    private static int Distance(string a, string b)
    {
        var distances = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
                distances[i, j] = i == 0 || j == 0 ? i + j : Step(distances, a.AsSpan(0, i), b.AsSpan(0, j));
        }

        return distances[a.Length, b.Length];
    }

    private static int Step(int[,] distances, ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var (i, j) = (a.Length, b.Length);
        var substitution = distances[i - 1, j - 1] + (a[^1] == b[^1] ? 0 : 1);
        var best = Math.Min(substitution, Math.Min(distances[i - 1, j], distances[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[^1] == b[^2] && a[^2] == b[^1];
        return swapped ? Math.Min(best, distances[i - 2, j - 2] + 1) : best;
    }
}
