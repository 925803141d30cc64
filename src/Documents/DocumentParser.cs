using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;
using SiteGen.Documents.FrontMatters;
using SiteGen.Documents.Yaml;
using SiteGen.Text;

namespace SiteGen.Documents;

/// <summary>Reads a Markdown file as a typed document. Everything that is wrong with the file is reported in one go.</summary>
internal static class DocumentParser
{
    /// <summary>What the ids of a report's preamble begin with.</summary>
    public const string PreamblePrefix = "mo-dau";

    // Ids of a section whose number is unknown; the section is never shown.
    private const string UnknownPrefix = "phan";

    /// <summary>Reads a report's <c>index.md</c>; null when its front matter cannot be used.</summary>
    public static ReportDocument? ParseReport(StoredFile file, DiagnosticBag diagnostics)
    {
        if (Cut(file, diagnostics) is not { } parts)
            return null;
        var frontMatter = FrontMatterOf(parts, diagnostics) is { } yaml
            ? ReportFrontMatterParser.Parse(yaml, parts.Opening, diagnostics)
            : null;
        var body = BodyOf(parts, PreamblePrefix, diagnostics);
        return frontMatter is null
            ? null
            : new ReportDocument(new DocumentPath(file.Path), frontMatter, body) { FrontMatterLines = parts.Lines, TextSum = Sha256.Of(parts.Body) };
    }

    /// <summary>Reads a section file; null when its front matter cannot be used.</summary>
    public static SectionDocument? ParseSection(StoredFile file, DiagnosticBag diagnostics)
    {
        if (Cut(file, diagnostics) is not { } parts)
            return null;
        var frontMatter = FrontMatterOf(parts, diagnostics) is { } yaml
            ? SectionFrontMatterParser.Parse(yaml, parts.Opening, diagnostics)
            : null;
        var prefix = frontMatter is null ? UnknownPrefix : frontMatter.Id;
        var body = BodyOf(parts, prefix, diagnostics);
        return frontMatter is null
            ? null
            : new SectionDocument(new DocumentPath(file.Path), frontMatter, body) { FrontMatterLines = parts.Lines, TextSum = Sha256.Of(parts.Body) };
    }

    private static FrontMatterFence? Cut(StoredFile file, DiagnosticBag diagnostics) =>
        DocumentText.Read(file, diagnostics) is { } text ? FrontMatterFence.Cut(text, DocumentPath.Start(file.Path), diagnostics) : null;

    // An empty mapping when there is nothing between the fences, so that the missing keys are named.
    private static YamlMapping? FrontMatterOf(FrontMatterFence parts, DiagnosticBag diagnostics)
    {
        if (parts.FrontMatter is null)
            return null;
        var start = parts.Opening with { Line = parts.Opening.Line + 1 };
        var root = YamlReader.Parse(parts.FrontMatter, start.Path, start.Line, diagnostics);
        if (root is not (null or YamlMapping or YamlBroken))
            diagnostics.Add(FrontMatterProblems.NotMapping(root.Location));
        return root is null ? new YamlMapping(start, []) : root as YamlMapping;
    }

    private static Body BodyOf(FrontMatterFence parts, string prefix, DiagnosticBag diagnostics) =>
        BodyParser.Parse(new BodySource(parts.Opening.Path, parts.BodyLine, new TextLines(parts.Body)), prefix, diagnostics);
}
