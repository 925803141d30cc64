using System.Buffers;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives.Permalinks;

/// <summary>
/// Parses <c>input/permalinks.yml</c>: YAML with one entry a line. Most entries are an address with a checksum and are read without the YAML library,
/// since an archive has tens of thousands of them. The order does not matter, so that git may merge two files line by line.
/// </summary>
internal static class PermalinkParser
{
    /// <summary>What stands in the place of a checksum for an address without words of its own.</summary>
    public const string Published = "published";

    private const int Sha256Digits = 64;

    private static readonly SearchValues<char> LowerHexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>The ledger; what cannot be understood is reported and left out. A file that does not exist yet is an empty ledger.</summary>
    public static PermalinkLedger Parse(StoredFile? file, DiagnosticBag diagnostics)
    {
        if (file is null || DocumentText.Read(file, diagnostics) is not { } text)
            return PermalinkLedger.Empty;
        var lines = text.Split('\n');
        var entries = ImmutableArray.CreateBuilder<Permalink>();
        for (var start = 0; start < lines.Length;)
        {
            var end = EndOfEntry(lines, start);
            entries.AddRange(ParseEntry(lines.AsSpan(start, end - start), start + 1, diagnostics));
            start = end;
        }

        return new PermalinkLedger(Once(entries.Where(entry => CanBePublished(entry, diagnostics)), diagnostics));
    }

    /// <summary>Whether a text is a SHA-256 as it is written here: 64 lower-case hexadecimal digits.</summary>
    public static bool IsSha256(ReadOnlySpan<char> text) => text.Length == Sha256Digits && !text.ContainsAnyExcept(LowerHexDigits);

    private static int EndOfEntry(string[] lines, int start)
    {
        var end = start + 1;
        while (end < lines.Length && lines[end].Length > 0 && lines[end][0] is ' ' or '\t' or '-' or '}' or ']')
            end++;
        return end;
    }

    private static ImmutableArray<Permalink> ParseEntry(ReadOnlySpan<string> lines, int number, DiagnosticBag diagnostics)
    {
        var start = new SourceLocation(DocumentPath.Shown(PermalinkLedger.Path), number, 1);
        var line = lines[0];
        if (lines.Length == 1 && (line.Length == 0 || line[0] == '#'))
            return [];
        if (IsConflict(line))
        {
            diagnostics.Add(PermalinkProblems.Conflict(start));
            return [];
        }

        return lines.Length == 1 && TryParsePlain(line, start) is { } plain
            ? [plain]
            : PermalinkEntryParser.Parse(string.Join('\n', lines), start, diagnostics);
    }

    private static Permalink? TryParsePlain(string line, SourceLocation start)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        if (colon <= 0 || line[0] is '"' or '\'' or '{' || line.AsSpan(0, colon).Contains(' '))
            return null;
        var value = line.AsSpan(colon + 2).TrimEnd();
        var address = new Located<PermalinkAddress>(PermalinkAddress.Parse(line[..colon]), start);
        if (IsSha256(value))
            return new Permalink(address, value.ToString(), null, []);
        return value.SequenceEqual(Published) ? new Permalink(address, null, null, []) : null;
    }

    // What git leaves in a file that two people have changed in the same place.
    private static bool IsConflict(string line) =>
        line.StartsWith("<<<<<<<", StringComparison.Ordinal)
            || line.StartsWith("=======", StringComparison.Ordinal)
            || line.StartsWith(">>>>>>>", StringComparison.Ordinal);

    private static bool CanBePublished(Permalink entry, DiagnosticBag diagnostics)
    {
        if (AddressCheck.CanBePublished(entry.Address.Value.Path))
            return true;
        diagnostics.Add(PermalinkProblems.AddressOfNoSite(entry.Address.With(VietnameseText.CollapseWhiteSpace(entry.Address.Value.ToString()))));
        return false;
    }

    // Two branches may both have added an address; they said the same of it.
    private static ImmutableArray<Permalink> Once(IEnumerable<Permalink> entries, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<PermalinkAddress, Permalink>();
        foreach (var entry in entries)
        {
            if (!first.TryAdd(entry.Address.Value, entry) && !SaysTheSame(entry, first[entry.Address.Value]))
                diagnostics.Add(
                    PermalinkProblems.SaidTwice(entry.Address.Location, entry.Address.Value.ToString(), first[entry.Address.Value].Address.Location.Line));
            // One branch may not know yet what another has withdrawn.
            if (entry.IsWithdrawn)
                first[entry.Address.Value] = first[entry.Address.Value] with { IsWithdrawn = true };
        }

        return [.. first.Values];
    }

    private static bool SaysTheSame(Permalink one, Permalink other) =>
        one.Words == other.Words && one.Redirect?.Value == other.Redirect?.Value && one.Corrections.SequenceEqual(other.Corrections);
}
