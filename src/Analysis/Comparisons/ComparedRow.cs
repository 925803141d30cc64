using System.Collections.Immutable;

namespace SiteGen.Analysis.Comparisons;

/// <summary>What stands beside each other.</summary>
/// <param name="Terms">For each term its paragraphs, in their order; none where it has nothing like the others.</param>
internal sealed record ComparedRow(ImmutableArray<ImmutableArray<ComparedParagraph>> Terms)
{
    /// <summary>One row of several that follow each other, each with at most one paragraph of a term.</summary>
    public static ComparedRow Of(IReadOnlyList<ComparedParagraph?[]> rows) =>
        new([.. Enumerable.Range(0, rows[0].Length).Select(term => rows.Select(row => row[term]).OfType<ComparedParagraph>().ToImmutableArray())]);
}
