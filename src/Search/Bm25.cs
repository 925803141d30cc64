namespace SiteGen.Search;

/// <summary>
/// What a syllable's occurrences in a paragraph add to the paragraph's score: BM25 (S. Robertson, H. Zaragoza, The Probabilistic Relevance
/// Framework: BM25 and Beyond, 2009, section 3.2) over folded syllables, with the headings above as a second, weaker field (section 3.6, BM25F),
/// rounded to steps of one size for all syllables (V. Anh, O. de Kretser, A. Moffat, Vector-Space Ranking with Effective Early Termination, 2001),
/// so that frequent syllables, which tell little, take little room.
/// </summary>
/// <remarks>
/// The order of results is: 1. how many of the syllables that were typed with accents are there in just that form;
/// 2. how many neighbours of the query are neighbours in the paragraph, those in the typed form counting twice; 3. the sum of these impacts;
/// 4. the order of the archive. The browser puts them together, in <c>theme/assets/search-rank.js</c>.
/// A paragraph never matches by its headings alone: they only raise it.
/// </remarks>
/// <param name="paragraphs">How many paragraphs there are.</param>
/// <param name="averageLength">Their mean length in syllables.</param>
internal sealed class Bm25(int paragraphs, double averageLength)
{
    /// <summary>How soon more occurrences stop to count: the usual value between 1.2 and 2.</summary>
    public const double K1 = 1.2;

    /// <summary>How much long paragraphs are held back, from 0 to 1: the usual value.</summary>
    public const double B = 0.75;

    /// <summary>What an occurrence in a heading counts against one in a paragraph of mean length.</summary>
    public const double HeadingWeight = 0.5;

    private const int HighestLevel = 255;

    // Fine where that costs nothing; in large archives so coarse that lists stay small enough to be sent with a query.
    private readonly double _step = Math.Clamp(paragraphs / 50_000.0, 0.1, 2.4);

    /// <summary>How rare a syllable is: its inverse document frequency in the form that is never negative.</summary>
    public double RarityOf(int paragraphsWithIt) => Math.Log(1 + (paragraphs - paragraphsWithIt + 0.5) / (paragraphsWithIt + 0.5));

    /// <summary>The impact in steps, at least 1.</summary>
    /// <param name="rarity">From <see cref="RarityOf"/>.</param>
    /// <param name="count">How often it occurs in the paragraph.</param>
    /// <param name="length">How many syllables the paragraph has.</param>
    /// <param name="isInHeadings">Whether a heading above has it too.</param>
    public int LevelOf(double rarity, int count, int length, bool isInHeadings)
    {
        var frequency = count / (1 - B + B * length / averageLength) + (isInHeadings ? HeadingWeight : 0);
        return Math.Clamp((int)(rarity * frequency * (K1 + 1) / (K1 + frequency) / _step + 0.5), 1, HighestLevel);
    }
}
