using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Reads what front matter says is withdrawn.</summary>
/// <param name="fields">The front matter.</param>
/// <param name="published">The day of the report, before which nothing can be withdrawn; null when it cannot be read.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class WithdrawalParser(FrontMatterFields fields, Located<DateOnly>? published, DiagnosticBag diagnostics)
{
    /// <summary>Whether the whole file is withdrawn; null when it is not, or when that cannot be read.</summary>
    public Withdrawn? Whole()
    {
        if (fields.Keys(WithdrawalKeys.Whole.Name, WithdrawalKeys.OfWhole) is not { } mapping)
            return null;
        var whole = new FrontMatterFields(mapping, WithdrawalKeys.OfWhole, diagnostics);
        whole.CheckKeys(mapping.Location);
        return Read(whole);
    }

    /// <summary>The paragraphs that are withdrawn.</summary>
    public ImmutableArray<WithdrawnParagraph> Paragraphs() =>
    [
        .. fields.Entries(WithdrawalKeys.Paragraphs.Name, WithdrawalKeys.OfParagraph, WithdrawalProblems.ParagraphEntry)
            .Select(Paragraph)
            .OfType<WithdrawnParagraph>(),
    ];

    private WithdrawnParagraph? Paragraph(FrontMatterFields entry) =>
        (entry.Text("paragraph"), Read(entry)) is ({ } id, { } withdrawn) ? new WithdrawnParagraph(id.With(id.Value.TrimStart('#')), withdrawn) : null;

    private Withdrawn? Read(FrontMatterFields entry)
    {
        var date = FrontMatterValues.Date(entry.Text("date"), "date", diagnostics);
        var reason = entry.Text("reason");
        if (date is { } day && published is { } first && day.Value < first.Value)
            diagnostics.Add(WithdrawalProblems.BeforeReport(day, first.Value));
        return date is null || reason is null ? null : new Withdrawn(date.Value, reason.Value.Value);
    }
}
