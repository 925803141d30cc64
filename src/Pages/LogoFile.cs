using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>
/// Finds the picture that <c>logo</c> names. One of <c>input/</c> is published among the assets: it goes with the looks, its address is not kept for ever.
/// </summary>
internal static class LogoFile
{
    private const string AssetsFolder = "assets/";
    // SVG may hold scripts: only the theme, which changes what every page shows anyway, may have it.
    private static readonly string[] Types = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif"];

    /// <summary>The picture with its path on the site; null, and a problem, where there is none.</summary>
    public static StoredFile? Find(
        Located<string> written, ImmutableArray<StoredFile> assets, ImmutableArray<StoredFile> attachments, DiagnosticBag diagnostics)
    {
        var name = written.Value.StartsWith("./", StringComparison.Ordinal) ? written.Value[2..] : written.Value;
        var found = InAssets(name, assets) ?? InInput(name, attachments);
        if (found is null)
        {
            diagnostics.Add(SiteProblems.LogoMissing(written, NearestWord.Of(name, Pictures(assets, attachments))));
            return null;
        }

        if (IsPicture(found.Path) || (IsVector(found.Path) && assets.Contains(found)))
            return found;
        diagnostics.Add(SiteProblems.LogoType(written));
        return null;
    }

    /// <summary>The beginning of a picture of <c>input/</c> that was found, as staff name it.</summary>
    public static SourceLocation StartOf(StoredFile logo) => SourceLocation.Start(ArchiveFolders.Input + logo.Path[AssetsFolder.Length..]);

    private static StoredFile? InAssets(string name, ImmutableArray<StoredFile> assets)
    {
        var path = name.StartsWith(ArchiveFolders.Theme, StringComparison.Ordinal) ? name[ArchiveFolders.Theme.Length..] : name;
        return assets.FirstOrDefault(asset => asset.Path == path) ?? assets.FirstOrDefault(asset => asset.Path == AssetsFolder + path);
    }

    private static StoredFile? InInput(string name, ImmutableArray<StoredFile> attachments)
    {
        var path = name.StartsWith(ArchiveFolders.Input, StringComparison.Ordinal) ? name[ArchiveFolders.Input.Length..] : name;
        return attachments.FirstOrDefault(file => file.Path == path) is { } file ? file with { Path = AssetsFolder + file.Path } : null;
    }

    private static IEnumerable<string> Pictures(ImmutableArray<StoredFile> assets, ImmutableArray<StoredFile> attachments) =>
        assets.Select(asset => asset.Path[AssetsFolder.Length..]).Where(path => IsPicture(path) || IsVector(path))
            .Concat(attachments.Select(file => file.Path).Where(IsPicture));

    private static bool IsPicture(string path) => Types.Any(type => path.EndsWith(type, StringComparison.OrdinalIgnoreCase));

    private static bool IsVector(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
}
