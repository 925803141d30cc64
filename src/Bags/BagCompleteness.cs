using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Bags;

/// <summary>Whether a bag has the files that its manifests list, and no others.</summary>
/// <param name="bag">What lies in it.</param>
/// <param name="manifests">Its manifests, with the names that files have on this disk.</param>
/// <param name="fetch">What its <c>fetch.txt</c> lists, with lines.</param>
internal sealed class BagCompleteness(BagContent bag, ImmutableArray<BagManifest> manifests, ImmutableDictionary<string, int> fetch)
{
    // Files that a system makes for itself and other systems leave behind.
    private static readonly string[] SystemFiles = [".DS_Store", "Thumbs.db", "desktop.ini"];

    private readonly HashSet<string> _systemFilesMissing = new(StringComparer.Ordinal);

    /// <summary>Reports what is missing or additional.</summary>
    public void Check(BagDeclaration declaration, BagNames names, DiagnosticBag diagnostics)
    {
        var files = bag.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var manifest in manifests)
        {
            foreach (var (path, entry) in manifest.Entries.Where(entry => !files.Contains(entry.Key)))
                AddMissing(path, bag.At(manifest.Path, entry.Line), names, diagnostics);
        }

        var payload = manifests.Where(manifest => !manifest.IsOfTags).ToImmutableArray();
        foreach (var path in payload.IsEmpty ? [] : files.Where(path => IsPayload(path) && !payload.Any(manifest => manifest.Entries.ContainsKey(path))))
            diagnostics.Add(BagFileProblems.Additional(bag.At(path)));
        // Since the RFC every payload manifest lists every payload file (section 2.1.3); before, one of them was enough.
        if (declaration.IsStandard)
            CheckEveryManifest(payload, diagnostics);
        foreach (var (path, line) in fetch.Where(entry => payload.Any(manifest => !manifest.Entries.ContainsKey(entry.Key))))
            diagnostics.Add(BagProblems.FetchNotListed(bag.At(BagContent.Fetch, line), path));
    }

    /// <summary>Compares the payload with what the metadata says of its size.</summary>
    public void CheckOxum(string stated, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (BagInfo.ParseOxum(stated) is not var (bytes, files))
        {
            diagnostics.Add(BagProblems.OxumMalformed(at, stated));
            return;
        }

        var payload = bag.Files.Where(file => IsPayload(file.Path)).ToList();
        var length = payload.Sum(file => file.Length);
        var missing = _systemFilesMissing.Count(IsPayload);
        if (files != payload.Count + missing || (missing == 0 ? bytes != length : bytes < length))
            diagnostics.Add(BagProblems.OxumWrong(at, stated, $"{length}.{payload.Count}"));
    }

    private void AddMissing(string path, SourceLocation at, BagNames names, DiagnosticBag diagnostics)
    {
        if (fetch.ContainsKey(path))
            diagnostics.Add(BagFileProblems.ToFetch(at, path));
        else if (!SystemFiles.Contains(FolderPath.FileNameOf(path)))
            diagnostics.Add(BagFileProblems.Missing(at, path, names.AlikeTo(path)));
        else
        {
            _systemFilesMissing.Add(path);
            diagnostics.Add(BagFileProblems.SystemFileMissing(at, path));
        }
    }

    private void CheckEveryManifest(ImmutableArray<BagManifest> payload, DiagnosticBag diagnostics)
    {
        foreach (var manifest in payload.Length < 2 ? [] : payload)
        {
            foreach (
                var path in payload.SelectMany(other => other.Entries.Keys).Where(path => !manifest.Entries.ContainsKey(path)).Distinct(StringComparer.Ordinal))
                diagnostics.Add(BagFileProblems.NotInEveryManifest(bag.At(manifest.Path), path));
        }
    }

    private static bool IsPayload(string path) => path.StartsWith(BagContent.Payload, StringComparison.Ordinal);
}
