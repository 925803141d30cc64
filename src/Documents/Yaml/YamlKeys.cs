using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.Yaml;

/// <summary>Keeps each key once.</summary>
internal static class YamlKeys
{
    /// <summary>The entries whose key comes for the first time; each repeated key is an error that names the first one's line.</summary>
    public static ImmutableArray<YamlEntry> Distinct(IEnumerable<YamlEntry> entries, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, SourceLocation>(StringComparer.Ordinal);
        var distinct = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var entry in entries)
        {
            if (first.TryAdd(entry.Key.Value, entry.Key.Location))
                distinct.Add(entry);
            else
                diagnostics.Add(YamlProblems.DuplicateKey(entry.Key, first[entry.Key.Value].Line));
        }

        return distinct.ToImmutable();
    }
}
