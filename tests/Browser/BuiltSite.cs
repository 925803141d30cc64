using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Browser;

/// <summary>A finished site on the disk.</summary>
internal sealed partial class BuiltSite
{
    private readonly string _folder;
    private readonly Lazy<ImmutableArray<string>> _kinds;

    public BuiltSite(string folder)
    {
        _folder = folder;
        _kinds = new(() => [.. FindKinds()]);
        Address = new Uri(folder + "/").AbsoluteUri;
        Pages = [.. FindPages()];
    }

    /// <summary>The address of its folder, ending in <c>/</c>.</summary>
    public string Address { get; }

    /// <summary>Its pages below the folder, in ordinal order; those that only lead to a new address are left out.</summary>
    public ImmutableArray<string> Pages { get; }

    /// <summary>A page of each kind: pages with the same classes look alike, and the longest of them stands for them all.</summary>
    public ImmutableArray<string> KindsOfPage => _kinds.Value;

    /// <summary>Of those, the pages of reports: their own, their sections', their full texts.</summary>
    public IEnumerable<string> KindsOfReportPage =>
        KindsOfPage.Where(path => path.Contains("/bao-cao-", StringComparison.Ordinal) && !path.StartsWith("so-lieu-", StringComparison.Ordinal));

    /// <summary>The file that an address within the site names.</summary>
    public static string FileOf(string address) => new Uri(address).LocalPath;

    /// <summary>One page of each kind: a page says its kind in the class of its frame.</summary>
    public ImmutableArray<string> OfEachKind => [.. Pages.DistinctBy(path => Kind().Match(File.ReadAllText(Path.Combine(_folder, path))).Value)];

    /// <summary>The first page whose name matches.</summary>
    public string AddressOf(Func<string, bool> page) => Address + Pages.First(page);

    private IEnumerable<string> FindPages() => Directory.EnumerateFiles(_folder, "*.html", SearchOption.AllDirectories)
        .Where(file => !File.ReadAllText(file).Contains("http-equiv=\"refresh\"", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(_folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private IEnumerable<string> FindKinds() => Pages
        .Select(path => (Path: path, Html: File.ReadAllText(Path.Combine(_folder, path))))
        .GroupBy(page => string.Join(' ', ClassAttribute().Matches(page.Html).SelectMany(match => match.Groups[1].Value.Split(' ')).Distinct().Order()))
        .Select(kind => kind.MaxBy(page => page.Html.Length).Path);

    [GeneratedRegex("class=\"([^\"]*)\"")]
    private static partial Regex ClassAttribute();

    [GeneratedRegex("<div class=\"page[^\"]*\"")]
    private static partial Regex Kind();
}
