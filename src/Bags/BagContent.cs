using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>What lies in a bag, or in a folder that should be one.</summary>
/// <param name="Name">What stands before its paths in messages: the folder, or the zip and the base folder in it.</param>
/// <param name="Files">Every file, by ordinal path.</param>
internal sealed record BagContent(string Name, ImmutableArray<BagFile> Files)
{
    /// <summary>Where the files of the archive lie in a bag.</summary>
    public const string Payload = "data/";

    /// <summary>The file that makes a folder a bag.</summary>
    public const string Declaration = "bagit.txt";

    /// <summary>The bag's metadata.</summary>
    public const string Info = "bag-info.txt";

    /// <summary>The bag's metadata up to version 0.95.</summary>
    public const string FormerInfo = "package-info.txt";

    /// <summary>The files that are to be fetched from elsewhere.</summary>
    public const string Fetch = "fetch.txt";

    /// <summary>Whether it lies in a zip whose seal holds: no byte of the zip has changed since it was packed.</summary>
    public bool IsSealed { get; init; }

    // Manifests and metadata grow with the number of files: 4 KiB a file is more than the longest path needs.
    private const long TagSize = 16 * 1024 * 1024, TagSizePerFile = 4 * 1024;

    /// <summary>The file at a path, or null.</summary>
    public BagFile? Find(string path) => Files.FirstOrDefault(file => file.Path == path);

    /// <summary>A place in a file of the bag.</summary>
    public SourceLocation At(string path, int line = 1) => new($"{Name}/{path}", line, 1);

    /// <summary>The bytes of a tag file; null, with the reason, when they cannot be had.</summary>
    public byte[]? ReadTag(BagFile file, DiagnosticBag diagnostics)
    {
        if (file.Length > TagSize + (TagSizePerFile * Files.Length))
        {
            diagnostics.Add(BagProblems.TagTooLarge(At(file.Path)));
            return null;
        }

        using var bytes = new MemoryStream();
        if (file.Read(bytes.Write) is not { } problem)
            return bytes.ToArray();
        diagnostics.Add(problem);
        return null;
    }

    /// <summary>The words of a tag file; null, with the reason, when they cannot be had.</summary>
    public string? ReadText(BagFile file, Encoding encoding, DiagnosticBag diagnostics)
    {
        if (ReadTag(file, diagnostics) is not { } bytes)
            return null;
        try
        {
            return encoding.GetString(bytes).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            diagnostics.Add(BagProblems.TagNotText(At(file.Path), encoding.WebName));
            return null;
        }
    }
}
