using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Yaml;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>Reads <c>input/glossary.yml</c>: each line an abbreviation and what it stands for, or a list of its meanings.</summary>
internal static class GlossaryParser
{
    /// <summary>How many syllables a meaning may have.</summary>
    public const int LongestMeaning = 16;

    /// <summary>The entries in the file's order; none when there is no file. What is wrong is reported and left out.</summary>
    public static ImmutableArray<GlossaryEntry> Parse(StoredFile? file, DiagnosticBag diagnostics)
    {
        if (file is null || DocumentText.Read(file, diagnostics) is not { } text)
            return [];
        var start = DocumentPath.Start(file.Path);
        if (YamlReader.Parse(text, start.Path, 1, diagnostics) is YamlMapping yaml)
            return [.. yaml.Entries.SelectMany(entry => Read(entry, diagnostics))];
        diagnostics.Add(GlossaryProblems.Empty(start));
        return [];
    }

    private static IEnumerable<GlossaryEntry> Read(YamlEntry entry, DiagnosticBag diagnostics)
    {
        if (!Syllables.Of(entry.Key.Value).Any())
        {
            diagnostics.Add(GlossaryProblems.AbbreviationUnusable(entry.Key));
            return [];
        }

        var meanings = Meanings(entry, diagnostics).Where(meaning => IsUsable(meaning, entry.Key, diagnostics)).ToList();
        foreach (var repeated in meanings.GroupBy(KeyOf).SelectMany(same => same.Skip(1)))
            diagnostics.Add(GlossaryProblems.MeaningRepeated(repeated));
        return meanings.DistinctBy(KeyOf).Select(meaning => new GlossaryEntry(entry.Key, meaning.Value));
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
