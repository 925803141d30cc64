using System.Collections.Immutable;

namespace SiteGen.Analysis.Repeats;

/// <summary>What a report has in common with reports of earlier terms.</summary>
/// <param name="Paragraphs">The paragraphs that one of them has, in reading order.</param>
/// <param name="All">How many syllables all paragraphs of the report have.</param>
internal sealed record ReportRepeats(ImmutableArray<RepeatedParagraph> Paragraphs, int All)
{
    /// <summary>For a report of the first term, or one that repeats nothing.</summary>
    public static ReportRepeats None { get; } = new([], 0);

    /// <summary>How many of the syllables stand in earlier reports: those of <see cref="Paragraphs"/> that were kept.</summary>
    public int Kept => Paragraphs.Sum(paragraph => paragraph.Kept);

    /// <summary>The same in percent of all, rounded; half a percent goes up.</summary>
    public int Share => All == 0 ? 0 : (int)((200L * Kept + All) / (2L * All));
}
