using System.Collections.Immutable;
using System.Text;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Documents.FrontMatters;
using SiteGen.Pages.Bodies;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>The Markdown beside the pages: the archive's own files, without what was withdrawn.</summary>
internal static class PublishedMarkdown
{
    /// <summary>The files that readers get. The Markdown of withdrawn reports and sections is not among them.</summary>
    public static ImmutableArray<StoredFile> Of(IEnumerable<StoredFile> documents, Archive archive, Strings strings)
    {
        if (archive.Withdrawn.IsEmpty)
            return [.. documents];
        var changed = archive.Reports.Where(report => report.HasWithdrawn)
            .SelectMany(report => report.Texts)
            .ToDictionary(text => text.DocumentPath.Value, StringComparer.Ordinal);
        return
        [
            .. documents.Where(file => !archive.Withdrawn.Holds(file.Path))
                .Select(file => changed.TryGetValue(file.Path, out var text) ? Without(file, text, strings) : file),
        ];
    }

    private static StoredFile Without(StoredFile file, ReportText text, Strings strings) => new(file.Path, () =>
    {
        var before = DocumentText.Read(file, new DiagnosticBag()) ?? "";
        var after = TombstoneMarkdown.Write(before, text.Body, text.Id, withdrawn => WithdrawnText.Of(strings, withdrawn));
        if (text is Section { Part: { } part } && PartOf(file) is { } written && written.Value != part)
            after = WithPart(after, written.Location.Line, part);
        return after == before ? file.Read() : Encoding.UTF8.GetBytes(after);
    });

    private static Located<string>? PartOf(StoredFile section) => DocumentParser.ParseSection(section, new DiagnosticBag())?.FrontMatter.Part;

    // The heading of the part was that of a withdrawn section. A value may go on on lines that are indented.
    private static string WithPart(string text, int line, string part)
    {
        var lines = text.Split('\n').ToList();
        var first = lines.FindLastIndex(line - 1, words => words.StartsWith("part:", StringComparison.Ordinal));
        var next = lines.FindIndex(first + 1, words => words.Length > 0 && !char.IsWhiteSpace(words[0]));
        lines.RemoveRange(first, next - first);
        lines.Insert(first, "part: " + YamlScalarText.Of(part));
        return string.Join('\n', lines);
    }
}
