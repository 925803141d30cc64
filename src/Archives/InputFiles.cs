using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>The files of the input folder, sorted by what they are.</summary>
/// <param name="Settings"><c>site.yml</c>; null when it is missing.</param>
/// <param name="Permalinks"><c>permalinks.yml</c>; null before the first build.</param>
/// <param name="Reports">Every <c>index.md</c>.</param>
/// <param name="Sections">Every other <c>.md</c> file.</param>
/// <param name="Attachments">Pictures and other files for readers.</param>
public sealed record InputFiles(
    StoredFile? Settings,
    StoredFile? Permalinks,
    ImmutableArray<StoredFile> Reports,
    ImmutableArray<StoredFile> Sections,
    ImmutableArray<StoredFile> Attachments)
{
    /// <summary>Where the settings stand.</summary>
    public const string SettingsPath = "site.yml";

    /// <summary>Where the abbreviations stand.</summary>
    public const string GlossaryPath = "glossary.yml";

    /// <summary>Where the subjects of paragraphs are declared.</summary>
    public const string TopicsPath = "topics.yml";

    /// <summary><c>topics.yml</c>; null when there is none.</summary>
    public StoredFile? Topics { get; init; }

    /// <summary><c>glossary.yml</c>; null when there is none.</summary>
    public StoredFile? Glossary { get; init; }

    /// <summary>The Markdown files: reports, then sections.</summary>
    public IEnumerable<StoredFile> Documents => Reports.Concat(Sections);

    /// <summary>Sorts the files of the input folder.</summary>
    public static InputFiles Sort(ImmutableArray<StoredFile> files)
    {
        var kinds = files.ToLookup(file => KindOf(file.Path));
        return new InputFiles(
            kinds["settings"].FirstOrDefault(), kinds["permalinks"].FirstOrDefault(), [.. kinds["report"]], [.. kinds["section"]], [.. kinds["attachment"]])
        {
            Glossary = kinds["glossary"].FirstOrDefault(),
            Topics = kinds["topics"].FirstOrDefault(),
        };
    }

    private static string KindOf(string path)
    {
        if (path == SettingsPath)
            return "settings";
        if (path == PermalinkLedger.Path)
            return "permalinks";
        if (path == GlossaryPath)
            return "glossary";
        if (path == TopicsPath)
            return "topics";
        if (DocumentPath.IsReport(path))
            return "report";
        return DocumentPath.Is(path) ? "section" : "attachment";
    }
}
