using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Fidelity;

namespace SiteGen.Tests.Fidelity;

/// <summary>Words for a test: each text is a line of its own, from line 1 on.</summary>
internal static class WordsOf
{
    public static ImmutableArray<FidelityLine> Lines(params IEnumerable<string> lines) =>
        [.. lines.Select((line, i) => new FidelityLine(line, start => new SourceLocation("a.txt", i + 1, start + 1)))];

    public static ImmutableArray<FidelityWord> Texts(params IEnumerable<string> lines) => [.. Lines(lines).SelectMany(FidelityWords.Of)];

    /// <summary>What is compared of them.</summary>
    public static string Said(IEnumerable<FidelityWord> words) => string.Join('|', words.Select(word => word.Core.ToString()));
}
