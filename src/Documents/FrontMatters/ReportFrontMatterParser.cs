using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents.Yaml;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Reads the front matter of a report's <c>index.md</c>.</summary>
internal static class ReportFrontMatterParser
{
    /// <summary>The typed front matter; null when <c>term</c>, <c>title</c> or <c>date</c> cannot be used. Everything wrong is reported.</summary>
    /// <param name="yaml">The mapping between the fences.</param>
    /// <param name="start">The opening fence, where missing keys are reported.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static ReportFrontMatter? Parse(YamlMapping yaml, SourceLocation start, DiagnosticBag diagnostics)
    {
        var fields = new FrontMatterFields(yaml, FrontMatterKeys.OfReport, diagnostics);
        fields.CheckKeys(start);
        var values = FrontMatterKeys.OfReport
            .Select(key => (key.Name, Lines: Lines(fields, key, diagnostics)))
            .Where(value => !value.Lines.IsEmpty)
            .ToImmutableDictionary(value => value.Name, value => value.Lines, StringComparer.Ordinal);
        var term = FrontMatterValues.Term(fields.Text("term"), diagnostics);
        var date = FrontMatterValues.Date(fields.Text("date"), "date", diagnostics);
        var kind = FrontMatterValues.Kind(fields.Text("date-kind"), diagnostics);
        var source = SourceRecordParser.Parse(fields, diagnostics);
        var withdrawal = new WithdrawalParser(fields, date, diagnostics);
        var (withdrawn, paragraphs) = (withdrawal.Whole(), withdrawal.Paragraphs());
        var order = FrontMatterValues.Count(fields.Text(FrontMatterKeys.Order.Name), FrontMatterKeys.Order.Name, diagnostics);
        var draft = FrontMatterValues.Flag(fields.Text(FrontMatterKeys.Draft.Name), FrontMatterKeys.Draft.Name, diagnostics);
        var allowed = AllowanceParser.Parse(fields);
        if (term is null || date is null || !values.TryGetValue(FrontMatterKeys.Title.Name, out var title))
            return null;
        return new ReportFrontMatter
        {
            Term = term.Value,
            Date = date.Value,
            DateKind = kind,
            Source = source,
            Order = order?.Value,
            Draft = draft,
            Withdrawn = withdrawn,
            WithdrawnParagraphs = paragraphs,
            Allowed = allowed,
            Values = values,
            Title = title[0],
        };
    }

    // Keys of the other forms have a type of their own.
    private static ImmutableArray<Located<string>> Lines(FrontMatterFields fields, FrontMatterKey key, DiagnosticBag diagnostics) => key.Form switch
    {
        KeyForm.Lines => fields.Lines(key.Name),
        KeyForm.Text => fields.Text(key.Name) is { } line ? [line] : [],
        KeyForm.Language => FrontMatterValues.Language(fields.Text(key.Name), diagnostics) is { } language ? [language] : [],
        _ => [],
    };
}
