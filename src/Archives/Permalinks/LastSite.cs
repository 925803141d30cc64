using System.Collections.Concurrent;
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
    // What was asked for, by path: a document is parsed once, however many of its places have changed.
    private readonly ConcurrentDictionary<string, FormerPlaces?> _read = new(StringComparer.Ordinal);

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
        return address.IsPage && _read.GetOrAdd(DocumentPath.OfPage(new PagePath(address.Path)), Read) is { } places
            ? places.ById[address.Id].Append(places.Title).FirstOrDefault(words => PublishedPlace.ChecksumOf(words) == entry.Words)
            : null;
    }

    private FormerPlaces? Read(string path)
    {
        if (find(path) is not { } file)
            return null;
        var unread = new DiagnosticBag();
        if (DocumentPath.IsReport(file.Path))
            return DocumentParser.ParseReport(file, unread) is { } report ? new(WordsById(report.Body), report.FrontMatter.Title.Value) : null;
        return DocumentParser.ParseSection(file, unread) is { FrontMatter: var matter } section
            ? new(WordsById(section.Body), $"{matter.Number.Value} {matter.Title.Value}")
            : null;
    }

    private static ILookup<string?, string> WordsById(Body body) =>
        BodyPlaces.Of(body).Where(place => place.Words is not null).ToLookup(place => (string?)place.Id, place => place.Words!);

    private sealed record FormerPlaces(ILookup<string?, string> ById, string Title);
}
