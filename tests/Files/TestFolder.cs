namespace SiteGen.Tests.Files;

/// <summary>A real folder that is gone after the test.</summary>
public sealed class TestFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("sitegen-test-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public string Write(string relative, string text) => Write(relative, System.Text.Encoding.UTF8.GetBytes(text));

    public string Write(string relative, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(this[relative])!);
        File.WriteAllBytes(this[relative], bytes);
        return this[relative];
    }

    /// <summary>Every file with its bytes as text and its time, by ordinal path.</summary>
    public IEnumerable<(string Path, string Bytes, DateTime Time)> Snapshot(string relative = "") =>
        Directory.EnumerateFiles(this[relative], "*", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .Select(file =>
                (System.IO.Path.GetRelativePath(this[relative], file), Convert.ToHexString(File.ReadAllBytes(file)), File.GetLastWriteTimeUtc(file)));

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
