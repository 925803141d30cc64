using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// What the last build was made from, what it said and what it left in the output folder: while all of that is the same, a build has nothing to do. It may be
/// deleted at any time; one that is cut, changed or from another version counts as none.
/// </summary>
/// <param name="Program">The program that made it (this build of it).</param>
/// <param name="Fingerprint">What it was made from (<see cref="InputFingerprint"/>).</param>
/// <param name="Counts">How large the site is.</param>
/// <param name="Diagnostics">What was told, none of it against writing the site.</param>
/// <param name="Files">Every file that was written, the list of them too.</param>
internal sealed record LastBuild(
    string Program, string Fingerprint, SiteCounts Counts, ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<WrittenFile> Files)
{
    /// <summary>The checksums of the reports in which nothing was found: no difference from the source, nothing sensitive.</summary>
    public ImmutableArray<string> Clean { get; init; } = [];

    /// <summary>The name of its file in the output folder.</summary>
    public const string Name = ".sitegen-build";

    // What was told is for staff alone, should the folder be served as it is.
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>The last build into a folder; null where it is not known, or where another program made it.</summary>
    public static LastBuild? TryRead(string folder, string program)
    {
        if (DiskFile.TryOf(Path.Combine(folder, Name), Name) is not { IsTooLarge: false } file)
            return null;
        var bytes = file.Read();
        var end = bytes.AsSpan().IndexOf((byte)'\n');
        if (end < 0 || Encoding.ASCII.GetString(bytes.AsSpan(0, end)) != Sha256.Of(bytes.AsSpan(end + 1)))
            return null;
        try
        {
            var last = JsonSerializer.Deserialize(bytes.AsSpan(end + 1), LastBuildJson.Default.LastBuild);
            var isWhole = last is { Fingerprint: not null, Counts: not null, Diagnostics.IsDefault: false, Files.IsDefault: false, Clean.IsDefault: false };
            return isWhole && last!.Program == program ? last : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Keeps it in the output folder: the checksum of the rest, then the rest.</summary>
    public void Write(string folder)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(this, LastBuildJson.Default.LastBuild);
        WholeFile.Write(Path.Combine(folder, Name), [.. Encoding.ASCII.GetBytes(Sha256.Of(json) + "\n"), .. json], OwnerOnly);
    }

    /// <summary>Whether every file that it wrote is as it was left, in folders of its own.</summary>
    public bool IsUntouched(string folder) => Files.AsParallel().All(file => file.IsUntouched(folder))
        && !FolderPath.AllAbove(Files.Select(file => file.Path)).Any(above => FolderEntries.IsLink(Path.Combine(folder, above.Name)));
}

/// <summary>How <see cref="LastBuild"/> is written and read without reflection.</summary>
[JsonSerializable(typeof(LastBuild))]
internal sealed partial class LastBuildJson : JsonSerializerContext;
