using System.Collections.Frozen;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Archives.Withdrawals;

/// <summary>A report of which sections or paragraphs were withdrawn.</summary>
/// <param name="report">The report with all its words.</param>
/// <param name="title">What stands in the place of the title of a withdrawn section.</param>
/// <param name="recorded">The ids that were published.</param>
internal sealed class PartlyWithdrawnReport(ReportEntry report, string title, RecordedIds recorded)
{
    // The heading of a part may be a section of its own; then it is withdrawn with it.
    private readonly FrozenSet<string> _headings = report.Sections
        .Where(section => section.Withdrawn is not null)
        .Select(section => VietnameseText.ComparisonKey($"{section.Number} {section.Title}"))
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The report without the withdrawn words, and without former ones of the same places.</summary>
    public ReportEntry Apply(DiagnosticBag diagnostics)
    {
        var document = report.Document;
        var without = report with
        {
            Document = document with { Body = WithdrawnBody.Of(document.Body, document.FrontMatter.WithdrawnParagraphs, diagnostics) },
            Sections = [.. report.Sections.Select(section => Without(section, diagnostics))],
            Source = report.Source?.Withheld(),
        };
        var gone = without.Texts.SelectMany(GoneIn).ToFrozenSet();
        return without with { Corrections = [.. report.Corrections.Where(placed => !gone.Contains(placed.Address))] };
    }

    private static IEnumerable<PermalinkAddress> GoneIn(ReportText text)
    {
        var places = BodyPlaces.Of(text.Body).Where(place => place.IsWithdrawn).Select(place => new PermalinkAddress(text.Path, place.Id));
        return text is Section { Withdrawn: not null } ? places.Append(new PermalinkAddress(text.Path, text.Id)) : places;
    }

    private Section Without(Section section, DiagnosticBag diagnostics)
    {
        var (document, header) = (section.Document, section.Document.FrontMatter);
        if (header.Part is { } part && _headings.Contains(VietnameseText.ComparisonKey(part.Value)))
            header = header with { Part = part.With(header.NumberOfPart ?? title) };
        return section.Withdrawn is { } withdrawn
            ? section with
            {
                Document = document with
                {
                    FrontMatter = header with { Title = header.Title.With(title) },
                    Body = WithdrawnBody.Whole(document.Body, withdrawn, recorded.OnPage(section.Path).Except(AllIds(), StringComparer.Ordinal)),
                },
            }
            : section with
            {
                Document = document with { FrontMatter = header, Body = WithdrawnBody.Of(document.Body, header.WithdrawnParagraphs, diagnostics) },
            };
    }

    private IEnumerable<string> AllIds() => report.Texts.SelectMany(text => text.Ids);
}
