using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Archives;
using SiteGen.Pages.Building;
using SiteGen.Text;

namespace SiteGen.Pages.Crates;

/// <summary>
/// Describes the archive as a research object: RO-Crate 1.2 (https://w3id.org/ro/crate/1.2). The site is the crate; in a bag
/// its root is the payload. Every entity that is referred to is in the graph, except the specification itself.
/// </summary>
internal sealed class RoCrate
{
    private const string Root = "./";
    private const string Specification = "https://w3id.org/ro/crate/1.2";

    private readonly SiteContext _context;
    private readonly CrateFiles _files;
    private readonly CrateWriter _crate;

    private RoCrate(SiteContext context, CrateWriter crate) => (_context, _crate, _files) = (context, crate, new CrateFiles(context));

    private string? LicenceId => _context.Site.Licence?.AbsoluteUri;

    /// <summary>The description as JSON-LD.</summary>
    public static byte[] Render(SiteContext context)
    {
        using var crate = new CrateWriter(Specification + "/context");
        new RoCrate(context, crate).WriteAll();
        return crate.Finish();
    }

    private void WriteAll()
    {
        WriteDescriptor();
        WriteRoot();
        foreach (
            var name in _context.Archive.Reports.Select(report => report.FrontMatter.Organisation)
                .Prepend(_context.Site.Owner)
                .OfType<string>()
                .DistinctBy(OrganisationId))
            WriteNamed(OrganisationId(name), "Organization", name);
        WriteLicence();
        foreach (var program in _context.Archive.Reports.Select(report => report.FrontMatter.Source?.Converter).OfType<string>().DistinctBy(ProgramId))
            WriteProgram(program);
        foreach (var file in _files.OfArchive())
            WriteFile(file);
        foreach (var report in _context.Archive.Reports)
            WriteReport(report);
    }

    private void WriteDescriptor()
    {
        _crate.Begin(SitePaths.RoCrate, "CreativeWork");
        _crate.Reference("conformsTo", Specification);
        _crate.Reference("about", Root);
        _crate.End();
    }

    private void WriteRoot()
    {
        var site = _context.Site;
        var days =
            _context.Archive.Reports.SelectMany(report => report.Corrections.Select(placed => placed.Correction.Date).Append(report.FrontMatter.Date.Value));
        _crate.Begin(Root, "Dataset");
        _crate.Text("name", site.Title);
        _crate.Text("description", site.Description ?? _context.Strings.Format("site-description", site.Owner));
        _crate.Text("datePublished", IsoDate.Of(days.DefaultIfEmpty().Max()));
        _crate.Text("inLanguage", site.LanguageTag);
        _crate.Text("url", site.AddressOf(SitePaths.Home));
        _crate.Reference("publisher", OrganisationId(site.Owner));
        WriteRights();
        _crate.References("hasPart", [.. _files.OfArchive().Select(file => file.Path), .. _context.Archive.Reports.Select(report => report.Folder)]);
        _crate.End();
    }

    // The specification asks for a licence even where nothing is said of one.
    private void WriteRights()
    {
        if (LicenceId is { } licence)
            _crate.Reference("license", licence);
        else
            _crate.Text("license", _context.Site.Rights ?? _context.Strings["no-rights"]);
    }

    private void WriteLicence()
    {
        if (LicenceId is not { } licence)
            return;
        _crate.Begin(licence, "CreativeWork");
        _crate.Text("name", _context.Strings["licence"]);
        _crate.Text("description", _context.Site.Rights);
        _crate.End();
    }

    private void WriteReport(ReportEntry report)
    {
        var header = report.FrontMatter;
        var files = _files.Of(report);
        _crate.Begin(report.Folder, "Dataset", "Report");
        _crate.Text("name", report.Title);
        _crate.Text("description", PageFrames.OfReport(_context, report).Description);
        _crate.Text(DateKindTerms.Of(header.DateKind).SchemaOrg, IsoDate.Of(header.Date.Value));
        _crate.Text("inLanguage", report.Language);
        _crate.Text("temporalCoverage", string.Create(CultureInfo.InvariantCulture, $"{header.Term.Value.Start}/{header.Term.Value.End}"));
        _crate.Text("reportNumber", header.Number);
        _crate.Text("url", _context.Site.AddressOf(report.Path));
        _crate.Reference("author", header.Organisation is { } organisation ? OrganisationId(organisation) : null);
        _crate.Reference("publisher", OrganisationId(_context.Site.Owner));
        _crate.References("hasPart", [.. files.Select(file => file.Path)]);
        _crate.End();
        foreach (var file in files)
            WriteFile(file);
        WriteConversion(report);
    }

    private void WriteFile(CrateFile file)
    {
        _crate.Begin(file.Path, "File");
        _crate.Text("name", file.Name);
        _crate.Text("encodingFormat", MediaTypes.Of(file.Path));
        _crate.Text("contentSize", file.Sum?.Length.ToString(CultureInfo.InvariantCulture));
        _crate.Text("sha256", file.Sum?.Sha256);
        _crate.End();
    }

    private void WriteConversion(ReportEntry report)
    {
        if (report.Source is not { Path: not null } source)
            return;
        ImmutableArray<string> markdown = [.. report.Texts.Select(text => text.DocumentPath.Value).Where(path => _context.Files.Find(path) is not null)];
        _crate.Begin($"#conversion-{report.Folder.Name.Replace('/', '-')}", "CreateAction");
        _crate.Text("name", _context.Strings["event-normalization"]);
        _crate.Reference("instrument", report.FrontMatter.Source?.Converter is { } program ? ProgramId(program) : null);
        if (source.More.IsEmpty)
            _crate.Reference("object", source.Path);
        else
            _crate.References("object", [.. source.Paths]);
        _crate.References("result", markdown);
        _crate.End();
    }

    // "SiteGen 1.0.0": the version is the last word.
    private void WriteProgram(string program)
    {
        var blank = program.LastIndexOf(' ');
        _crate.Begin(ProgramId(program), "SoftwareApplication");
        _crate.Text("name", blank < 0 ? program : program[..blank]);
        _crate.Text("version", blank < 0 ? null : program[(blank + 1)..]);
        _crate.End();
    }

    private void WriteNamed(string id, string type, string name)
    {
        _crate.Begin(id, type);
        _crate.Text("name", name);
        _crate.End();
    }

    private static string OrganisationId(string name) => LocalId("organisation", name);

    private static string ProgramId(string program) => LocalId("program", program);

    // Letters stay as they are (RO-Crate 1.2, "Encoding file paths in @ids").
    private static string LocalId(string kind, string name) => $"#{kind}-{WebAddress.Encode(name).Replace("#", "%23", StringComparison.Ordinal)}";
}
