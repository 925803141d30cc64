using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Bags;

/// <summary>The paths in manifests and in <c>fetch.txt</c>.</summary>
internal static partial class BagPath
{
    /// <summary>
    /// Whether a path stays inside the bag on every system: not from the root of a disk or a server, no drive, no home folder, no <c>..</c>
    /// (RFC 8493, section 5.1.2).
    /// </summary>
    public static bool IsSafe(string path) =>
        path.Length > 0
        && !Elsewhere().IsMatch(path)
        && !path.Contains('\0', StringComparison.Ordinal)
        && path.Split('/', '\\').All(name => name is not "..");

    /// <summary>A path as a manifest holds it (RFC 8493, section 2.1.3).</summary>
    public static string Encode(string path) => path
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    /// <summary>The path that a manifest means; before version 1.0 the percent sign itself was not encoded.</summary>
    public static string Decode(string path, bool isStandard) => Encoded().Replace(
        path,
        match =>
            match.Value == "%25" && !isStandard
                ? match.Value
                : ((char)int.Parse(match.ValueSpan[1..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString());

    /// <summary>What is the same for paths that differ only in Unicode form or case, which some file systems take for one.</summary>
    public static string Key(string path) => Nfc(path).ToUpperInvariant();

    /// <summary>The path in composed form.</summary>
    public static string Nfc(string path) => VietnameseText.Nfc(path);

    // A root, a server (\server), a drive (C:), a home folder (~, ~name), a variable of Windows (%HomeDrive%).
    [GeneratedRegex(@"^([/\\~]|[A-Za-z]:|%[^%/\\]+%)", RegexOptions.CultureInvariant)]
    private static partial Regex Elsewhere();

    [GeneratedRegex("%(0[AaDd]|25)", RegexOptions.CultureInvariant)]
    private static partial Regex Encoded();
}
