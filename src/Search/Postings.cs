namespace SiteGen.Search;

/// <summary>Where something occurs.</summary>
internal sealed class Postings
{
    /// <summary>The paragraphs, rising.</summary>
    public List<int> Paragraphs { get; } = [];

    /// <summary>How often in each.</summary>
    public List<int> Counts { get; } = [];

    /// <summary>The last paragraph; -1 when there is none.</summary>
    public int Last => Paragraphs.Count == 0 ? -1 : Paragraphs[^1];

    /// <summary>Notes one occurrence; paragraphs come in their order.</summary>
    /// <returns>Whether the paragraph is new.</returns>
    public bool Add(int paragraph)
    {
        if (Last == paragraph)
        {
            Counts[^1]++;
            return false;
        }

        Paragraphs.Add(paragraph);
        Counts.Add(1);
        return true;
    }
}
