using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents.Yaml;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Reads what front matter says is withdrawn.</summary>
/// <param name="fields">The front matter.</param>
/// <param name="published">The day of the report, before which nothing can be withdrawn; null when it cannot be read.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class WithdrawalParser(FrontMatterFields fields, Located<DateOnly>? published, DiagnosticBag diagnostics)
{
    /// <summary>Whether the whole file is withdrawn; null when it is not, or when that cannot be read.</summary>
    public Withdrawn? Whole() =>
        fields.Keys(WithdrawalKeys.Whole.Name, WithdrawalKeys.OfWhole) is { } mapping ? Read(FieldsOf(mapping, WithdrawalKeys.OfWhole)) : null;

    /// <summary>The paragraphs that are withdrawn.</summary>
    public ImmutableArray<WithdrawnParagraph> Paragraphs()
    {
        var paragraphs = ImmutableArray.CreateBuilder<WithdrawnParagraph>();
        foreach (var item in fields.Items(WithdrawalKeys.Paragraphs.Name).Where(item => item is not YamlBroken))
        {
            if (item is not YamlMapping mapping)
                diagnostics.Add(WithdrawalProblems.ParagraphEntry(item.Location));
            else if (Paragraph(FieldsOf(mapping, WithdrawalKeys.OfParagraph)) is { } paragraph)
                paragraphs.Add(paragraph);
        }

        return paragraphs.ToImmutable();
    }

    private WithdrawnParagraph? Paragraph(FrontMatterFields entry) =>
        (entry.Text("paragraph"), Read(entry)) is ({ } id, { } withdrawn) ? new WithdrawnParagraph(id.With(id.Value.TrimStart('#')), withdrawn) : null;

    private FrontMatterFields FieldsOf(YamlMapping mapping, ImmutableArray<FrontMatterKey> keys)
    {
        var entry = new FrontMatterFields(mapping, keys, diagnostics);
        entry.CheckKeys(mapping.Location);
        return entry;
    }

    private Withdrawn? Read(FrontMatterFields entry)
    {
        var date = FrontMatterValues.Date(entry.Text("date"), "date", diagnostics);
        var reason = entry.Text("reason");
        if (date is { } day && published is { } first && day.Value < first.Value)
            diagnostics.Add(WithdrawalProblems.BeforeReport(day, first.Value));
        return date is null || reason is null ? null : new Withdrawn(date.Value, reason.Value.Value);
    }
}
