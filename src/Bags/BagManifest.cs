using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>A manifest of a bag: which files there must be, and their checksums (RFC 8493, sections 2.1.3 and 2.2.1).</summary>
/// <param name="Path">Its own path in the bag.</param>
/// <param name="Algorithm">What its checksums are.</param>
/// <param name="Entries">Its files.</param>
internal sealed partial record BagManifest(string Path, BagAlgorithm Algorithm, IReadOnlyDictionary<string, ManifestEntry> Entries)
{
    /// <summary>Whether it lists the tag files, and not the payload.</summary>
    public bool IsOfTags => IsTagManifest(Path);

    /// <summary>The algorithm in the name of a manifest; null when the file is none.</summary>
    public static string? AlgorithmOf(string path) => Name().Match(path) is { Success: true } match ? match.Groups["algorithm"].Value : null;

    /// <summary>
    /// Whether a file would be a manifest but for the case of its name, which is in lower case (RFC 8493, sections 2.1.3 and 2.4): where names are told apart
    /// by case, nobody finds it.
    /// </summary>
    public static bool IsMisnamed(string path) => AlgorithmOf(path) is null && AlgorithmOf(path.ToLowerInvariant()) is not null;

    /// <summary>Whether a manifest lists the tag files.</summary>
    public static bool IsTagManifest(string path) => path.StartsWith("tag", StringComparison.Ordinal);

    /// <summary>Reads a manifest; a line that cannot be used is reported and left out. Null when the file as a whole cannot be read.</summary>
    public static BagManifest? Read(BagContent bag, BagFile file, BagDeclaration declaration, DiagnosticBag diagnostics)
    {
        if (BagAlgorithm.Named(AlgorithmOf(file.Path)!) is not { } algorithm)
        {
            diagnostics.Add(BagProblems.AlgorithmUnknown(bag.At(file.Path), AlgorithmOf(file.Path)!, [.. BagAlgorithm.Known.Select(known => known.Name)]));
            return null;
        }

        if (bag.ReadText(file, declaration.Encoding, diagnostics) is not { } text)
            return null;
        var lines = new BagManifestLines(IsTagManifest(file.Path), declaration.IsStandard, algorithm, diagnostics);
        foreach (var (at, words) in BagLines.Of(text).Index())
        {
            if (!string.IsNullOrWhiteSpace(words))
                lines.Parse(words, bag.At(file.Path, at + 1));
        }

        return new BagManifest(file.Path, algorithm, lines.Entries);
    }

    [GeneratedRegex(@"\A(tag)?manifest-(?<algorithm>[^/A-Z]+)\.txt\z", RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
