namespace SiteGen.Analysis.TypicalWords;

/// <summary>
/// How little the difference between two frequencies is chance: T. Dunning, Accurate Methods for the Statistics of Surprise and Coincidence, 1993; in the
/// form of P. Rayson and R. Garside, Comparing Corpora using Frequency Profiling, 2000: G² = 2 (a ln(a / E₁) + b ln(b / E₂)), E₁ = c (a + b) / (c + d),
/// E₂ = d (a + b) / (c + d).
/// </summary>
internal static class LogLikelihood
{
    /// <summary>Above it chance gives such a difference once in ten thousand cases (χ² with one degree of freedom, p &lt; 0.0001).</summary>
    public const double Significant = 15.13;

    /// <summary>The value for words that occur <paramref name="count"/> times among <paramref name="all"/>, and elsewhere likewise.</summary>
    public static double Of(int count, long all, int elsewhere, long allElsewhere)
    {
        var whole = (double)(all + allElsewhere);
        return 2 * (Part(count, all * (count + elsewhere) / whole) + Part(elsewhere, allElsewhere * (count + elsewhere) / whole));
    }

    private static double Part(int found, double expected) => found == 0 ? 0 : found * Math.Log(found / expected);
}
