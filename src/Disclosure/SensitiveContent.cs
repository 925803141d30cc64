using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Disclosure.Riders;
using SiteGen.Disclosure.Words;
using SiteGen.Documents;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Disclosure;

/// <summary>
/// Looks at everything that is published of a report for what should not be published by accident: its Markdown, its source, the files beside it. It tells
/// what it finds; whether that is allowed is not known here.
/// </summary>
internal static class SensitiveContent
{
    private static readonly FrozenSet<string> LineTypes = new[] { "", ".css", ".js", ".md", ".txt" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>What is found in the Markdown of a report.</summary>
    public static ImmutableArray<Finding> OfDocuments(ReportDocument report, ImmutableArray<SectionDocument> sections) =>
    [
        .. OfTitle(report),
        .. PieceFinder.Find(MarkdownPieces.OfFrontMatter(report.FrontMatterLines).Concat(MarkdownPieces.OfBody(report.Body))),
        .. sections.SelectMany(section =>
            PieceFinder.Find(MarkdownPieces.OfFrontMatter(section.FrontMatterLines).Concat(MarkdownPieces.OfBody(section.Body)))),
    ];

    /// <summary>What is found in words that are published besides.</summary>
    public static ImmutableArray<Finding> OfWords(Located<string> words) => [.. PieceFinder.Find([TextPiece.At(words.Location, words.Value)])];

    /// <summary>What is found in the former words of a correction.</summary>
    public static ImmutableArray<Finding> OfFormerWords(Located<string> words) =>
        [.. OfWords(words).Select(found => found with { Part = FileParts.FormerWords })];

    /// <summary>What is found in a raw report that is published: in every line of it, and in what rides along.</summary>
    /// <param name="source">The raw report.</param>
    /// <param name="record">How it was read.</param>
    public static ImmutableArray<Finding> OfSource(StoredFile source, SourceRecord? record) =>
        OfFile(source, SourceLocation.Start(SourceRecord.NameOf(source)), record is { DecodedFrom: null } ? record.Encoding : null);

    /// <summary>What is found in a file beside the Markdown that readers get as it is.</summary>
    public static ImmutableArray<Finding> OfAttachment(StoredFile file) => OfFile(file, DocumentPath.Start(file.Path), null);

    /// <summary>
    /// What is found in a file of an archive's own looks: stylesheets and scripts line by line, with their remarks; pictures and fonts as attachments.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Its beginning, as staff name it.</param>
    public static ImmutableArray<Finding> OfLooks(StoredFile file, SourceLocation start)
    {
        var lines = LineTypes.Contains(Path.GetExtension(file.Path)) ? Utf8Text.Decode(file.Read()).Text?.Split('\n') ?? [] : [];
        ImmutableArray<Finding> own =
            [.. PieceFinder.Find(lines.Index().Select(line => TextPiece.LineAt(start with { Line = line.Index + 1 }, line.Item)))];
        var told = own.Select(found => (found.Rule, found.Key)).ToHashSet();
        var riders = FileRiders.Of(file, start).Where(found => !told.Contains((found.Rule, found.Key)));
        return [.. own, .. riders.Select(found => found with { Part = found.Part ?? FileParts.PictureWords })];
    }

    private static ImmutableArray<Finding> OfFile(StoredFile file, SourceLocation start, string? encoding)
    {
        // What is to be said of a raw report itself was said when it was converted.
        var words = SourceFormats.CanRead(file.Path) ? SourceFormats.Parse(file, encoding, new DiagnosticBag()) : null;
        ImmutableArray<Finding> own = words is null
            ? []
            : [.. PieceFinder.Find(SourcePieces.Of(words)).Select(found =>
                found with { Location = found.Location with { Path = start.Path }, Part = FileParts.Text })];
        var told = own.Select(found => (found.Rule, found.Key)).ToHashSet();
        return [.. own, .. FileRiders.Of(file, start).Where(found => !told.Contains((found.Rule, found.Key)))];
    }

    private static IEnumerable<Finding> OfTitle(ReportDocument report)
    {
        var title = report.FrontMatter.Title;
        return Marks.IsDraftTitle(title.Value) ? [new Finding(SensitiveRules.Draft, title.Location, "DỰTHẢO", title.Value[.."dự thảo".Length])] : [];
    }
}
