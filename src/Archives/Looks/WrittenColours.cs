using SiteGen.Diagnostics;
using SiteGen.Documents.FrontMatters;
using SiteGen.Documents.Yaml;
using SiteGen.Text;

namespace SiteGen.Archives.Looks;

/// <summary>The colours that an archive gives for one scheme; null for what it leaves as it is.</summary>
internal sealed record WrittenColours(Located<Colour>? Accent, Located<Colour>? Paper, Located<Colour>? Ink)
{
    public static WrittenColours None { get; } = new(null, null, null);

    /// <summary>Reads them; what is no colour is reported.</summary>
    public static WrittenColours Of(YamlMapping yaml, DiagnosticBag diagnostics) => new(
        Read(yaml, SiteKeys.Accent, diagnostics), Read(yaml, SiteKeys.Paper, diagnostics), Read(yaml, SiteKeys.Ink, diagnostics));

    private static Located<Colour>? Read(YamlMapping yaml, FrontMatterKey key, DiagnosticBag diagnostics)
    {
        if (yaml.Find(key.Name) is not { Value: not YamlBroken } entry)
            return null;
        // Without quotes a value that begins with # is a comment: nothing is left of it.
        var text = (entry.Value as YamlScalar)?.Text.Trim() ?? "";
        var place = text.Length > 0 ? entry.Value.Location : entry.Key.Location;
        if (Colour.TryParse(text) is { } colour)
            return new Located<Colour>(colour, place);
        diagnostics.Add(SiteProblems.ColourForm(new Located<string>(text, place), key.Name, key.Example));
        return null;
    }
}
