using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Pages.References;

/// <summary>A format of bibliographies: the file of a report in it stands in the report's folder, and exists as long as its page.</summary>
/// <param name="Name">What readers know it by.</param>
/// <param name="Extension">The end of the file's name.</param>
/// <param name="Write">The text of a reference.</param>
internal sealed record ReferenceFormat(string Name, string Extension, Func<Reference, string> Write)
{
    /// <summary>All formats.</summary>
    public static ImmutableArray<ReferenceFormat> All { get; } =
    [
        new("BibTeX", ".bib", BibTex.Write),
        new("RIS", ".ris", Ris.Write),
        new("CSL-JSON", ".csl.json", CslJson.Write),
    ];

    /// <summary>The file of a report.</summary>
    public string PathOf(ReportEntry report) => $"{report.Folder}{report.Addresses.Citation}{Extension}";

    /// <summary>Whether a path is that of such a file.</summary>
    public static bool IsFile(string path, Documents.SiteAddresses addresses) =>
        All.Any(format => path.EndsWith($"/{addresses.Citation}{format.Extension}", StringComparison.Ordinal));
}
