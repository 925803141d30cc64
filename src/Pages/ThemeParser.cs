using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Documents.Yaml;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>
/// Reads the part of a theme that needs no compiling: the words of the pages and the assets.
/// An archive's own <c>theme/</c> needs only the files that it changes; the program's theme gives the rest.
/// </summary>
internal static class ThemeParser
{
    // What pages use, and what comes with it. A web server may run other kinds (.php), or obey them (.htaccess).
    private static readonly FrozenSet<string> Types = new[]
    {
        "", ".css", ".js", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg", ".ico", ".woff2", ".woff", ".ttf", ".otf", ".txt", ".md",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads the theme; a text that cannot be used is reported, and the program's own stands in its place.</summary>
    /// <param name="changed">The archive's own files, by paths below <c>theme/</c>.</param>
    /// <param name="own">The files of the program's theme, by paths below <c>theme/</c>.</param>
    /// <param name="language">The language of the pages' words.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static Theme Parse(ImmutableArray<StoredFile> changed, ImmutableArray<StoredFile> own, Language language, DiagnosticBag diagnostics)
    {
        var path = $"strings/{(language == Language.Vi ? "vi" : "en")}.yml";
        var texts = ReadStrings(own.Single(file => file.Path == path), diagnostics)
            .ToDictionary(text => text.Key.Value, text => text.Value, StringComparer.Ordinal);
        ImmutableArray<(Located<string> Key, string Value)> words = changed.FirstOrDefault(file => file.Path == path) is { } given
            ? [.. ReadStrings(given, diagnostics).Where(text => IsUsable(text, texts, diagnostics))]
            : [];
        foreach (var (key, value) in words)
            texts[key.Value] = value;
        ImmutableArray<StoredFile> files = [.. changed.Where(IsAsset).Where(file => IsUsable(file, diagnostics))];
        var assets = files
            .Concat(own.Where(IsAsset).Select(WithoutIndentation))
            .Append(JoinedStylesheet.Of(own))
            .DistinctBy(file => file.Path)
            .ToImmutableArray();
        CheckNames(assets, diagnostics);
        return new Theme(new Strings(texts.ToFrozenDictionary(StringComparer.Ordinal)), assets)
        {
            Own = new OwnLooks([.. words.Select(text => text.Key.With(text.Value))], [.. files.Select(file => (file, StartOf(file)))]),
        };
    }

    private static SourceLocation StartOf(StoredFile file) => SourceLocation.Start(ArchiveFolders.Theme + file.Path);

    // Windows and macOS keep one file for names that differ in case or in Unicode form only.
    private static void CheckNames(ImmutableArray<StoredFile> assets, DiagnosticBag diagnostics)
    {
        foreach (var same in assets.GroupBy(file => VietnameseText.Nfc(file.Path), StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1))
        {
            // The archive's own come first.
            var file = same.First();
            diagnostics.Add(SiteProblems.AssetNameTwice(SourceLocation.Start(ArchiveFolders.Theme + file.Path), ArchiveFolders.Theme + same.Last().Path));
        }
    }

    /// <summary>The texts of a language file, in its order.</summary>
    public static ImmutableArray<(Located<string> Key, string Value)> ReadStrings(StoredFile file, DiagnosticBag diagnostics)
    {
        var path = ArchiveFolders.Theme + file.Path;
        if (file.IsSpecial)
        {
            diagnostics.Add(FileProblems.Special(SourceLocation.Start(path)));
            return [];
        }

        if (file.IsTooLarge)
        {
            diagnostics.Add(FileProblems.TooLarge(SourceLocation.Start(path), StoredFile.Largest));
            return [];
        }

        var decoded = Utf8Text.Decode(file.Read());
        if (decoded.Text is null)
            diagnostics.Add(TextFileProblems.NotUtf8(new SourceLocation(path, decoded.BadLine, decoded.BadColumn)));
        var yaml = YamlReader.Parse(decoded.Text ?? "", path, 1, diagnostics) as YamlMapping;
        return yaml is null
            ? []
            : [.. yaml.Entries.Where(entry => entry.Value is YamlScalar).Select(entry => (entry.Key, ((YamlScalar)entry.Value).Text))];
    }

    // The program's own scripts are published without indentation and without comments of whole lines: phones load less.
    private static StoredFile WithoutIndentation(StoredFile file) => !file.Path.EndsWith(".js", StringComparison.Ordinal) ? file : file with
    {
        Read = () => Encoding.UTF8.GetBytes(string.Concat(Encoding.UTF8.GetString(file.Read()).Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal))
            .Select(line => line + "\n"))),
    };

    private static bool IsAsset(StoredFile file) => file.Path.StartsWith("assets/", StringComparison.Ordinal);

    // Where a file is written is decided by its name: not every program that takes a path reads ".." and "\" alike.
    private static bool IsUsable(StoredFile asset, DiagnosticBag diagnostics)
    {
        var place = StartOf(asset);
        if (asset.Path.Split('/').FirstOrDefault(name => !FileName.IsPlain(name)) is { } wrong)
            diagnostics.Add(SiteProblems.AssetName(place, wrong, Slug.OfFileName(wrong)));
        else if (!Types.Contains(Path.GetExtension(asset.Path)))
            diagnostics.Add(SiteProblems.AssetType(place, Path.GetExtension(asset.Path)));
        else if (asset.IsSpecial)
            diagnostics.Add(FileProblems.Special(place));
        else if (asset.IsTooLarge)
            diagnostics.Add(FileProblems.TooLarge(place, StoredFile.Largest));
        else
            return true;
        return false;
    }

    private static bool IsUsable((Located<string> Key, string Value) text, Dictionary<string, string> own, DiagnosticBag diagnostics)
    {
        if (!own.TryGetValue(text.Key.Value, out var standard))
        {
            diagnostics.Add(SiteProblems.StringUnknown(text.Key, NearestWord.Of(text.Key.Value, own.Keys)));
            return false;
        }

        var wanted = Placeholders.Of(standard) ?? [];
        if (Placeholders.Of(text.Value) is { } places && places.All(place => wanted.Contains(place)))
            return true;
        diagnostics.Add(SiteProblems.StringPlaceholders(text.Key, string.Join(' ', wanted)));
        return false;
    }
}
