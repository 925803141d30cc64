using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Yaml;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>Reads <c>input/glossary.yml</c>: each line an abbreviation and what it stands for, or a list of its meanings.</summary>
internal static class GlossaryParser
{
    /// <summary>How many syllables a meaning may have, and an abbreviation.</summary>
    public const int LongestMeaning = 16;

    /// <summary>How many entries may have the same abbreviation, or the same meaning: every one of them holds every place where that occurs.</summary>
    public const int MostAlike = 20;

    /// <summary>The entries in the file's order; none when there is no file. What is wrong is reported and left out.</summary>
    public static ImmutableArray<GlossaryEntry> Parse(StoredFile? file, DiagnosticBag diagnostics)
    {
        if (file is null || DocumentText.Read(file, diagnostics) is not { } text)
            return [];
        var start = DocumentPath.Start(file.Path);
        if (YamlReader.Parse(text, start.Path, 1, diagnostics) is YamlMapping yaml)
            return WithoutTooMany([.. yaml.Entries.SelectMany(entry => Read(entry, diagnostics))], diagnostics);
        diagnostics.Add(GlossaryProblems.Empty(start));
        return [];
    }

    private static IEnumerable<GlossaryEntry> Read(YamlEntry entry, DiagnosticBag diagnostics)
    {
        var length = Syllables.Of(entry.Key.Value).Count();
        if (length is 0 or > LongestMeaning)
        {
            diagnostics.Add(length == 0
                ? GlossaryProblems.AbbreviationUnusable(entry.Key)
                : GlossaryProblems.AbbreviationTooLong(entry.Key, length, LongestMeaning));
            return [];
        }

        var meanings = Meanings(entry, diagnostics).Where(meaning => IsUsable(meaning, entry.Key, diagnostics)).ToList();
        foreach (var repeated in meanings.GroupBy(KeyOf).SelectMany(same => same.Skip(1)))
            diagnostics.Add(GlossaryProblems.MeaningRepeated(repeated));
        return meanings.DistinctBy(KeyOf).Select(meaning => new GlossaryEntry(entry.Key, meaning.Value));
    }

    private static ImmutableArray<GlossaryEntry> WithoutTooMany(ImmutableArray<GlossaryEntry> entries, DiagnosticBag diagnostics)
    {
        var abbreviations = new Dictionary<string, int>(StringComparer.Ordinal);
        var meanings = new Dictionary<string, int>(StringComparer.Ordinal);
        var kept = ImmutableArray.CreateBuilder<GlossaryEntry>();
        foreach (var entry in entries)
        {
            var meaning = entry.Abbreviation.With(entry.Meaning);
            if (!IsAmongFirst(entry.Abbreviation, abbreviations))
                diagnostics.Add(GlossaryProblems.AlikeTooMany(entry.Abbreviation, MostAlike));
            else if (!IsAmongFirst(meaning, meanings))
                diagnostics.Add(GlossaryProblems.AlikeTooMany(meaning, MostAlike));
            else
                kept.Add(entry);
        }

        return kept.ToImmutable();
    }

    private static bool IsAmongFirst(Located<string> text, Dictionary<string, int> counts)
    {
        var key = KeyOf(text);
        var count = counts.GetValueOrDefault(key);
        counts[key] = count + 1;
        return count < MostAlike;
    }

    private static IEnumerable<Located<string>> Meanings(YamlEntry entry, DiagnosticBag diagnostics)
    {
        ImmutableArray<YamlNode> values = entry.Value is YamlSequence list ? list.Items : [entry.Value];
        if (values.IsEmpty)
            diagnostics.Add(GlossaryProblems.MeaningWanted(entry.Key.Location, entry.Key.Value));
        foreach (var value in values)
        {
            if (value is YamlScalar scalar)
                yield return new Located<string>(VietnameseText.CollapseWhiteSpace(scalar.Text), scalar.Location);
            else if (value is not YamlBroken)
                diagnostics.Add(GlossaryProblems.MeaningWanted(value.Location, entry.Key.Value));
        }
    }

    private static bool IsUsable(Located<string> meaning, Located<string> abbreviation, DiagnosticBag diagnostics)
    {
        var length = Syllables.Of(meaning.Value).Count();
        if (length == 0)
            diagnostics.Add(GlossaryProblems.MeaningWanted(abbreviation.Location, abbreviation.Value));
        else if (length > LongestMeaning)
            diagnostics.Add(GlossaryProblems.MeaningTooLong(meaning, length, LongestMeaning));
        else if (KeyOf(meaning) == KeyOf(abbreviation))
            diagnostics.Add(GlossaryProblems.MeaningIsAbbreviation(meaning));
        else
            return true;
        return false;
    }

    private static string KeyOf(Located<string> text) => string.Join(' ', Syllables.Of(text.Value).Select(syllable => syllable.Key.Fold));
}
