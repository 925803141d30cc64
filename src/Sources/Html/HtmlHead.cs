using System.Collections.Immutable;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Sources.Html;

/// <summary>The title and the date that a page shows above its document: they are kept where the document itself has none.</summary>
internal static class HtmlHead
{
    private const int HeadLines = 20;

    /// <summary>The blocks, with title and date taken back from the frame.</summary>
    public static ImmutableArray<RawBlock> Keep(ImmutableArray<RawBlock> blocks)
    {
        var main = blocks.Select((block, index) => (block, index))
            .Where(entry => entry.block.LeftOut is null)
            .Select(entry => entry.index)
            .DefaultIfEmpty(-1)
            .First();
        if (main <= 0)
            return blocks;
        var document = blocks.Where(block => block.LeftOut is null).OfType<RawLine>().Select(TextOf).ToList();
        var kept = blocks.ToBuilder();
        var title = LastBefore(blocks, main, line => line.Format.HeadingLevel is 1 or 2);
        if (title >= 0 && !SaysTitle(document, TextOf((RawLine)blocks[title])))
            kept[title] = blocks[title] with { LeftOut = null };
        var date = LastBefore(blocks, main, line => VietnameseDate.IsWrittenIn(TextOf(line)));
        if (date >= 0 && main - date <= HeadLines && !document.Any(VietnameseDate.IsWrittenIn))
            kept[date] = blocks[date] with { LeftOut = null };
        return kept.ToImmutable();
    }

    private static int LastBefore(ImmutableArray<RawBlock> blocks, int end, Predicate<RawLine> matches)
    {
        for (var i = end - 1; i >= 0; i--)
        {
            if (blocks[i] is RawLine line && matches(line))
                return i;
        }

        return -1;
    }

    private static bool SaysTitle(List<string> document, string title)
    {
        var head = document.Take(HeadLines).ToList();
        var key = VietnameseText.ComparisonKey(title);
        return head.Any(line => ReportKinds.Of(line) is not null)
            || head.Any(line => VietnameseText.ComparisonKey(line).Contains(key, StringComparison.Ordinal));
    }

    private static string TextOf(RawLine line) => VietnameseText.CollapseWhiteSpace(line.Text.Text);
}
