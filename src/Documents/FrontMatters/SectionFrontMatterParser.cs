using SiteGen.Diagnostics;
using SiteGen.Documents.Yaml;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Reads the front matter of a section file.</summary>
internal static class SectionFrontMatterParser
{
    /// <summary>The typed front matter; null when one of its four fields cannot be used. Everything wrong is reported.</summary>
    /// <param name="yaml">The mapping between the fences.</param>
    /// <param name="start">The opening fence, where missing keys are reported.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static SectionFrontMatter? Parse(YamlMapping yaml, SourceLocation start, DiagnosticBag diagnostics)
    {
        var fields = new FrontMatterFields(yaml, FrontMatterKeys.OfSection, diagnostics);
        fields.CheckKeys(start);
        var term = FrontMatterValues.Term(fields.Text("term"), diagnostics);
        var number = FrontMatterValues.SectionNumber(fields.Text("section"), diagnostics);
        var title = fields.Text("title");
        var part = fields.Text("part");
        var date = FrontMatterValues.Date(fields.Text("date"), "date", diagnostics);
        var draft = FrontMatterValues.Flag(fields.Text(FrontMatterKeys.Draft.Name), FrontMatterKeys.Draft.Name, diagnostics);
        var withdrawal = new WithdrawalParser(fields, date, diagnostics);
        var (withdrawn, paragraphs) = (withdrawal.Whole(), withdrawal.Paragraphs());
        var topics = ParagraphTopicsParser.Parse(fields, diagnostics);
        return term is null || number is null || title is null || date is null
            ? null
            : new SectionFrontMatter(term.Value, number.Value, title.Value, date.Value)
            {
                Part = part,
                Draft = draft,
                Withdrawn = withdrawn,
                WithdrawnParagraphs = paragraphs,
                Topics = topics,
            };
    }
}
