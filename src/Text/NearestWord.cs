namespace SiteGen.Text;

/// <summary>Finds what somebody probably meant to type.</summary>
public static class NearestWord
{
    /// <summary>The candidate with the fewest edits, if they are few against its length; otherwise null.</summary>
    public static string? Of(string word, IEnumerable<string> candidates)
    {
        var best = candidates
            .Select(candidate => (Candidate: candidate, Distance: Distance(VietnameseText.Fold(word), candidate)))
            .OrderBy(c => c.Distance)
            .ThenBy(c => c.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Candidate is not null && best.Distance <= Math.Max(1, best.Candidate.Length / 3) ? best.Candidate : null;
    }

    // Levenshtein with two rows: insertions, deletions and substitutions count one each.
    private static int Distance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
