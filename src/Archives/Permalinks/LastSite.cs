using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>The site as it was built last: its addresses, and the Markdown in which words that have changed since can still be read.</summary>
/// <param name="find">Gives a file of that site by its path; null when it is not there.</param>
internal sealed class LastSite(Func<string, StoredFile?> find)
{
    /// <summary>For an archive of which nothing was built yet.</summary>
    public static LastSite None { get; } = new(_ => null);

    /// <summary>Every file of that site.</summary>
    public ImmutableArray<string> Paths { get; init; } = [];

    /// <summary>
    /// Gives the ledger that was committed last, empty where none was: what it does not know may belong to another branch, or was only built and never
    /// published. Null where the last site is live: all of it is published.
    /// </summary>
    public Func<StoredFile?> Committed { get; init; } = () => null;

    /// <summary>The words that were published under an entry: found only when their checksum proves them.</summary>
    public string? WordsOf(Permalink entry)
    {
        var address = entry.Address.Value;
        return address.IsPage && find(DocumentPath.OfPage(new PagePath(address.Path))) is { } file
            ? Places(file, address.Id).FirstOrDefault(words => PublishedPlace.ChecksumOf(words) == entry.Words)
            : null;
    }

    private static IEnumerable<string> Places(StoredFile file, string? id)
    {
        var unread = new DiagnosticBag();
        if (DocumentPath.IsReport(file.Path))
            return DocumentParser.ParseReport(file, unread) is { } report ? Words(report.Body, id).Append(report.FrontMatter.Title.Value) : [];
        return DocumentParser.ParseSection(file, unread) is { } section
            ? Words(section.Body, id).Append($"{section.FrontMatter.Number.Value} {section.FrontMatter.Title.Value}")
            : [];
    }

    private static IEnumerable<string> Words(Body body, string? id) =>
        BodyPlaces.Of(body).Where(place => place.Id == id).Select(place => place.Words).OfType<string>();
}
