using System.Collections.Immutable;
using SiteGen.Checks.Links;
using SiteGen.Checks.Rules;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Checks;

/// <summary>
/// An independent check of the finished site. It reads the bytes that readers will get and knows nothing of how they were made.
/// A page is forgotten once it is read: what stays are its ids and the different addresses that the site links to.
/// </summary>
internal static class SiteChecker
{
    private static readonly ImmutableArray<Func<HtmlPage, IEnumerable<Diagnostic>>> PageRules =
    [
        LanguageRule.Check,
        TitleRule.Check,
        MainHeadingRule.Check,
        HeadingOrderRule.Check,
        ImageRule.Check,
        IdRule.Check,
        BaseRule.Check,
        EventHandlerRule.Check,
        InlineScriptRule.Check,
        StyleAttributeRule.Check,
    ];

    /// <summary>Renders and checks every page and stylesheet, in parallel; each problem becomes a diagnostic in <c>output/…</c>.</summary>
    /// <param name="files">The whole site: links are checked against it.</param>
    /// <param name="diagnostics">Gets what is wrong.</param>
    /// <param name="progress">Told how many files are done, from any thread; null when nobody asks.</param>
    public static void Check(ImmutableArray<OutputFile> files, DiagnosticBag diagnostics, Action<int>? progress) =>
        Check(files, files, diagnostics, progress);

    /// <summary>Checks some files of a site whose others were checked before and have not changed since.</summary>
    /// <param name="site">The whole site: links are checked against it; the places in the other pages are taken for granted.</param>
    /// <param name="files">What is to be checked.</param>
    /// <param name="diagnostics">Gets what is wrong.</param>
    /// <param name="progress">Told how many files are done, from any thread; null when nobody asks.</param>
    public static void Check(ImmutableArray<OutputFile> site, ImmutableArray<OutputFile> files, DiagnosticBag diagnostics, Action<int>? progress)
    {
        var links = new LinkDestinations(site.Select(file => file.Path));
        var done = 0;
        Parallel.ForEach(files, file =>
        {
            if (IsPage(file.Path))
                CheckPage(HtmlPage.Parse(file.Path, file.Render()), links, diagnostics);
            else if (file.Path.EndsWith(".css", StringComparison.Ordinal))
                CheckReferences(file.Path, StylesheetReferences.Of(file.Path, file.Render()), links, diagnostics);
            progress?.Invoke(Interlocked.Increment(ref done));
        });
        diagnostics.AddRange(links.FindBroken());
    }

    private static bool IsPage(string path) => PagePath.Is(path);

    private static void CheckPage(HtmlPage page, LinkDestinations links, DiagnosticBag diagnostics)
    {
        foreach (var rule in PageRules)
            diagnostics.AddRange(rule(page));
        links.AddPage(page.Path, page.Elements.Select(element => element.GetAttribute("id")).OfType<string>());
        CheckReferences(page.Path, PageReferences.Of(page), links, diagnostics);
    }

    private static void CheckReferences(string path, IEnumerable<Reference> references, LinkDestinations links, DiagnosticBag diagnostics)
    {
        foreach (var reference in references)
        {
            diagnostics.AddRange(OutsideRule.Check(reference));
            diagnostics.AddRange(ScriptAddressRule.Check(reference));
            if (reference.Kind == AddressKind.Relative)
                links.Add(path, reference);
        }
    }
}
