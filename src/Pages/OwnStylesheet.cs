using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>The archive's own stylesheet, <c>theme/assets/custom.css</c>, which every page has after the standard one.</summary>
internal static partial class OwnStylesheet
{
    /// <summary>Its text; null when there is none.</summary>
    public static string? TextOf(ImmutableArray<StoredFile> assets) =>
        assets.FirstOrDefault(asset => asset.Path == SitePaths.OwnStylesheet) is { } file ? Encoding.UTF8.GetString(file.Read()) : null;

    /// <summary>Reports what it would load from another server.</summary>
    public static void Check(ImmutableArray<StoredFile> assets, DiagnosticBag diagnostics)
    {
        if (TextOf(assets) is not { } text)
            return;
        var lines = new TextLines(text);
        foreach (var address in Outside().Matches(text).Select(match => match.Groups["address"]).Where(address => address.Success))
        {
            var (line, column) = lines.Position(address.Index);
            diagnostics.Add(SiteProblems.StyleOutside(new SourceLocation(ArchiveFolders.Theme + SitePaths.OwnStylesheet, line, column), address.Value));
        }
    }

    // Comments are passed over.
    [GeneratedRegex("""/\*.*?(?:\*/|\z)|(?:url\(\s*|@import\s+)["']?(?<address>(?:[a-z]+:)?//[^"')\s;]*)""", RegexOptions.Singleline | RegexOptions.IgnoreCase)]
    private static partial Regex Outside();
}
