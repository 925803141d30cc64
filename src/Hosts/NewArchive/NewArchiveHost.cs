using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Hosts.NewArchive;

/// <summary>Starts an archive in an empty folder: settings, git's settings, and workflows that check and publish it.</summary>
internal static partial class NewArchiveHost
{
    private const string Ledger = "permalinks.yml";

    // What stands where. Folders that begin empty hold a file of git's, since git keeps no empty ones.
    private static readonly ImmutableArray<(string Path, string Vi, string En)> Files =
    [
        ("README.md", "README.md", "README.en.md"),
        ("input/site.yml", "site.yml", "site.en.yml"),
        ("input/permalinks.yml", Ledger, Ledger),
        ("input/topics.yml", "topics.yml", "topics.yml"),
        (".gitignore", "gitignore", "gitignore"),
        (".gitattributes", "gitattributes", "gitattributes"),
        (".github/workflows/publish.yml", "publish.yml", "publish.yml"),
        (".github/dependabot.yml", "dependabot.yml", "dependabot.yml"),
        (".gitlab-ci.yml", "gitlab-ci.yml", "gitlab-ci.yml"),
        ("seeds/.gitkeep", "", ""),
    ];

    /// <summary>Writes the files; nothing is written into a folder that holds anything but a git repository.</summary>
    /// <param name="folder">Where; made when it does not exist.</param>
    /// <param name="language">The archive's language.</param>
    /// <param name="diagnostics">Where problems go.</param>
    /// <returns>The paths that were written, below the folder.</returns>
    public static ImmutableArray<string> Run(string folder, Language language, DiagnosticBag diagnostics)
    {
        if (File.Exists(folder) || (Directory.Exists(folder) && !IsEmpty(folder)))
        {
            diagnostics.Add(FolderProblems.NewNotEmpty(folder));
            return [];
        }

        foreach (var (path, vi, en) in Files)
        {
            var target = Path.Combine(folder, path);
            DiskSteps.CreateFolder(Path.GetDirectoryName(target)!);
            var content = Content(language == Language.En ? en : vi).Replace("{owner}", SiteSettings.OwnerToFillIn.In(language), StringComparison.Ordinal);
            WholeFile.Write(target, Encoding.UTF8.GetBytes(content));
        }

        return [.. Files.Select(file => file.Path)];
    }

    private static bool IsEmpty(string folder) =>
        Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry)).All(name => name == ".git" || ByProducts.Holds(name));

    private static string Content(string name) => name switch
    {
        "" => "",
        Ledger => PermalinkWriter.Write(PermalinkLedger.Empty),
        _ => InstallPlaceholder().Replace(Read(name), place => InstallSteps(place.Groups["indent"].Value)),
    };

    // Both workflows install SiteGen by the same steps, indented as in the workflow.
    private static string InstallSteps(string indent) =>
        string.Concat(Read("install.sh").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => indent + line + "\n"));

    private static string Read(string name) => EmbeddedFile.ReadText("new/" + name);

    [GeneratedRegex(@"^(?<indent> *)\{install\}\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex InstallPlaceholder();
}
