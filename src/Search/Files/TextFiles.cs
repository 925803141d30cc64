using SiteGen.Archives;
using SiteGen.Search.Encodings;

namespace SiteGen.Search.Files;

/// <summary>
/// The words of the paragraphs, a fixed number to a file, with what is shown beside them: report, term, section, address.
/// A file holds the folders of its reports; its documents, each as first paragraph in the file, report, name of the page and ids;
/// the words without a rank; and as ranks (<see cref="WordCode"/>) the title and term of each report, the heading of each document, and the texts.
/// </summary>
/// <param name="index">The archive.</param>
/// <param name="words">The code.</param>
internal sealed class TextFiles(IndexedArchive index, WordCode words)
{
    /// <summary>The files.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> Files => Enumerable.Range(0, index.Layout.FilesOf('t')).AsParallel().AsOrdered().Select(File);

    private KeyValuePair<string, byte[]> File(int number)
    {
        var first = number * SearchLayout.TextsPerFile;
        var last = Math.Min(first + SearchLayout.TextsPerFile, index.Places.Length);
        var numbers = Enumerable.Range(first, last - first).ToList();
        var documents = numbers.GroupBy(paragraph => index.Places[paragraph].Document).ToList();
        var reports = documents.Select(group => group.Key.Report).Distinct().ToList();
        var (literals, ranks) = Encode(reports.SelectMany(report => new[] { report.Title, report.Term.ToString() })
            .Concat(documents.Select(group => HeadingOf(group.Key)))
            .Concat(numbers.Select(paragraph => index.Paragraphs[paragraph].Text)));
        return IndexFile.Of(
            SearchLayout.Name('t', number),
            List(reports.Select(report => IndexFile.Quote(report.Folder))),
            List(documents.Select(group => List(
            [
                Number(group.First() - first),
                Number(reports.IndexOf(group.Key.Report)),
                IndexFile.Quote(group.Key.Path[group.Key.Report.Folder.Length..]),
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

    private static string Next(string id)
    {
        var mark = id.LastIndexOf("-p", StringComparison.Ordinal);
        return mark >= 0 && int.TryParse(id.AsSpan(mark + 2), out var number) ? $"{id[..mark]}-p{Number(number + 1)}" : "";
    }

    private static string List(IEnumerable<string> values) => $"[{string.Join(',', values)}]";

    private static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
