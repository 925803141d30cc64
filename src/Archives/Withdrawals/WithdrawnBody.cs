using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;

namespace SiteGen.Archives.Withdrawals;

/// <summary>
/// A body without the words of its withdrawn paragraphs. Every other place keeps its id and its number. The words that a definition list explains go with
/// the first paragraph that explains them, a footnote with the last place that mentions it.
/// </summary>
internal sealed class WithdrawnBody
{
    private static readonly ImmutableArray<Inline> Nothing = [new TextInline("…")];

    private readonly FrozenDictionary<string, Withdrawn> _withdrawn;
    private readonly Dictionary<string, Withdrawn> _mentions = new(StringComparer.Ordinal);

    private WithdrawnBody(ImmutableArray<WithdrawnParagraph> paragraphs) => _withdrawn = paragraphs
        .DistinctBy(paragraph => paragraph.Id.Value)
        .ToFrozenDictionary(paragraph => paragraph.Id.Value, paragraph => paragraph.Withdrawn, StringComparer.Ordinal);

    /// <summary>The body with a tombstone for each paragraph; a paragraph that it does not have is reported.</summary>
    public static Body Of(Body body, ImmutableArray<WithdrawnParagraph> paragraphs, DiagnosticBag diagnostics)
    {
        if (paragraphs.IsEmpty)
            return body;
        var known = IdsOf(body).ToFrozenSet(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs.Where(paragraph => !known.Contains(paragraph.Id.Value)))
            diagnostics.Add(BodyWalk.Ids(body).Contains(paragraph.Id.Value, StringComparer.Ordinal)
                ? WithdrawalProblems.Heading(paragraph.Id)
                : WithdrawalProblems.ParagraphUnknown(
                    paragraph.Id, NearbyPlaces.Of(paragraph.Id.Value, BodyPlaces.Of(body).Where(place => known.Contains(place.Id)))));
        return new WithdrawnBody(paragraphs).Without(body);
    }

    /// <summary>The body of a section that was withdrawn as a whole.</summary>
    /// <param name="body">Its text.</param>
    /// <param name="withdrawn">When and why.</param>
    /// <param name="recorded">More ids that once were published there.</param>
    public static Body Whole(Body body, Withdrawn withdrawn, IEnumerable<string> recorded) => new(
        [
            new WithdrawnBlock(body.Blocks.IsEmpty ? default : body.Blocks[0].Location, null, 0, withdrawn)
            {
                InnerIds = [.. BodyPlaces.Of(body).Select(place => place.Id).Concat(recorded).Distinct(StringComparer.Ordinal)],
            },
        ],
        []);

    // A paragraph of a footnote is cited by the footnote's number.
    private static IEnumerable<string> IdsOf(Body body) =>
        body.Blocks.SelectMany(BodyWalk.Blocks).Where(IsCitable)
            .Concat(body.Footnotes.SelectMany(note => note.Blocks.SelectMany(BodyWalk.Blocks)).Where(block => block is TableBlock or PreformattedBlock))
            .Select(block => BodyWalk.IdOf(block)!)
            .Concat(body.Footnotes.Select(note => note.Id));

    private static bool IsCitable(Block block) => block is ParagraphBlock or TableBlock or PreformattedBlock;

    private Body Without(Body body)
    {
        var blocks = Replace(body.Blocks);
        ImmutableArray<Footnote> notes = [.. body.Footnotes.Select(note => note with { Blocks = Replace(note.Blocks) })];
        // A footnote that goes may have been the last to mention another one.
        int gone;
        do
        {
            gone = _mentions.Count;
            notes = [.. notes.Select(WithoutOrphan)];
        }
        while (gone != _mentions.Count);

        return new Body(blocks, notes);
    }

    private Footnote WithoutOrphan(Footnote note)
    {
        if (note.Blocks is [] or [WithdrawnBlock { Id: null }])
            return note;
        if (_withdrawn.GetValueOrDefault(note.Id) is { } own)
            return note with { Blocks = [Tombstone(note, own)] };
        return note.ReferenceIds is [var first, ..] && note.ReferenceIds.All(_mentions.ContainsKey)
            ? note with { Blocks = [Tombstone(note, _mentions[first])] }
            : note;
    }

    private WithdrawnBlock Tombstone(Footnote note, Withdrawn withdrawn)
    {
        var mentions = Keep(note.Blocks.SelectMany(BodyWalk.Blocks).SelectMany(BodyWalk.Mentions), withdrawn);
        var ids = BodyPlaces.Of(new Body([], [note])).Select(place => place.Id).Except(mentions.Select(mention => mention.Id).Append(note.Id));
        return new WithdrawnBlock(note.Blocks[0].Location, null, 0, withdrawn)
        {
            LastLine = note.Blocks[^1].LastLine,
            Mentions = mentions,
            InnerIds = [.. ids],
        };
    }

    private ImmutableArray<Block> Replace(ImmutableArray<Block> blocks) => [.. blocks.Select(Replace)];

    private Block Replace(Block block) => block switch
    {
        ListBlock list => list with { Items = [.. list.Items.Select(Replace)] },
        QuoteBlock quote => quote with { Blocks = Replace(quote.Blocks) },
        DefinitionListBlock definitions => definitions with { Items = [.. definitions.Items.Select(Replace)] },
        ParagraphBlock paragraph => Tombstone(block, paragraph.Id, paragraph.Ordinal),
        TableBlock table => Tombstone(block, table.Id, table.Ordinal),
        PreformattedBlock preformatted => Tombstone(block, preformatted.Id, preformatted.Ordinal),
        _ => block,
    };

    private Definition Replace(Definition item)
    {
        var explanation = Replace(item.Explanation);
        return explanation is [WithdrawnBlock, ..]
            ? new Definition([.. item.Terms.Select(_ => Nothing)], explanation)
            : item with { Explanation = explanation };
    }

    private Block Tombstone(Block block, string id, int ordinal) => _withdrawn.GetValueOrDefault(id) is not { } withdrawn ? block
        : new WithdrawnBlock(block.Location, id, ordinal, withdrawn) { LastLine = block.LastLine, Mentions = Keep(BodyWalk.Mentions(block), withdrawn) };

    private ImmutableArray<FootnoteReferenceInline> Keep(IEnumerable<FootnoteReferenceInline> mentions, Withdrawn withdrawn)
    {
        ImmutableArray<FootnoteReferenceInline> kept = [.. mentions];
        foreach (var mention in kept)
            _mentions.TryAdd(mention.Id, withdrawn);
        return kept;
    }
}
