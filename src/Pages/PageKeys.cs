using System.Collections.Concurrent;
using SiteGen.Archives;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Pages.Building;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>
/// What the pages and the book of a report follow from, as one checksum: the same one means the same bytes. They are rendered from the report and from an
/// archive in which no other report has a text (<see cref="SiteContext.ForReports"/>), so that nothing can be forgotten here: of other reports they can show
/// only what follows from the front matter and the names that every checksum has, and which of its paragraphs they have too.
/// </summary>
/// <param name="context">What all pages are made from.</param>
/// <param name="shared">
/// Everything that the archive is made from except the texts of documents and the raw reports: options, settings, the theme, every front matter.
/// </param>
internal sealed class PageKeys(SiteContext context, IEnumerable<string> shared)
{
    private readonly ConcurrentDictionary<PagePath, string> _known = [];

    private readonly Lazy<string> _shared = new(() => Sha256.OfAll(shared.Concat(context.Names.All())));

    /// <summary>The checksum of a report.</summary>
    public string Of(ReportEntry report) => _known.GetOrAdd(report.Path, _ => Make(report));

    /// <summary>The checksum of several reports that one page is made from.</summary>
    public string Of(IEnumerable<ReportEntry> reports) => Sha256.OfAll(reports.Select(Of));

    private string Make(ReportEntry report) => Sha256.OfAll(
    [
        _shared.Value,
        string.Join('\n', report.Source?.Facts ?? []),
        report.Document.TextSum,
        .. report.Sections.Select(section => section.Document.TextSum),
        .. RepeatNotes.FactsOf(context, report),
        .. report.Texts.SelectMany(text => BodyWalk.Targets(text.Body).Select(link => Meaning(text.DocumentPath, link.Value))),
    ]);

    private string Meaning(DocumentPath document, string link) => $"{link} {context.Links.Resolve(document, link)}";
}
