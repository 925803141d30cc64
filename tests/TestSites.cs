using System.Collections.Concurrent;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Tests;

/// <summary>Archives to build: the real one, the invented ones below <c>tests/sites</c>, and small ones made in a test (<see cref="SmallArchive"/>).</summary>
internal static class TestSites
{
    public static SiteInput Real { get; } = Read("");

    public static SiteInput ManyTerms { get; } = Read("tests/sites/nhieu-nhiem-ky");

    /// <summary>Reports in parts.</summary>
    public static SiteInput Parts { get; } = Read("tests/sites/nhieu-phan");

    /// <summary>Uses every feature, with markup and other malice in every field.</summary>
    public static SiteInput Hostile { get; } = Read("tests/sites/hiem-doc");

    /// <summary>Of which a report, a section and paragraphs were withdrawn after it was published.</summary>
    public static SiteInput Withdrawn { get; } = Read("tests/sites/da-go");

    private static readonly ConcurrentDictionary<string, Lazy<SitePlan>> Plans = new(StringComparer.Ordinal);

    public static TheoryData<string> Names => ["real", "many-terms", "parts"];

    public static SiteInput Named(string name) => name switch
    {
        "real" => Real,
        "many-terms" => ManyTerms,
        "parts" => Parts,
        "hostile" => Hostile,
        "withdrawn" => Withdrawn,
        "invented-parts" => InventedSites.Parts,
        "large" => InventedSites.Large("vi"),
        "crowded" => InventedSites.Crowded,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "There is no such archive."),
    };

    /// <summary>The site of a name, planned once for all tests: rendering a file is pure.</summary>
    public static SitePlan PlanOf(string name) => Plans.GetOrAdd(name, _ => new(() => Plan(Named(name)))).Value;

    /// <summary>An archive of the given input files; <c>site.yml</c> is added when it is not among them.</summary>
    public static SiteInput Of(params (string Path, string Text)[] files) =>
        files.Aggregate(SmallArchive.Empty, (archive, file) => archive.With("input/" + file.Path, file.Text)).Input;

    /// <summary>The same input with a file more, or in the place of one.</summary>
    public static SiteInput With(this SiteInput input, string path, string text) =>
        input with { Input = [.. input.Without(path).Input.Append(StoredFile.OfText(path, text)).OrderBy(file => file.Path, StringComparer.Ordinal)] };

    /// <summary>The same input without a file.</summary>
    public static SiteInput Without(this SiteInput input, string path) => input with { Input = [.. input.Input.Where(file => file.Path != path)] };

    /// <summary>The same input with another text in a file.</summary>
    public static SiteInput Changed(this SiteInput input, string path, Func<string, string> change) =>
        input.With(path, change(Utf8Text.Decode(input.Input.Single(file => file.Path == path).Read()).Text!));

    public static SitePlan Plan(SiteInput input)
    {
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(input, diagnostics);
        // Invented reports have days and numbers by chance.
        Assert.DoesNotContain(diagnostics.ToSorted(), d => d.Severity != Severity.Notice && d.Code is not ("date-outside-term" or "document-number-repeated"));
        return plan;
    }

    public static string Text(this SitePlan plan, string path) =>
        System.Text.Encoding.UTF8.GetString(plan.Files.Single(file => file.Path == path).Render());

    /// <summary>The head of a small report.</summary>
    public static string ReportHead(string term = "IX (2005–2010)", string title = "Báo cáo thử") =>
        $"---\nterm: {term}\ntitle: {title}\nkind: báo cáo\norganisation: Ban Chấp hành\ndate: 2010-08-01\n---\n\n";

    /// <summary>The head of a small section.</summary>
    public static string SectionHead(string number = "I", string title = "Kết quả", string term = "IX (2005–2010)") =>
        $"---\nterm: {term}\nsection: {number}\ntitle: {title}\ndate: 2010-08-01\n---\n\n";

    private static SiteInput Read(string folder)
    {
        var root = Repository.Find(folder);
        var theme = folder.Length == 0 ? null : Path.Combine(root, "theme");
        return SiteInputReader.Read(new SiteFolders(Path.Combine(root, "input"), Path.Combine(root, "seeds"), theme, Path.Combine(root, "output")));
    }
}
