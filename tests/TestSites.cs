using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Tests;

/// <summary>Archives to build: the real one, the invented one of several terms, and small ones made in a test.</summary>
public static class TestSites
{
    public static SiteInput Real { get; } = Read("");

    public static SiteInput ManyTerms { get; } = Read("tests/sites/nhieu-nhiem-ky");

    public static TheoryData<string> Names => ["real", "many-terms"];

    public static SiteInput Named(string name) => name switch
    {
        "real" => Real,
        "parts" => InventedSites.Parts,
        "large" => InventedSites.Large("vi"),
        _ => ManyTerms,
    };

    /// <summary>An archive of the given input files; <c>site.yml</c> is added when it is not among them.</summary>
    public static SiteInput Of(params (string Path, string Text)[] files)
    {
        var input = files.Select(file => StoredFile.OfText(file.Path, file.Text)).ToList();
        if (files.All(file => file.Path != "site.yml"))
            input.Add(StoredFile.OfText("site.yml", "title: Kho thử\nowner: Văn phòng thử\n"));
        return new SiteInput([.. input.OrderBy(file => file.Path, StringComparer.Ordinal)], [], [], SiteInputReader.EmbeddedTheme());
    }

    public static SitePlan Plan(SiteInput input)
    {
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(input, diagnostics);
        Assert.DoesNotContain(diagnostics.ToSorted(), d => d.Severity != Severity.Notice);
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
        return SiteInputReader.Read(new SiteFolders(Path.Combine(root, "input"), Path.Combine(root, "seeds"), null, Path.Combine(root, "output")));
    }
}
