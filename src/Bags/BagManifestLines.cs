using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>Parses the lines of a manifest: a checksum, then the path of its file (RFC 8493, section 2.1.3).</summary>
/// <param name="isOfTags">Whether the manifest lists the tag files, and not the payload.</param>
/// <param name="isStandard">Whether the bag follows RFC 8493, and not an older draft.</param>
/// <param name="algorithm">What the checksums are.</param>
/// <param name="diagnostics">Where lines that cannot be used are reported; they are left out.</param>
internal sealed class BagManifestLines(bool isOfTags, bool isStandard, BagAlgorithm algorithm, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, ManifestEntry> _entries = new(StringComparer.Ordinal);

    /// <summary>The files of the lines that were parsed.</summary>
    public IReadOnlyDictionary<string, ManifestEntry> Entries => _entries;

    /// <summary>Parses a line that is not blank.</summary>
    /// <param name="words">The line.</param>
    /// <param name="at">Where it stands.</param>
    public void Parse(string words, SourceLocation at)
    {
        if (TryParse(words) is not var (checksum, written))
        {
            diagnostics.Add(BagProblems.ManifestLineWrong(at, words, algorithm.Name, algorithm.Size * 2));
            return;
        }

        var path = PlainPath(written, at);
        if (!BagPath.IsSafe(path))
            diagnostics.Add(BagProblems.PathUnsafe(at, path));
        else if (path.StartsWith(BagContent.Payload, StringComparison.Ordinal) == isOfTags)
            diagnostics.Add(BagProblems.PathMisplaced(at, path, isOfTags));
        else if (!_entries.TryAdd(path, new ManifestEntry(checksum, at.Line)))
            diagnostics.Add(BagProblems.NameTwice(at, path, _entries[path].Line, !isStandard && _entries[path].Checksum.AsSpan().SequenceEqual(checksum)));
    }

    private string PlainPath(string written, SourceLocation at)
    {
        var path = BagPath.Decode(written, isStandard);
        var plain = path.TrimStart('*');
        while (plain.StartsWith("./", StringComparison.Ordinal))
            plain = plain[2..];
        if (plain.Length != path.Length)
            diagnostics.Add(BagProblems.PathUnusual(at, path, plain));
        return plain;
    }

    private (byte[] Checksum, string Path)? TryParse(string words)
    {
        var digits = algorithm.Size * 2;
        if (words.Length <= digits + 1 || words[digits] is not (' ' or '\t') || !words.Take(digits).All(char.IsAsciiHexDigit))
            return null;
        var path = words[digits..].TrimStart(' ', '\t');
        return path.Length == 0 ? null : (Convert.FromHexString(words.AsSpan(0, digits)), path);
    }
}
