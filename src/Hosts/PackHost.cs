using SiteGen.Bags;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Zips;

namespace SiteGen.Hosts;

/// <summary>
/// Converts what is not yet converted, plans the site as <see cref="BuildHost"/> does, and writes it as a bag in a zip instead of into a folder.
/// What is packed is published: its addresses are kept as those of a built site.
/// </summary>
internal static class PackHost
{
    /// <summary>Packs the site; nothing is written when there is an error.</summary>
    /// <param name="request">What was asked for.</param>
    /// <param name="progress">Called with the files done and all files.</param>
    /// <param name="diagnostics">What was found.</param>
    public static PackOutcome Run(PackRequest request, Action<int, int> progress, DiagnosticBag diagnostics)
    {
        var file = Path.GetFullPath(request.File ?? BagName.Of(SiteInputReader.SettingsOf(request.Folders.Input).Title) + ".zip");
        PackFile.Check(file, request.Folders, diagnostics);
        var converted = ConvertHost.RunPending(request.Folders, diagnostics);
        return new PackOutcome(
            converted, DeletedReports.WereFound(diagnostics) ? null : SiteEngine.Build(request.Folders, request.Strict, Pack, diagnostics));

        PackedSite? Pack(SitePlan plan)
        {
            PublicationGate.Tell(plan, publishes: true, diagnostics);
            BagNameCheck.Check(BagName.Of(plan.Archive.Site.Title), plan, diagnostics);
            if (diagnostics.Stops(request.Strict))
                return null;
            var packed = Write(file, plan, progress);
            PermalinksFile.Write(request.Folders.Input, plan.Permalinks);
            return packed;
        }
    }

    private static PackedSite Write(string file, SitePlan plan, Action<int, int> progress)
    {
        var builder = new BagBuilder(plan.Archive);
        using var seal = new ZipSeal();
        var length = 0L;
        PackFile.Write(file, stream =>
        {
            var zip = new ZipWriter(stream, seal);
            WriteAll(builder.Begin());
            OrderedWork.Run(plan.Files, Environment.ProcessorCount, site => PackedFile.OfPayload(builder.Folder, site), packed =>
            {
                builder.Add(packed);
                zip.Write(packed.Entry);
                progress(builder.PayloadFiles, plan.Files.Length);
            });
            WriteAll(builder.End());
            zip.Complete();
            length = stream.Position;

            void WriteAll(IEnumerable<PackedFile> files)
            {
                foreach (var tag in files)
                    zip.Write(tag.Entry);
            }
        });
        return new PackedSite(file, builder.PayloadFiles, builder.PayloadBytes, length, seal.Sha256);
    }
}
