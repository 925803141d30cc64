using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>The files that a bag leaves elsewhere, <c>fetch.txt</c> (RFC 8493, section 2.2.3). Nothing is ever fetched.</summary>
internal static partial class BagFetch
{
    /// <summary>The paths that are listed, with their lines; one that leads out of the payload is reported.</summary>
    public static ImmutableDictionary<string, int> Parse(string text, SourceLocation start, bool isStandard, DiagnosticBag diagnostics)
    {
        var listed = ImmutableDictionary.CreateBuilder<string, int>(StringComparer.Ordinal);
        var line = 0;
        foreach (var words in BagLines.Of(text))
        {
            line++;
            if (string.IsNullOrWhiteSpace(words))
                continue;
            var at = start with { Line = line };
            var match = Form().Match(words);
            var path = BagPath.Decode(match.Groups["path"].Value, isStandard);
            path = path.StartsWith("./", StringComparison.Ordinal) ? path[2..] : path;
            if (!match.Success)
                diagnostics.Add(BagProblems.FetchLineWrong(at, words));
            else if (!BagPath.IsSafe(path))
                diagnostics.Add(BagProblems.PathUnsafe(at, path));
            else if (!path.StartsWith(BagContent.Payload, StringComparison.Ordinal))
                diagnostics.Add(BagProblems.PathMisplaced(at, path, isTagManifest: false));
            else
                listed.TryAdd(path, line);
        }

        return listed.ToImmutable();
    }

    [GeneratedRegex(@"\A\S+[ \t]+(-|[0-9]+)[ \t]+(?<path>.+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
