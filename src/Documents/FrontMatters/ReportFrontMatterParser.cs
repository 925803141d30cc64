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
        var fields = new FrontMatterFields(yaml, FrontMatterKey.OfReport, diagnostics);
        fields.CheckKeys(start);
        var term = FrontMatterValues.Term(fields.Text("term"), diagnostics);
        var title = fields.Text("title");
        var date = FrontMatterValues.Date(fields.Text("date"), "date", diagnostics);
        // All fields are read, and so checked, before it is said whether the required ones are there.
        var frontMatter = new ReportFrontMatter
        {
            Term = term.GetValueOrDefault(),
            Title = title.GetValueOrDefault(),
            Date = date.GetValueOrDefault(),
            DateKind = FrontMatterValues.Kind(fields.Text("date-kind"), diagnostics),
            DateText = fields.Text("date-text"),
            Kind = fields.Text("kind")?.Value,
            Organisation = fields.Text("organisation")?.Value,
            Number = fields.Text("number")?.Value,
            Place = fields.Text("place")?.Value,
            Signed = fields.Lines("signed"),
            Recipients = [.. fields.Lines("recipients").Select(line => line.Value)],
            Authors = [.. fields.Lines("authors").Select(line => line.Value)],
            Language = FrontMatterValues.Language(fields.Text("language"), diagnostics),
            Source = SourceRecordParser.Parse(fields, diagnostics),
        };
        return term is null || title is null || date is null ? null : frontMatter;
    }
}
