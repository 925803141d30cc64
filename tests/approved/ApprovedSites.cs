using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Tests.Approved;

/// <summary>The archives whose sites are approved.</summary>
internal static class ApprovedSites
{
    private static readonly Dictionary<string, Lazy<BuiltArchive>> Built = Inputs().ToDictionary(site => site.Name, site => new Lazy<BuiltArchive>(() => BuiltArchive.Of(site.Read())));

    /// <summary>Their names, which are those of their folders in <c>tests/approved/sites</c>.</summary>
    public static TheoryData<string> Names => [.. Built.Keys];

    /// <summary>The archive of a name, planned once for all tests.</summary>
    public static BuiltArchive Named(string name) => Built[name].Value;

    private static IEnumerable<(string Name, Func<SiteInput> Read)> Inputs() =>
    [
        ("real", () => TestSites.Real),
        ("many-terms", () => TestSites.ManyTerms),
        ("parts", () => TestSites.Parts),
        ("hostile", () => TestSites.Hostile),
        ("hostile-in-english", InEnglish),
    ];

    // The same in the other language, without an address, a glossary, a ledger and a theme of its own, and with a report that is no longer its source's.
    private static SiteInput InEnglish() => (TestSites.Hostile with { Theme = [] })
        .With("site.yml", "title: 'Archive <b>\"&amp;'\nowner: Office\nlanguage: en\n")
        .Without("glossary.yml")
        .Without("permalinks.yml")
        .Changed("nhiem-ky-x-2010-2015/bao-cao-kiem-diem/02-han-che.md", text => text.Replace("Một câu nữa", "Một câu nữa không có trong tệp gốc"));
}

/// <summary>An archive, its plan and what was said of it.</summary>
/// <param name="Input">What it was built from.</param>
/// <param name="Plan">Its site.</param>
/// <param name="Diagnostics">What was said.</param>
internal sealed record BuiltArchive(SiteInput Input, SitePlan Plan, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Plans the site of an archive.</summary>
    public static BuiltArchive Of(SiteInput input)
    {
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(input, diagnostics);
        return new BuiltArchive(input, plan, diagnostics.ToSorted());
    }
}
