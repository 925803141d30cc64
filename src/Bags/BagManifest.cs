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

    /// <summary>Whether a manifest lists the tag files.</summary>
    public static bool IsTagManifest(string path) => path.StartsWith("tag", StringComparison.OrdinalIgnoreCase);

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
        var entries = new Dictionary<string, ManifestEntry>(StringComparer.Ordinal);
        var line = 0;
        foreach (var words in BagLines.Of(text))
        {
            line++;
            if (!string.IsNullOrWhiteSpace(words))
                ReadLine(words, bag.At(file.Path, line));
        }

        return new BagManifest(file.Path, algorithm, entries);

        void ReadLine(string words, SourceLocation at)
        {
            if (TryParse(words, algorithm) is not var (checksum, written))
            {
                diagnostics.Add(BagProblems.ManifestLineWrong(at, words, algorithm.Name, algorithm.Size * 2));
                return;
            }

            var path = PlainPath(written, at);
            if (!BagPath.IsSafe(path))
                diagnostics.Add(BagProblems.PathUnsafe(at, path));
            else if (path.StartsWith(BagContent.Payload, StringComparison.Ordinal) == IsTagManifest(file.Path))
                diagnostics.Add(BagProblems.PathMisplaced(at, path, IsTagManifest(file.Path)));
            else if (!entries.TryAdd(path, new ManifestEntry(checksum, at.Line)))
                diagnostics.Add(
                    BagProblems.NameTwice(at, path, entries[path].Line, !declaration.IsStandard && entries[path].Checksum.AsSpan().SequenceEqual(checksum)));
        }

        string PlainPath(string written, SourceLocation at)
        {
            var path = BagPath.Decode(written, declaration.IsStandard);
            var plain = path.TrimStart('*');
            while (plain.StartsWith("./", StringComparison.Ordinal))
                plain = plain[2..];
            if (plain.Length != path.Length)
                diagnostics.Add(BagProblems.PathUnusual(at, path, plain));
            return plain;
        }
    }

    private static (byte[] Checksum, string Path)? TryParse(string words, BagAlgorithm algorithm)
    {
        var digits = algorithm.Size * 2;
        if (words.Length <= digits + 1 || words[digits] is not (' ' or '\t') || !words.Take(digits).All(char.IsAsciiHexDigit))
            return null;
        var path = words[digits..].TrimStart(' ', '\t');
        return path.Length == 0 ? null : (Convert.FromHexString(words.AsSpan(0, digits)), path);
    }

    [GeneratedRegex(@"\A(tag)?manifest-(?<algorithm>[^/]+)\.txt\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Name();
}
