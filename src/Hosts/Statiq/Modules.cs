using SiteGen.Archives;
using SiteGen.Documents;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Text;
using Statiq.Common;

namespace SiteGen.Hosts.Statiq;

/// <summary>A document for each Markdown file. Statiq's <c>ReadFiles</c> would follow symbolic links out of the folder and read hidden files.</summary>
internal sealed class ReadDocuments(SiteRun run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        run.Input = SiteInputReader.Read(run.Folders);
        return InputFiles.Sort(run.Input.Input).Documents.Select(file => context.CreateDocument(
            new NormalizedPath(file.Path), new MetadataItems { { "file", file } }, context.GetContentProvider(() => new MemoryStream(file.Read()))));
    }
}

/// <summary>Front matter and body. A file that cannot be understood leaves diagnostics and no document.</summary>
internal sealed class ParseDocument(SiteRun run) : ParallelModule
{
    protected override Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        var file = (StoredFile)input["file"];
        object? parsed = DocumentPath.IsReport(file.Path)
            ? DocumentParser.ParseReport(file, run.Diagnostics)
            : DocumentParser.ParseSection(file, run.Diagnostics);
        return Task.FromResult<IEnumerable<IDocument>>(parsed is null ? [] : [input.Clone(new MetadataItems { { "parsed", parsed } })]);
    }
}

/// <summary>Archive, links and plan. No document comes of it: every pipeline takes its files from the plan.</summary>
internal sealed class PlanSite(SiteRun run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var parsed = context.Outputs.FromPipeline(StatiqEngine.Documents).Select(document => document["parsed"]).ToList();
        var documents = ParsedDocuments.Of(
            InputFiles.Sort(run.Input.Input), [.. parsed.OfType<ReportDocument>()], [.. parsed.OfType<SectionDocument>()]);
        var plan = SiteBuilder.Plan(run.Input, documents, run.Diagnostics);
        run.Plan = run.Stops(run.Diagnostics) ? null : plan.WithIndexMade();
        return [];
    }
}

/// <summary>
/// The planned files of the pipeline that it stands in; pages with term, section, date and title. Statiq runs metadata that begins with
/// <c>=&gt;</c> as C#, but a title is content and never code: hence <see cref="Keys.ExcludeFromEvaluation"/>.
/// </summary>
internal sealed class TakePlanned(SiteRun run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        if (run.Plan is not { } plan)
            return [];
        var raw = plan.Archive.Reports.Select(report => report.Source?.Path).ToHashSet();
        var attached = InputFiles.Sort(run.Input.Input).Attachments.Select(file => file.Path).ToHashSet();
        var facts = plan.Archive.Reports.SelectMany(FactsOf).ToLookup(page => page.Path, page => page.Facts);
        return plan.Files.Where(file => PipelineOf(file.Path) == context.PipelineName).Select(file => context.CreateDocument(
                new NormalizedPath(file.Path), facts[file.Path].FirstOrDefault(), context.GetContentProvider(() => new MemoryStream(file.Render())))
            .Clone(new MetadataItems { { "planned", file } }));

        string PipelineOf(string path) =>
            raw.Contains(path) || DocumentPath.Is(path) ? StatiqEngine.Sources
            : attached.Contains(path) || path.StartsWith("assets/", StringComparison.Ordinal) ? StatiqEngine.Assets
            : StatiqEngine.Site;
    }

    private static IEnumerable<(string Path, MetadataItems Facts)> FactsOf(ReportEntry report)
    {
        var pages = report.Texts.Select(text => (text.Path, Section: text.Number, text.Title));
        return from page in pages.Append((report.FullTextPath, null, report.Title))
               select (page.Path, new MetadataItems
               {
                   { "term", report.Term.ToString() }, { "section", page.Section }, { "date", report.FrontMatter.Date.Value }, { "title", page.Title },
                   { Keys.ExcludeFromEvaluation, true },
               });
    }
}

/// <summary>Renders a page, so that all are whole before the first is written.</summary>
internal sealed class RenderPage : ParallelModule
{
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context) =>
        [input.Clone(context.GetContentProvider(await input.GetContentBytesAsync(), input.Destination.MediaType))];
}

/// <summary>
/// Gives the finished files away: to <see cref="SiteWriter"/> or to the preview. Statiq's <c>WriteFiles</c> would write straight into the
/// output, every file anew, and leave out empty ones (<c>.nojekyll</c>). The plan says where a file stands: Statiq reads <c>\</c> in a path as <c>/</c>.
/// </summary>
internal sealed class DeliverFiles(SiteRun run) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        if (run.Plan is not null)
            run.Deliver([.. context.Inputs.Select(FileOf).OrderBy(file => file.Path, StringComparer.Ordinal)]);
        return context.Inputs;
    }

    private static OutputFile FileOf(IDocument document) => new(((OutputFile)document["planned"]).Path, () =>
    {
        using var content = document.GetContentStream();
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return bytes.ToArray();
    });
}
