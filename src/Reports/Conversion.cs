using System.Collections.Immutable;
using SiteGen.Documents;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Reports;

/// <summary>A raw report as Markdown.</summary>
/// <param name="Source">The raw report.</param>
/// <param name="Folder">The folder that it should have below the input folder, if that is free.</param>
/// <param name="Header">Its header, as <c>index.md</c> has it.</param>
/// <param name="Files">Its files, with paths below its own folder; <c>index.md</c> first, then the sections in order.</param>
internal sealed record Conversion(SourceFile Source, string Folder, ReportFrontMatter Header, ImmutableArray<MarkdownFile> Files)
{
    /// <summary>The pictures of the source, as files beside the Markdown.</summary>
    public ImmutableArray<SourcePicture> Pictures =>
        [.. Source.Lines.Where(line => line.LeftOut is null).Select(line => line.Content).OfType<SourcePicture>().DistinctBy(picture => picture.Name)];

    /// <summary>All files that the report's folder holds.</summary>
    public ImmutableArray<StoredFile> Stored =>
        [
            .. Files.Select(file => StoredFile.OfText(file.Path, file.Text)),
            .. Pictures.Select(picture => new StoredFile(picture.Name, () => [.. picture.Bytes])),
        ];
}
