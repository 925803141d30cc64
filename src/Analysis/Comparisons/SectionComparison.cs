using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Analysis.Comparisons;

/// <summary>Puts the paragraphs of a section through the terms beside each other: those that are alike stand in one row.</summary>
internal sealed class SectionComparison
{
    // Paragraphs of which two words in five were changed are still alike; two that only speak of the same thing are not.
    private const double LeastLikeness = 0.12;

    private readonly LinkedList<ComparedParagraph?[]> _rows = [];
    private readonly Likeness _likeness = new();
    private readonly List<ComparedParagraph> _known = [];
    private readonly Dictionary<ComparedParagraph, LinkedListNode<ComparedParagraph?[]>> _rowOf = new(ReferenceEqualityComparer.Instance);

    private SectionComparison()
    {
    }

    /// <summary>
    /// The rows of a family: in each for every term one paragraph or none. The order is that of the oldest term; what a later one adds stands behind the
    /// paragraph that it follows there. Paragraphs that are like no other stand in one row for all terms, as many as follow each other.
    /// </summary>
    public static ImmutableArray<ComparedRow> Of(SectionFamily family)
    {
        var comparison = new SectionComparison();
        for (var term = 0; term < family.Sections.Length; term++)
            comparison.Add(ParagraphsOf(family.Sections[term]), term, family.Sections.Length);
        return comparison.Join();
    }

    private ImmutableArray<ComparedRow> Join()
    {
        var joined = new List<(bool IsAlike, List<ComparedParagraph?[]> Rows)>();
        foreach (var row in _rows)
        {
            var isAlike = row.Count(paragraph => paragraph is not null) > 1;
            if (isAlike || joined.Count == 0 || joined[^1].IsAlike)
                joined.Add((isAlike, []));
            joined[^1].Rows.Add(row);
        }

        return [.. joined.Select(group => ComparedRow.Of(group.Rows))];
    }

    private static List<ComparedParagraph> ParagraphsOf(SectionOfReport entry) =>
        [.. from block in entry.Section.Body.Blocks.SelectMany(BodyWalk.Blocks)
            let words = WordsOf(block)
            where words.Length > 0
            select new ComparedParagraph(entry, BodyWalk.IdOf(block)!, words)];

    private static string WordsOf(Block block) => VietnameseText.CollapseWhiteSpace(block switch
    {
        ParagraphBlock paragraph => InlineText.Of(paragraph.Content),
        PreformattedBlock preformatted => preformatted.Text,
        TableBlock table => string.Join("; ", table.AllRows.Select(row => string.Join(" · ", row.Select(cell => InlineText.Of(cell.Content))))),
        _ => "",
    });

    private void Add(List<ComparedParagraph> paragraphs, int term, int terms)
    {
        var earlier = EarlierOf(paragraphs);
        LinkedListNode<ComparedParagraph?[]>? before = null;
        foreach (var (number, paragraph) in paragraphs.Index())
        {
            var like = earlier[number];
            var row = like is null ? NewRow(before, terms) : _rowOf[like];
            var placed = like is null ? paragraph : paragraph with { Earlier = like, Pieces = WordPiece.Compare(like.Words, paragraph.Words) };
            row.Value[term] = placed;
            _rowOf[placed] = row;
            before = row;
        }

        foreach (var placed in _rows.Select(row => row[term]).OfType<ComparedParagraph>())
        {
            _likeness.Add(placed.Words);
            _known.Add(placed);
        }
    }

    // The most alike first; a row has one paragraph of a term.
    private ComparedParagraph?[] EarlierOf(List<ComparedParagraph> paragraphs)
    {
        var found = new ComparedParagraph?[paragraphs.Count];
        var taken = new HashSet<LinkedListNode<ComparedParagraph?[]>>();
        var pairs = paragraphs.Index()
            .SelectMany(paragraph => _likeness.To(paragraph.Item.Words).Select(like => (paragraph.Index, Known: like.Paragraph, like.Value)))
            .Where(pair => pair.Value >= LeastLikeness)
            .OrderByDescending(pair => pair.Value)
            .ThenByDescending(pair => pair.Known)
            .ThenBy(pair => pair.Index);
        foreach (var (index, known, _) in pairs)
        {
            if (found[index] is null && taken.Add(_rowOf[_known[known]]))
                found[index] = _known[known];
        }

        return found;
    }

    private LinkedListNode<ComparedParagraph?[]> NewRow(LinkedListNode<ComparedParagraph?[]>? before, int terms)
    {
        var row = new ComparedParagraph?[terms];
        return before is null ? _rows.AddFirst(row) : _rows.AddAfter(before, row);
    }
}
