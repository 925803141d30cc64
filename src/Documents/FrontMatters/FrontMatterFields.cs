using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents.Yaml;
using SiteGen.Text;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Reads the keys of a mapping as texts and lists, and reports those that are missing, unknown or of another kind.</summary>
/// <param name="mapping">The mapping.</param>
/// <param name="known">The keys that it may have.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class FrontMatterFields(YamlMapping mapping, ImmutableArray<FrontMatterKey> known, DiagnosticBag diagnostics)
{
    /// <summary>Reports unknown keys, and required ones that are missing (at <paramref name="start"/>).</summary>
    public void CheckKeys(SourceLocation start)
    {
        var names = known.Select(key => key.Name).ToList();
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in mapping.Entries.Where(entry => !names.Contains(entry.Key.Value)))
        {
            var nearest = NearestWord.Of(entry.Key.Value, names);
            diagnostics.Add(FrontMatterProblems.KeyUnknown(entry.Key, nearest, names));
            meant.Add(nearest ?? "");
        }

        // A key that was meant is misspelt, not missing: one mistake, one message.
        foreach (var key in known.Where(key => key.Required && mapping.Find(key.Name) is null && !meant.Contains(key.Name)))
            diagnostics.Add(FrontMatterProblems.KeyMissing(start, key.Name, key.Blank));
    }

    /// <summary>A line of text, white space collapsed; null when the key is not there, empty or something else.</summary>
    public Located<string>? Text(string key)
    {
        switch (mapping.Find(key)?.Value)
        {
            case null or YamlBroken:
                return null;
            case YamlScalar scalar:
                return Words(scalar, key, mapping.Find(key)!.Key.Location);
            case var other:
                diagnostics.Add(FrontMatterProblems.TextWanted(other.Location, key));
                return null;
        }
    }

    /// <summary>One line of text or a list of such lines.</summary>
    public ImmutableArray<Located<string>> Lines(string key)
    {
        switch (mapping.Find(key)?.Value)
        {
            case null or YamlBroken:
                return [];
            case YamlScalar:
                return Text(key) is { } line ? [line] : [];
            case YamlSequence list:
                return Lines(list, key);
            case var other:
                diagnostics.Add(FrontMatterProblems.LinesWanted(other.Location, key));
                return [];
        }
    }

    /// <summary>Nested keys.</summary>
    public YamlMapping? Keys(string key, ImmutableArray<FrontMatterKey> wanted)
    {
        var value = mapping.Find(key)?.Value;
        if (value is null or YamlBroken or YamlMapping)
            return value as YamlMapping;
        diagnostics.Add(FrontMatterProblems.KeysWanted(value.Location, key, wanted.Select(k => k.Name)));
        return null;
    }

    /// <summary>Nested keys of any name; something else is reported.</summary>
    /// <param name="key">The key that they stand below.</param>
    /// <param name="otherKind">What is said of a value without keys, at its place.</param>
    public YamlMapping? Mapping(string key, Func<SourceLocation, Diagnostic> otherKind)
    {
        var value = mapping.Find(key)?.Value;
        if (value is not (null or YamlBroken or YamlMapping))
            diagnostics.Add(otherKind(value.Location));
        return value as YamlMapping;
    }

    /// <summary>The items of a list of nested keys, with their keys checked; an item of another kind is reported.</summary>
    /// <param name="key">The key of the list.</param>
    /// <param name="wanted">The keys that an item may have.</param>
    /// <param name="otherKind">What is said of an item that has no keys, at its place.</param>
    public ImmutableArray<FrontMatterFields> Entries(string key, ImmutableArray<FrontMatterKey> wanted, Func<SourceLocation, Diagnostic> otherKind)
    {
        var entries = ImmutableArray.CreateBuilder<FrontMatterFields>();
        foreach (var item in Items(key).Where(item => item is not YamlBroken))
        {
            if (item is YamlMapping keys)
            {
                var entry = new FrontMatterFields(keys, wanted, diagnostics);
                entry.CheckKeys(keys.Location);
                entries.Add(entry);
            }
            else
            {
                diagnostics.Add(otherKind(item.Location));
            }
        }

        return entries.ToImmutable();
    }

    private ImmutableArray<YamlNode> Items(string key)
    {
        var value = mapping.Find(key)?.Value;
        if (value is YamlSequence list)
            return list.Items;
        if (value is not (null or YamlBroken))
            diagnostics.Add(FrontMatterProblems.ListWanted(value.Location, key));
        return [];
    }

    private ImmutableArray<Located<string>> Lines(YamlSequence list, string key)
    {
        if (list.Items.IsEmpty)
            diagnostics.Add(FrontMatterProblems.ValueEmpty(mapping.Find(key)!.Key.Location, key));
        var lines = ImmutableArray.CreateBuilder<Located<string>>();
        foreach (var item in list.Items)
        {
            if (item is YamlScalar scalar && Words(scalar, key, scalar.Location) is { } line)
                lines.Add(line);
            else if (item is YamlSequence or YamlMapping)
                diagnostics.Add(FrontMatterProblems.LinesWanted(item.Location, key));
        }

        return lines.ToImmutable();
    }

    private Located<string>? Words(YamlScalar scalar, string key, SourceLocation keyLocation)
    {
        var words = VietnameseText.CollapseWhiteSpace(scalar.Text);
        var row = known.FirstOrDefault(row => row.Name == key);
        var longest = row?.Longest ?? int.MaxValue;
        if (Blanks.Has(words) && row?.IsOfSource != true)
            diagnostics.Add(FrontMatterProblems.NotFilledIn(new Located<string>(words, scalar.Location), key));
        else if (words.Length > longest)
            diagnostics.Add(BoundProblems.ValueTooLong(scalar.Location, key, words.Length, longest));
        else if (words.Length > 0)
            return new Located<string>(words, scalar.Location);
        else
            diagnostics.Add(FrontMatterProblems.ValueEmpty(keyLocation, key));
        return null;
    }
}
