using System.Text.Json;

namespace SiteGen.Hosts.Publish;

/// <summary>A site that was published, or is about to be.</summary>
/// <param name="Commit">The commit that it was made from, 40 or 64 hexadecimal digits.</param>
/// <param name="Follows">The commit that was live when it was made; null for the first.</param>
/// <param name="Published">When it was made.</param>
/// <param name="Files">How many files the site has.</param>
/// <param name="Sha256">The checksum of the whole site (see <see cref="SiteChecksum"/>).</param>
internal sealed record Release(string Commit, string? Follows, DateTimeOffset Published, int Files, string Sha256)
{
    private const string FileName = "release.json";

    // The digits of SHA-1 (gitformat-hash).
    private const int ShortestCommit = 40;

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true };

    /// <summary>The program that made it, to the very build; null when it is older than this record.</summary>
    public string? Program { get; init; }

    /// <summary>The folder with the files of its site.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public string Folder { get; init; } = "";

    /// <summary>The release in a folder; null when it was not finished.</summary>
    public static Release? TryRead(string folder)
    {
        var file = Path.Combine(folder, FileName);
        try
        {
            return File.Exists(file) && JsonSerializer.Deserialize<Release>(File.ReadAllText(file)) is { Commit.Length: >= ShortestCommit } release
                ? release with { Folder = folder }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Whether all of it is still as it was published.</summary>
    public bool IsWhole() =>
        Directory.Exists(PublishFolder.SiteIn(Folder))
        && File.Exists(PublishFolder.LedgerIn(Folder))
        && SiteChecksum.Of(PublishFolder.SiteIn(Folder)) == (Files, Sha256);

    /// <summary>Writes it as the last file of its folder: a folder without it is no release.</summary>
    public void Write(string folder) => File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this, Json));
}
