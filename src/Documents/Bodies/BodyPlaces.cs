using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Documents.Bodies;

/// <summary>Finds the places of a body that have an address, with their words.</summary>
internal static class BodyPlaces
{
    /// <summary>Every id with its words, each once.</summary>
    public static IEnumerable<BodyPlace> Of(Body body) =>
        body.Blocks.SelectMany(block => BodyWalk.Blocks(block).SelectMany(Of)).Concat(body.Footnotes.SelectMany(Of));

    private static IEnumerable<BodyPlace> Of(Block block)
    {
        if (block is WithdrawnBlock withdrawn)
        {
            foreach (var gone in withdrawn.InnerIds.Prepend(withdrawn.Id).OfType<string>())
                yield return new BodyPlace(gone, null, block.Location) { IsWithdrawn = true };
        }
        else if (BodyWalk.IdOf(block) is { } id)
            yield return new BodyPlace(id, WordsOf([block]), block.Location);
        foreach (var mention in BodyWalk.Mentions(block))
            yield return new BodyPlace(mention.Id, null, block.Location);
    }

    // A paragraph of a footnote is cited by the footnote's number; a table in it has an address of its own.
    private static IEnumerable<BodyPlace> Of(Footnote note) => note.Blocks.IsEmpty ? [] :
        note.Blocks
            .SelectMany(BodyWalk.Blocks)
            .SelectMany(block => Of(block).Where(place => block is not ParagraphBlock || place.Words is null))
            .Prepend(note.Blocks is [WithdrawnBlock]
                ? new BodyPlace(note.Id, null, note.Blocks[0].Location) { IsWithdrawn = true }
                : new BodyPlace(note.Id, WordsOf(note.Blocks), note.Blocks[0].Location));

    private static string WordsOf(ImmutableArray<Block> blocks) =>
        VietnameseText.CollapseWhiteSpace(string.Join(' ', BodyText.Of(new Body(blocks, [])).Select(line => line.Value)));
}
