using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>What <c>bagit.txt</c> says (RFC 8493, section 2.1.1).</summary>
/// <param name="Version">The version of BagIt, <c>0.93</c> to <c>0.97</c> or <c>1.0</c>.</param>
/// <param name="Encoding">How the tag files are written; strict.</param>
internal sealed partial record BagDeclaration(string Version, Encoding Encoding)
{
    /// <summary>What a bag of version 1.0 in UTF-8 declares.</summary>
    public const string Standard = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

    private static readonly string[] Versions = ["0.93", "0.94", "0.95", "0.96", "0.97", "1.0"];

    /// <summary>Whether the rules of RFC 8493 hold, and not those of the drafts before it.</summary>
    public bool IsStandard => Version == "1.0";

    /// <summary>Reads the declaration; null, with the reason, when the bag has none that can be used.</summary>
    public static BagDeclaration? Read(BagContent bag, DiagnosticBag diagnostics)
    {
        var start = bag.At(BagContent.Declaration);
        if (bag.Find(BagContent.Declaration) is not { } file)
        {
            diagnostics.Add(BagProblems.DeclarationMissing(start));
            return null;
        }

        if (bag.ReadTag(file, diagnostics) is not { } bytes)
            return null;
        if (bytes.AsSpan().StartsWith(System.Text.Encoding.UTF8.Preamble))
            diagnostics.Add(BagProblems.DeclarationHasBom(start));
        var match = Form().Match(System.Text.Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'));
        if (!match.Success)
        {
            diagnostics.Add(BagProblems.DeclarationWrong(start));
            return null;
        }

        return Read(match.Groups["version"].Value, match.Groups["encoding"].Value, start, diagnostics);
    }

    private static BagDeclaration? Read(string version, string name, SourceLocation start, DiagnosticBag diagnostics)
    {
        if (!Versions.Contains(version))
            diagnostics.Add(BagProblems.VersionUnknown(start, version));
        var encoding = EncodingNamed(name);
        if (encoding is null)
            diagnostics.Add(BagProblems.EncodingUnknown(start with { Line = 2 }, name));
        return encoding is null || !Versions.Contains(version) ? null : new BagDeclaration(version, encoding);
    }

    // Names of the IANA registry of character sets. UTF-16 without a byte order mark is big-endian (RFC 2781, section 4.3).
    private static Encoding? EncodingNamed(string name) => name.ToUpperInvariant() switch
    {
        "UTF-8" => new UTF8Encoding(false, throwOnInvalidBytes: true),
        "UTF-16" => new Utf16Encoding(),
        "UTF-16BE" => new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true),
        "UTF-16LE" => new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true),
        "ISO-8859-1" or "LATIN1" => System.Text.Encoding.Latin1,
        "US-ASCII" or "ASCII" => System.Text.Encoding.GetEncoding("us-ascii", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback),
        _ => null,
    };

    [GeneratedRegex(
        @"\ABagIt-Version: (?<version>[0-9]+\.[0-9]+)\r?\nTag-File-Character-Encoding: (?<encoding>[A-Za-z0-9._-]+)(\r?\n)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();

    /// <summary>UTF-16 whose first character tells the order of its bytes.</summary>
    private sealed class Utf16Encoding() : UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)
    {
        private static readonly UnicodeEncoding LittleEndian = new(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);

        public override string GetString(byte[] bytes, int index, int count) =>
            bytes.AsSpan(index, count).StartsWith(LittleEndian.Preamble) ? LittleEndian.GetString(bytes, index, count) : base.GetString(bytes, index, count);

        public override string GetString(byte[] bytes) => GetString(bytes, 0, bytes.Length);
    }
}
