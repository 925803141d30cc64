using System.Collections.Immutable;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Reports;

/// <summary>A raw report that is to be converted.</summary>
/// <param name="Source">The raw report; its path is its name in the seeds folder.</param>
/// <param name="Folder">The folder of the report that it was converted to before; null when there is none.</param>
internal sealed record ConversionJob(StoredFile Source, string? Folder)
{
    /// <summary>The folders of the reports that were made of some of its lines, where it holds several reports.</summary>
    public ImmutableArray<(SourceLines Lines, string Folder)> Pieces { get; init; } = [];

    /// <summary>The raw report that the folder's report was made of until now, where this one takes its place; null otherwise.</summary>
    public StoredFile? Replaces { get; init; }

    /// <summary>Whether no report was made of it before.</summary>
    public bool IsNew => Folder is null && Pieces.IsEmpty;

    /// <summary>The folder that a conversion of it had before; null when it is new. A report that is divided now goes on as its first piece.</summary>
    public string? FolderOf(SourceLines? lines) =>
        lines is null ? Folder : Pieces.FirstOrDefault(piece => piece.Lines == lines).Folder ?? (lines.First == 1 ? Folder : null);
}
