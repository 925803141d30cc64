using System.Collections.Concurrent;

namespace SiteGen.Tests.Browser;

/// <summary>The test archives as finished sites on the disk, each written once for all browser tests.</summary>
public sealed class BuiltSites : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-sites-").FullName;
    private readonly ConcurrentDictionary<string, Lazy<BuiltSite>> _sites = new(StringComparer.Ordinal);

    /// <summary>The site of this name in <see cref="TestSites"/>.</summary>
    internal BuiltSite this[string name] => _sites.GetOrAdd(name, _ => new(() => Write(name))).Value;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private BuiltSite Write(string name)
    {
        var folder = Path.Combine(_folder, name);
        foreach (var file in TestSites.PlanOf(name).Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Render());
        }

        return new BuiltSite(folder);
    }
}
