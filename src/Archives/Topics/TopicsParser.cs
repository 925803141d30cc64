using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Documents.Yaml;
using SiteGen.Text;

namespace SiteGen.Archives.Topics;

/// <summary>Reads <c>input/topics.yml</c>: a key for each subject, below it its names and its words.</summary>
internal static partial class TopicsParser
{
    /// <summary>How many subjects there may be, how many words one may have, and how many syllables a word.</summary>
    public const int MostTopics = 60, MostWords = 300, LongestWord = 16;

    // The major topics of the master codebook; 11 and 22 are not used.
    private static readonly ImmutableArray<int> Agendas = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 23];

    /// <summary>The subjects in the file's order; none when there is no file. What is wrong is reported and left out.</summary>
    public static ImmutableArray<Topic> Parse(StoredFile? file, DiagnosticBag diagnostics)
    {
        if (file is null || DocumentText.Read(file, diagnostics) is not { } text)
            return [];
        var start = DocumentPath.Start(file.Path);
        if (YamlReader.Parse(text, start.Path, 1, diagnostics) is not YamlMapping yaml)
        {
            diagnostics.Add(TopicProblems.Empty(start));
            return [];
        }

        if (yaml.Entries.Length > MostTopics)
            diagnostics.Add(TopicProblems.TooMany(yaml.Entries[MostTopics].Key, MostTopics));
        return [.. yaml.Entries.Take(MostTopics).Select(entry => TryRead(entry, diagnostics)).OfType<Topic>()];
    }

    private static Topic? TryRead(YamlEntry entry, DiagnosticBag diagnostics)
    {
        if (!FormOfKey().IsMatch(entry.Key.Value) || entry.Key.Value is "index" or ParagraphTopics.None)
            diagnostics.Add(TopicProblems.KeyUnusable(entry.Key));
        else if (entry.Value is YamlMapping mapping)
            return Read(entry.Key, mapping, diagnostics);
        else if (entry.Value is not YamlBroken)
            diagnostics.Add(FrontMatterProblems.KeysWanted(entry.Value.Location, entry.Key.Value, TopicKeys.OfTopic.Select(key => key.Name)));
        return null;
    }

    private static Topic? Read(Located<string> key, YamlMapping mapping, DiagnosticBag diagnostics)
    {
        var fields = new FrontMatterFields(mapping, TopicKeys.OfTopic, diagnostics);
        fields.CheckKeys(key.Location);
        var (vi, en) = (fields.Text("vi"), fields.Text("en"));
        var (words, against) = (Words(fields, "words", diagnostics), Words(fields, "not", diagnostics));
        var agendas = AgendasOf(fields.Text("cap"), diagnostics);
        return vi is null || en is null ? null : new Topic(key, new Localized(vi.Value.Value, en.Value.Value), words)
        {
            Against = against,
            Agendas = agendas,
        };
    }

    private static ImmutableArray<Located<string>> Words(FrontMatterFields fields, string key, DiagnosticBag diagnostics)
    {
        var words = fields.Lines(key);
        if (words.Length > MostWords)
            diagnostics.Add(TopicProblems.WordsTooMany(words[MostWords], MostWords));
        return [.. words.Take(MostWords).Where(word => IsUsable(word, diagnostics))];
    }

    private static bool IsUsable(Located<string> word, DiagnosticBag diagnostics)
    {
        if (Syllables.Of(word.Value).Count() is > 0 and <= LongestWord)
            return true;
        diagnostics.Add(TopicProblems.WordUnusable(word, LongestWord));
        return false;
    }

    private static int? AgendasOf(Located<string>? number, DiagnosticBag diagnostics)
    {
        if (number is not { } written)
            return null;
        if (int.TryParse(written.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && Agendas.Contains(value))
            return value;
        diagnostics.Add(TopicProblems.AgendasUnknown(written));
        return null;
    }

    [GeneratedRegex("^[a-z0-9]+(?:-[a-z0-9]+)*$", RegexOptions.CultureInvariant)]
    private static partial Regex FormOfKey();
}
