using System.Collections.Immutable;
using System.Text;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>Changes a theme as the archive's settings say: colours and the logo. What it cannot use is reported and left out.</summary>
internal static class SiteLooks
{
    /// <summary>The theme with the looks of an archive.</summary>
    /// <param name="theme">The theme.</param>
    /// <param name="site">The archive's settings.</param>
    /// <param name="attachments">The files of the input folder that may be published.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static Theme Apply(Theme theme, SiteSettings site, ImmutableArray<StoredFile> attachments, DiagnosticBag diagnostics)
    {
        OwnStylesheet.Check(theme.Assets, diagnostics);
        var logo = site.Logo is { } written ? LogoFile.Find(written, theme.Assets, attachments, diagnostics) : null;
        var isOfInput = logo is not null && !theme.Assets.Contains(logo);
        var assets = isOfInput ? theme.Assets.Add(logo!) : theme.Assets;
        return theme with
        {
            Assets = site.Colours is { } colours ? [.. assets.Select(asset => WithColours(asset, ColourSheet.OfPages(colours)))] : assets,
            Colours = site.Colours,
            Logo = logo?.Path,
            Own = isOfInput ? theme.Own.With(logo!, LogoFile.StartOf(logo!)) : theme.Own,
        };
    }

    private static StoredFile WithColours(StoredFile asset, string css) => asset.Path != SitePaths.Stylesheet ? asset : new StoredFile(
        asset.Path, () => [.. asset.Read(), .. Encoding.UTF8.GetBytes("\n" + css)]);
}
