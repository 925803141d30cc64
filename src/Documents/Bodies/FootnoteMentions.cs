using System.Globalization;
using MdFootnote = Markdig.Extensions.Footnotes.Footnote;

namespace SiteGen.Documents.Bodies;

/// <summary>Numbers the footnotes of a document in the order of their first mention, and the mentions of each.</summary>
internal sealed class FootnoteMentions(string prefix)
{
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<MdFootnote, Entry> _byFootnote = [];

    /// <summary>How many different footnotes have been mentioned so far.</summary>
    public int Count => _entries.Count;

    public FootnoteReferenceInline Mention(MdFootnote footnote)
    {
        if (!_byFootnote.TryGetValue(footnote, out var entry))
        {
            entry = new Entry(footnote, _entries.Count + 1);
            _byFootnote.Add(footnote, entry);
            _entries.Add(entry);
        }

        var first = string.Create(CultureInfo.InvariantCulture, $"{prefix}-fnref{entry.Ordinal}");
        entry.ReferenceIds.Add(entry.ReferenceIds.Count == 0 ? first : string.Create(CultureInfo.InvariantCulture, $"{first}-{entry.ReferenceIds.Count + 1}"));
        return new FootnoteReferenceInline(entry.ReferenceIds[^1], IdOf(entry), entry.Ordinal);
    }

    /// <summary>Whether a footnote has been mentioned.</summary>
    public bool Contains(MdFootnote footnote) => _byFootnote.ContainsKey(footnote);

    /// <summary>The footnote that was mentioned as the <paramref name="index"/>th, from 0, and its id.</summary>
    public (MdFootnote Footnote, string Id) this[int index] => (_entries[index].Footnote, IdOf(_entries[index]));

    /// <summary>The ids of the places that mention it.</summary>
    public IEnumerable<string> ReferencesTo(int index) => _entries[index].ReferenceIds;

    private string IdOf(Entry entry) => string.Create(CultureInfo.InvariantCulture, $"{prefix}-fn{entry.Ordinal}");

    private sealed record Entry(MdFootnote Footnote, int Ordinal)
    {
        public List<string> ReferenceIds { get; } = [];
    }
}
