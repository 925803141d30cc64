using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Text;

namespace SiteGen.Sources;

/// <summary>
/// Where the links of a source lead. The words of a link are in the text; an address that they do not say is a line of its own below everything else, so that
/// it is not lost and no other line gets another number.
/// </summary>
internal sealed partial class LinkTargets
{
    private const int MostLinks = 2_000;
    private const int LongestAddress = 2_000;
    private const int LongestWords = 100;

    private readonly Dictionary<string, RawLine> _lines = new(StringComparer.Ordinal);

    /// <summary>A line for each address that the words of its link do not say.</summary>
    public ImmutableArray<RawLine> Lines => [.. _lines.Values];

    /// <summary>Notes where a link leads.</summary>
    /// <param name="words">Its words as they stand in the source.</param>
    /// <param name="address">Where it leads; what leads to a place on the same page, or runs a program, is none.</param>
    public void Add(string words, string? address)
    {
        var target = address?.Trim() ?? "";
        var shown = VietnameseText.CollapseWhiteSpace(words);
        if (target.Length is 0 or > LongestAddress || target[0] == '#' || _lines.Count == MostLinks || shown.Length == 0
            || target.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("data:", StringComparison.OrdinalIgnoreCase)
            || Says(shown, target))
            return;
        var line = new LineBuilder();
        line.Add($"{(shown.Length > LongestWords ? shown[..LongestWords] : shown)}: {target}", isBold: false, null);
        _lines.TryAdd($"{shown}\n{target}", new RawLine(line.Take()) { LeftOut = LeftOutReasons.LinkTarget });
    }

    /// <summary>Takes a link that is a field of a word processor: <c>HYPERLINK "https://…"</c>.</summary>
    /// <param name="words">The field's result.</param>
    /// <param name="instruction">Its instruction; that of another field is none.</param>
    public void AddField(string words, string? instruction)
    {
        if (instruction is not null && Field().Match(instruction) is { Success: true } field)
            Add(words, field.Groups["address"].Value);
    }

    [GeneratedRegex(@"^\s*HYPERLINK\s+""(?<address>[^""]+)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Field();

    // The words are the address, with or without its scheme.
    private static bool Says(string words, string target) =>
        target.TrimEnd('/').EndsWith(words.TrimEnd('/'), StringComparison.OrdinalIgnoreCase) && words.Contains('.', StringComparison.Ordinal);
}
