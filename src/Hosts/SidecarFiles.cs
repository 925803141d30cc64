using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Files;
using SiteGen.Reports;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Hosts;

/// <summary>The files of the seeds folder that tell of raw reports (<see cref="Sidecar"/>).</summary>
internal static class SidecarFiles
{
    /// <summary>
    /// The raw reports among the seeds, without these files and without those that go on where another one ends: that one has them. A file that belongs to no
    /// raw report is reported.
    /// </summary>
    public static ImmutableArray<StoredFile> TakeOut(ImmutableArray<StoredFile> seeds, DiagnosticBag diagnostics)
    {
        var byName = seeds.DistinctBy(seed => seed.Path).ToDictionary(seed => seed.Path, StringComparer.Ordinal);
        var sidecars = seeds.Where(seed => Sidecar.SourceOf(seed.Path) is not null).ToImmutableArray();
        diagnostics.AddRange(sidecars.Where(file => !byName.ContainsKey(Sidecar.SourceOf(file.Path)!)).Select(file => SidecarProblems.WithoutSource(
            SourceLocation.Start(ArchiveFolders.Seeds + file.Path), Meant(Sidecar.SourceOf(file.Path)!, byName.Keys))));
        var more = sidecars.ToDictionary(
            file => Sidecar.SourceOf(file.Path)!,
            file => Sidecar.Complete(file, new ConversionOptions(), new DiagnosticBag()).More.Select(NameOf).ToImmutableArray(),
            StringComparer.Ordinal);
        var parts = more.SelectMany(entry => entry.Value).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. seeds.Where(seed => Sidecar.SourceOf(seed.Path) is null && (!parts.Contains(seed.Path) || more.ContainsKey(seed.Path)))
                .Select(seed => more.TryGetValue(seed.Path, out var names) ? WithMore(seed, names, byName.GetValueOrDefault, diagnostics) : seed)
                .OfType<StoredFile>(),
        ];
    }

    /// <summary>The options for a raw report: those that were given, and what the file beside it tells.</summary>
    public static ConversionOptions OptionsOf(string seeds, StoredFile source, ConversionOptions given, DiagnosticBag diagnostics) =>
        Find(seeds, source) is { } file ? Sidecar.Complete(file, given, diagnostics) : given;

    // A report without one of its files would be only a part of it.
    private static StoredFile? WithMore(StoredFile source, ImmutableArray<string> names, Func<string, StoredFile?> find, DiagnosticBag diagnostics)
    {
        var files = names.Distinct(StringComparer.Ordinal).Where(name => name != source.Path).Select(name => (Name: name, File: find(name))).ToList();
        diagnostics.AddRange(files.Where(file => file.File is null)
            .Select(file => SidecarProblems.MoreMissing(SourceLocation.Start(SourceRecord.NameOf(source)), ArchiveFolders.Seeds + file.Name)));
        return files.Exists(file => file.File is null) ? null : source with { More = [.. files.Select(file => file.File).OfType<StoredFile>()] };
    }

    // As staff may write it, with or without the folder.
    private static string NameOf(string written) =>
        VietnameseText.Nfc(written.StartsWith(ArchiveFolders.Seeds, StringComparison.Ordinal) ? written[ArchiveFolders.Seeds.Length..] : written);

    /// <summary>Keeps options beside a raw report, so that its next conversion knows them without being told.</summary>
    public static void Keep(string seeds, StoredFile source, ConversionOptions options)
    {
        var text = Sidecar.Write(options with { More = [.. source.More.Select(file => file.Path)] });
        if (text.Length == 0)
            return;
        var path = Path.Combine(seeds, Sidecar.NameOf(source.Path));
        DiskSteps.CreateFolder(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
    }

    private static StoredFile? Find(string seeds, StoredFile source) =>
        DiskFile.TryOf(Path.Combine(seeds, Sidecar.NameOf(source.Path)), Sidecar.NameOf(source.Path));

    // "Báo cáo.yml" beside "Báo cáo.docx".
    private static string? Meant(string stem, IEnumerable<string> names)
    {
        var alike = names.Where(name => SourceFormats.CanRead(name) && Path.ChangeExtension(name, null) == stem).ToList();
        return alike is [var only] ? ArchiveFolders.Seeds + Sidecar.NameOf(only) : null;
    }
}
