using System.Collections.Immutable;
using SiteGen.Files;

namespace SiteGen.Cli;

/// <summary>Keeps two runs from writing into the same folders at the same time: the second one waits, and says so.</summary>
internal sealed class Turn : IDisposable
{
    private readonly ImmutableArray<FolderLock?> _locks;

    private Turn(IEnumerable<string> folders, RunSettings settings, TextWriter error) =>
        _locks = [.. folders.Select(folder => FolderLock.Take(folder, () => error.WriteLine(settings.Say(ConsoleText.Waiting(folder)))))];

    /// <summary>The turn of a run that adds to the input folder.</summary>
    public static Turn OfConversion(RunSettings settings, TextWriter error) => new(InputOf(settings.Folders), settings, error);

    /// <summary>The turn of a run that writes the site too.</summary>
    public static Turn OfBuild(RunSettings settings, TextWriter error) => new(InputOf(settings.Folders).Concat(OutputOf(settings.Folders)), settings, error);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var held in _locks)
            held?.Dispose();
    }

    private static IEnumerable<string> InputOf(SiteFolders folders) => Directory.Exists(folders.Input) ? [folders.Input] : [];

    // Where nothing will be written, because there is nothing to build or the folder is not SiteGen's, nothing is touched.
    private static IEnumerable<string> OutputOf(SiteFolders folders) =>
        (Directory.Exists(folders.Input) || Directory.Exists(folders.Seeds)) && OutputFolder.IsFree(folders) ? [folders.Output] : [];
}
