using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>Compares the files of a published site with the payload manifest of a bag.</summary>
/// <param name="copy">The published folder.</param>
/// <param name="payload">The manifest.</param>
/// <param name="diagnostics">Where problems go.</param>
internal sealed class CopyComparison(BagContent copy, BagManifest payload, DiagnosticBag diagnostics)
{
    private readonly Dictionary<string, long> _lengths = copy.Files.ToDictionary(file => file.Path, file => file.Length, StringComparer.Ordinal);

    /// <summary>Reports what is missing, changed and additional.</summary>
    /// <param name="bag">The bag that the manifest belongs to.</param>
    /// <param name="progress">Called with the files read and all files, from any thread.</param>
    public void Run(BagContent bag, Action<int, int> progress)
    {
        foreach (var (path, entry) in payload.Entries)
        {
            if (!_lengths.ContainsKey(path[BagContent.Payload.Length..]))
                diagnostics.Add(BagFileProblems.CopyMissing(bag.At(payload.Path, entry.Line), path[BagContent.Payload.Length..]));
        }

        var read = 0;
        Parallel.ForEach(copy.Files, file =>
        {
            Compare(file);
            progress(Interlocked.Increment(ref read), copy.Files.Length);
        });
    }

    private void Compare(BagFile file)
    {
        if (payload.Entries.TryGetValue(BagContent.Payload + file.Path, out var entry))
        {
            using var checksum = payload.Algorithm.Start();
            if (file.Read(checksum.Add) is { } problem)
                diagnostics.Add(problem);
            else
                CompareSum(file, checksum.ToBytes(), entry);
        }
        else if (CompressedForm.Of(file.Path) is { } form
            && _lengths.ContainsKey(form.Path)
            && payload.Entries.TryGetValue(BagContent.Payload + form.Path, out entry))
        {
            CompareInside(file, form, entry);
        }
        else
        {
            diagnostics.Add(BagFileProblems.CopyAdditional(copy.At(file.Path)));
        }
    }

    // A server may keep a smaller form beside a file; inside, it must be the very same.
    private void CompareInside(BagFile file, CompressedForm form, ManifestEntry entry)
    {
        using var bytes = new MemoryStream();
        using var checksum = payload.Algorithm.Start();
        if (file.Read(chunk => bytes.Write(chunk)) is { } problem)
            diagnostics.Add(problem);
        else
            CompareSum(file, form.TryRead(bytes.ToArray(), _lengths[form.Path], checksum.Add) ? checksum.ToBytes() : [], entry);
    }

    private void CompareSum(BagFile file, byte[] sum, ManifestEntry entry)
    {
        if (!sum.AsSpan().SequenceEqual(entry.Checksum))
            diagnostics.Add(BagFileProblems.CopyChanged(copy.At(file.Path), $"{payload.Path}:{entry.Line}"));
    }
}
