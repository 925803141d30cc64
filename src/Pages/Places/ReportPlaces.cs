using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Documents.Bodies;

namespace SiteGen.Pages.Places;

/// <summary>
/// The places of a report in words, as people cite them, the largest division first: <c>Phần thứ nhất, mục I.2, đoạn 3</c>.
/// No two places of a report have the same words.
/// </summary>
internal sealed class ReportPlaces
{
    private readonly Strings _strings;
    private readonly ReportEntry _report;
    private readonly FrozenDictionary<string, string> _scopes;
    private readonly Lazy<FrozenDictionary<string, string>> _all;

    /// <summary>Names the divisions of a report; what stands in them is named when it is asked for.</summary>
    public ReportPlaces(Strings strings, ReportEntry report)
    {
        (_strings, _report) = (strings, report);
        _scopes = ScopeNames.Of(strings, PlaceScopes.Of(report));
        // In the preview of an archive with errors two places may have the same id.
        _all = new Lazy<FrozenDictionary<string, string>>(() => All().DistinctBy(place => place.Key).ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>The preamble, a section or what stands below a heading, by its id: <c>Mục III.1</c>.</summary>
    public string this[string id] => _scopes[id];

    /// <summary>Any place by its id; null when the report has none of this id.</summary>
    public string? Find(string id) => _all.Value.GetValueOrDefault(id);

    /// <summary>A place by its address; a page stands for its title.</summary>
    public string Of(PermalinkAddress address)
    {
        var id = address.Id ?? _report.Sections.FirstOrDefault(section => section.Path == address.Path)?.Id;
        return id is null ? SpokenNumber.Capital(_strings["place-title"]) : Find(id) ?? address.ToString();
    }

    /// <summary>The places of a section, or of the preamble.</summary>
    public DocumentPlaces In(ReportText text) => new(this, text.Id);

    /// <summary>What stands below a heading; a heading inside a list, which is an error, leaves the division as it was.</summary>
    public string Below(HeadingBlock heading, string division) => _scopes.GetValueOrDefault(heading.Id, division);

    /// <summary>A paragraph in a division or a footnote of this name.</summary>
    public string Paragraph(string division, int ordinal) => _strings.Format("place-paragraph", division, ordinal);

    /// <summary>A table, which counts among the paragraphs.</summary>
    public string Table(string division, int ordinal) => _strings.Format("place-table", division, ordinal);

    /// <summary>A footnote of the document whose id is <paramref name="document"/>.</summary>
    public string Footnote(string document, int ordinal) => _strings.Format("place-footnote", _scopes[document], ordinal);

    /// <summary>The name of a section where its title follows: what its heading says; in a part also which part that is.</summary>
    public string Heading(Section section) => section.Part is null ? $"{section.Number}. {section.Title}" : $"{_scopes[section.Id]}. {section.Title}";

    /// <summary>Every place with its id, in reading order.</summary>
    public IEnumerable<KeyValuePair<string, string>> All() => _report.Texts.SelectMany(InText);

    private IEnumerable<KeyValuePair<string, string>> InText(ReportText text)
    {
        var places = InBlocks(_scopes[text.Id], text.Body.Blocks).Prepend(KeyValuePair.Create(text.Id, _scopes[text.Id]));
        return places.Concat(text.Body.Footnotes.SelectMany(note => InFootnote(note, Footnote(text.Id, note.Ordinal))));
    }

    private IEnumerable<KeyValuePair<string, string>> InFootnote(Footnote note, string name) =>
        InBlocks(name, note.Blocks).Prepend(KeyValuePair.Create(note.Id, name));

    private IEnumerable<KeyValuePair<string, string>> InBlocks(string division, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks.SelectMany(BodyWalk.Blocks))
        {
            if (block is HeadingBlock heading)
                division = Below(heading, division);
            if (BodyWalk.IdOf(block) is { } id)
                yield return KeyValuePair.Create(id, NameOf(block, division));
        }
    }

    private string NameOf(Block block, string division) => block switch
    {
        ParagraphBlock paragraph => Paragraph(division, paragraph.Ordinal),
        PreformattedBlock preformatted => Paragraph(division, preformatted.Ordinal),
        WithdrawnBlock withdrawn => Paragraph(division, withdrawn.Ordinal),
        TableBlock table => Table(division, table.Ordinal),
        _ => division,
    };
}
