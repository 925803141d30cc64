using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Files;

/// <summary>
/// The .docx files that an office program has made of .doc and .rtf files. They are kept beside the seeds, so that a build reads what the conversion read,
/// on any machine and without that program.
/// </summary>
internal static class OfficeCopies
{
    // Names that begin with a dot are passed over when the seeds are listed.
    private const string Folder = ".converted";

    /// <summary>The file, with its copy when there is one.</summary>
    /// <param name="seeds">The folder of the raw reports.</param>
    /// <param name="file">A raw report.</param>
    public static StoredFile Attach(string seeds, StoredFile file) =>
        OfficeReader.Extensions.Contains(Path.GetExtension(file.Path)) ? file with { Converted = () => Read(PathOf(seeds, file)) } : file;

    /// <summary>Keeps the .docx that an office program has made of a raw report.</summary>
    public static void Keep(string seeds, StoredFile file, byte[] docx)
    {
        var path = PathOf(seeds, file);
        DiskSteps.CreateFolder(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, docx);
    }

    private static byte[]? Read(string path) => File.Exists(path) ? File.ReadAllBytes(path) : null;

    // Named by what it was made of: one that belongs to another file is never found.
    private static string PathOf(string seeds, StoredFile file) =>
        Path.Combine(seeds, Folder, Sha256.Of(file.Read()) + ".docx");
}
