using SiteGen.Text;

namespace SiteGen.Tests;

/// <summary>The report that the archive begins with.</summary>
public static class Seed
{
    public const string Name = "000_f9eaf0685c48e021.txt";

    public static StoredFile File { get; } = new(Name, () => System.IO.File.ReadAllBytes(Repository.Find("seeds", Name)));
}
