using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Search.Encodings;
using SiteGen.Text;

namespace SiteGen.Search.Files;

/// <summary>
/// The words of the paragraphs, a fixed number to a file, with what is shown beside them: report, term, section, address.
/// A file holds the folders of its reports; its documents, each as first paragraph in the file, report, name of the page and ids;
/// the words without a rank; and as ranks (<see cref="WordCode"/>) the title and term of each report, the heading of each document,
/// what the paragraphs of each are called and the inner heading above them, and the texts.
/// </summary>
/// <param name="index">The archive.</param>
/// <param name="words">The code.</param>
/// <param name="names">What results are called.</param>
internal sealed class TextFiles(IndexedArchive index, WordCode words, SearchNames names)
{
    private readonly ImmutableArray<string> _names = NamesOf(index, names);

    public WordCode Words => words;

    public IEnumerable<KeyValuePair<string, byte[]>> Files => Enumerable.Range(0, index.Layout.FilesOf('t')).AsParallel().AsOrdered().Select(File);

    private KeyValuePair<string, byte[]> File(int number)
    {
        var first = number * SearchLayout.TextsPerFile;
        var last = Math.Min(first + SearchLayout.TextsPerFile, index.Places.Length);
        var numbers = Enumerable.Range(first, last - first).ToList();
        var documents = numbers.GroupBy(paragraph => index.Places[paragraph].Document).ToList();
        var reports = documents.Select(group => group.Key.Report).Distinct().ToList();
        var (literals, ranks) = Encode(reports.SelectMany(report => new[] { names.Report(report), report.Term.ToString() })
            .Concat(documents.Select(group => HeadingOf(group.Key)))
            .Concat(documents.Select(group => RunsOf([.. group.Select(paragraph => (_names[paragraph], InnerHeadingOf(index.Places[paragraph].Paragraph)))])))
            .Concat(numbers.Select(paragraph => index.Paragraphs[paragraph].Text)));
        return IndexFile.Of(
            SearchLayout.Name('t', number),
            List(reports.Select(report => IndexFile.Quote(report.Folder))),
            List(documents.Select(group => List(
            [
                Number(group.First() - first),
                Number(reports.IndexOf(group.Key.Report)),
                IndexFile.Quote(FolderPath.FileNameOf(group.Key.Path)),
                IndexFile.Quote(Ids(group)),
            ]))),
            literals,
            ranks);
    }

    private (string Literals, string Ranks) Encode(IEnumerable<string> texts)
    {
        var encoder = new ListEncoder();
        var literals = new List<string>();
        foreach (var text in texts)
            words.Write(encoder, literals, text);
        return (IndexFile.Quote(string.Join(WordCode.LiteralEnd, literals)), IndexFile.Quote(encoder.Finish()));
    }

    private static string HeadingOf(SearchDocument document) => document.Text is Section section ? $"{section.Number}. {section.Title}" : "";

    private static ImmutableArray<string> NamesOf(IndexedArchive index, SearchNames names)
    {
        var found = ImmutableArray.CreateBuilder<string>(index.Places.Length);
        foreach (var report in index.Documents.GroupBy(document => document.Report.Path, StringComparer.Ordinal))
        {
            // In the preview of an archive with errors two places may have the same id.
            var byId = names.Places(report.First().Report).DistinctBy(place => place.Key).ToDictionary(StringComparer.Ordinal);
            found.AddRange(report.SelectMany(document => document.Paragraphs).Select(paragraph => byId[paragraph.Id]));
        }

        return found.MoveToImmutable();
    }

    // The first heading is the section's own.
    private static string InnerHeadingOf(SearchParagraph paragraph) => paragraph.Headings.Length > 1 ? paragraph.Headings[^1] : "";

    // Names that only count on from the one before, below the same heading, are not said: a line is the place among the paragraphs of the first of them,
    // its name, and behind a tab the heading, if there is one.
    private static string RunsOf(ImmutableArray<(string Name, string Heading)> places) => string.Join('\n', places.Index()
        .Where(place => place.Index == 0 || place.Item != (Next(places[place.Index - 1].Name), places[place.Index - 1].Heading))
        .Select(place => $"{Number(place.Index)} {place.Item.Name}{(place.Item.Heading.Length > 0 ? $"\t{place.Item.Heading}" : "")}"));

    // An id that only counts on from the one before it is left out.
    private string Ids(IEnumerable<int> paragraphs)
    {
        var ids = new List<string>();
        var next = "";
        foreach (var id in paragraphs.Select(paragraph => index.Places[paragraph].Paragraph.Id))
        {
            ids.Add(id == next ? "" : id);
            next = Next(id);
        }

        return string.Join(' ', ids);
    }

    private static string Next(string text)
    {
        var figures = text.AsSpan().TrimEnd("0123456789").Length;
        return int.TryParse(text.AsSpan(figures), out var number) ? $"{text[..figures]}{Number(number + 1)}" : "";
    }

    private static string List(IEnumerable<string> values) => $"[{string.Join(',', values)}]";

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
