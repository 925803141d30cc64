using System.Collections.Frozen;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Sources;

/// <summary>The formats in which a raw report can come: one reader each, chosen by the file's extension.</summary>
public static class SourceFormats
{
    private static readonly FrozenDictionary<string, Func<StoredFile, DiagnosticBag, SourceFile?>> Readers =
        new Dictionary<string, Func<StoredFile, DiagnosticBag, SourceFile?>>
        {
            [".txt"] = PlainTextReader.Parse,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The extensions that can be read, in order.</summary>
    public static IEnumerable<string> Extensions => Readers.Keys.Order(StringComparer.Ordinal);

    /// <summary>Whether there is a reader for a file of this name.</summary>
    public static bool CanRead(string name) => Readers.ContainsKey(Path.GetExtension(name));

    /// <summary>Reads a raw report in whichever format it has; null, with the reason in <paramref name="diagnostics"/>, when that cannot be done.</summary>
    public static SourceFile? Parse(StoredFile file, DiagnosticBag diagnostics)
    {
        if (Readers.TryGetValue(Path.GetExtension(file.Path), out var parse))
            return parse(file, diagnostics);
        diagnostics.Add(SourceProblems.FormatUnknown(SourceFile.Folder + file.Path, Extensions));
        return null;
    }
}
