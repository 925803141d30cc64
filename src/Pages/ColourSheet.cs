using System.Globalization;
using SiteGen.Archives.Looks;

namespace SiteGen.Pages;

/// <summary>The colours of an archive as CSS: values for the variables of <c>theme/styles/1-page.css</c>, which leave paper as it is.</summary>
internal static class ColourSheet
{
    // The page for missing addresses has a style of its own, with colours in their places.
    private const string NotFoundPlaces =
        """
        body { background: var(--paper); color: var(--ink) }
        header, footer { border-color: var(--rule) }
        a:focus-visible { outline-color: var(--accent) }
        .n { color: var(--accent) }
        footer { color: var(--soft) }
        """;

    /// <summary>For the end of the pages' stylesheet.</summary>
    public static string OfPages(SiteColours colours) =>
        Schemes(colours) + "@media screen and (prefers-contrast: more) { :root { --soft: var(--ink); --quiet: var(--ink); --rule: currentcolor } }\n";

    /// <summary>For the page for missing addresses.</summary>
    public static string OfNotFound(SiteColours colours) => Schemes(colours) + NotFoundPlaces.ReplaceLineEndings("\n") + "\n";

    private static string Schemes(SiteColours colours) =>
        $"@media screen {{ :root {{ {Variables(colours.Light)} }} }}\n"
        + $"@media screen and (prefers-color-scheme: dark) {{ :root {{ {Variables(colours.Dark)} }} }}\n";

    private static string Variables(Palette palette) => string.Create(
        CultureInfo.InvariantCulture,
        $"--paper: {palette.Paper.Hex}; --sheet: {palette.Sheet.Hex}; --ink: {palette.Ink.Hex}; --soft: {palette.Soft.Hex}; --quiet: {palette.Quiet.Hex}; "
        + $"--rule: {palette.Rule.Hex}; --accent: {palette.Accent.Hex}; --accent-soft: {palette.AccentSoft.Hex}; "
        + $"--shadow: rgba({palette.Ink.Red}, {palette.Ink.Green}, {palette.Ink.Blue}, .22)");
}
