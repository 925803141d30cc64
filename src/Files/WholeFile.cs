namespace SiteGen.Files;

/// <summary>A file that is seen as a whole or not at all: written beside its place, brought to the disk, and put there by one rename.</summary>
internal static class WholeFile
{
    /// <summary>Writes the file; an older one is replaced.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="staged">Where it is written first, in the same folder. What a crash leaves there must be nobody's input.</param>
    /// <param name="bytes">What it holds.</param>
    public static void Write(string path, string staged, ReadOnlySpan<byte> bytes)
    {
        using (var stream = new FileStream(staged, FileMode.Create, FileAccess.Write))
        {
            stream.Write(bytes);
            // Without this, a power cut after the rename can leave an empty file.
            stream.Flush(flushToDisk: true);
        }

        File.Move(staged, path, overwrite: true);
    }
}
