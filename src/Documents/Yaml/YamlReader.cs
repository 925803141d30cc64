using System.Collections.Immutable;
using SiteGen.Diagnostics;
using YamlDotNet.Core;

namespace SiteGen.Documents.Yaml;

/// <summary>
/// Reads the plain part of YAML: text, lists and keys. Anchors, aliases, tags and several documents in one file are refused,
/// since staff never mean them. Wrong YAML is reported and the rest is still read.
/// </summary>
internal static class YamlReader
{
    /// <summary>Parses YAML that begins on line <paramref name="firstLine"/> of the file <paramref name="path"/>.</summary>
    /// <returns>The root; null when there is nothing but white space and comments.</returns>
    public static YamlNode? Parse(string text, string path, int firstLine, DiagnosticBag diagnostics)
    {
        var yaml = YamlTabs.Replace(new YamlText(text, path, firstLine), diagnostics);
        var found = new DiagnosticBag();
        if (TryRead(yaml, found, out var root) is not { } failure)
        {
            diagnostics.AddRange(found.ToSorted());
            return root;
        }

        return ReadEntryByEntry(yaml, failure, diagnostics);
    }

    // One mistake makes the library give up. Read alone, every other entry can still be checked.
    private static YamlMapping ReadEntryByEntry(YamlText yaml, Diagnostic failure, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        foreach (var part in YamlParts.Of(yaml))
            entries.AddRange(ReadPart(part, found));
        if (!found.HasErrors)
            found.Add(failure);
        diagnostics.AddRange(found.ToSorted());
        return new YamlMapping(new SourceLocation(yaml.Path, yaml.FirstLine, 1), YamlKeys.Distinct(entries, diagnostics));
    }

    private static ImmutableArray<YamlEntry> ReadPart(YamlText part, DiagnosticBag diagnostics)
    {
        var failure = TryRead(part, diagnostics, out var root);
        var start = new SourceLocation(part.Path, part.FirstLine, 1);
        switch (root)
        {
            case YamlMapping mapping when failure is null:
                return mapping.Entries;
            case null when failure is null:
                return [];
        }

        diagnostics.Add(failure ?? YamlProblems.KeyExpected(start, YamlParts.FirstLineOf(part)));
        return YamlParts.KeyOf(part) is { } key ? [new YamlEntry(new Located<string>(key, start), new YamlBroken(start))] : [];
    }

    // The failure that ended the reading; null when all was read.
    private static Diagnostic? TryRead(YamlText yaml, DiagnosticBag diagnostics, out YamlNode? root)
    {
        root = null;
        try
        {
            root = new YamlTree(yaml, diagnostics).Read();
            return null;
        }
        catch (YamlException wrong)
        {
            return YamlFailures.Explain(wrong, yaml);
        }
        catch (YamlTooDeepException deep)
        {
            return deep.Problem;
        }
        catch (InvalidOperationException)
        {
            // The library's parser falls out of its states when a bracket is never closed.
            return YamlFailures.BracketNotClosed(yaml);
        }
        catch (ArgumentOutOfRangeException)
        {
            return YamlFailures.EscapeBeyondUnicode(yaml);
        }
    }
}
