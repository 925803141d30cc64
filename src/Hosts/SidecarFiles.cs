using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Reports;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Hosts;

/// <summary>The files of the seeds folder that tell of raw reports (<see cref="Sidecar"/>).</summary>
internal static class SidecarFiles
{
    /// <summary>The seeds without these files. One that belongs to no raw report is reported.</summary>
    public static ImmutableArray<StoredFile> TakeOut(ImmutableArray<StoredFile> seeds, DiagnosticBag diagnostics)
    {
        var names = seeds.Select(seed => seed.Path).ToHashSet(StringComparer.Ordinal);
        var (left, others) = (ImmutableArray.CreateBuilder<StoredFile>(), new List<StoredFile>());
        foreach (var seed in seeds)
        {
            if (Sidecar.SourceOf(seed.Path) is null)
                left.Add(seed);
            else if (!names.Contains(Sidecar.SourceOf(seed.Path)!))
                others.Add(seed);
        }

        diagnostics.AddRange(others.Select(file => SidecarProblems.WithoutSource(
            SourceLocation.Start(ArchiveFolders.Seeds + file.Path), Meant(Sidecar.SourceOf(file.Path)!, names))));
        return left.ToImmutable();
    }

    /// <summary>The options for a raw report: those that were given, and what the file beside it tells.</summary>
    public static ConversionOptions OptionsOf(string seeds, StoredFile source, ConversionOptions given, DiagnosticBag diagnostics) =>
        Find(seeds, source) is { } file ? Sidecar.Complete(file, given, diagnostics) : given;

    /// <summary>Keeps options beside a raw report, so that its next conversion knows them without being told.</summary>
    public static void Keep(string seeds, StoredFile source, ConversionOptions options)
    {
        var text = Sidecar.Write(options);
        if (text.Length == 0)
            return;
        var path = Path.Combine(seeds, Sidecar.NameOf(source.Path));
        DiskSteps.CreateFolder(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
    }

    private static StoredFile? Find(string seeds, StoredFile source) =>
        DiskFile.TryOf(Path.Combine(seeds, Sidecar.NameOf(source.Path)), Sidecar.NameOf(source.Path));

    // "Báo cáo.yml" beside "Báo cáo.docx".
    private static string? Meant(string stem, HashSet<string> names)
    {
        var alike = names.Where(name => SourceFormats.CanRead(name) && Path.ChangeExtension(name, null) == stem).ToList();
        return alike is [var only] ? ArchiveFolders.Seeds + Sidecar.NameOf(only) : null;
    }
}
