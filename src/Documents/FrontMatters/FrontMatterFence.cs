using SiteGen.Diagnostics;

namespace SiteGen.Documents.FrontMatters;

/// <summary>A Markdown file cut at its fences: the whole lines <c>---</c> around the front matter.</summary>
/// <param name="FrontMatter">The YAML between the fences; null when there is no opening fence.</param>
/// <param name="FrontMatterLine">The line on which the YAML begins.</param>
/// <param name="Body">The Markdown below the closing fence.</param>
/// <param name="BodyLine">The line on which the Markdown begins.</param>
internal sealed record FrontMatterFence(string? FrontMatter, int FrontMatterLine, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>Cuts a text. A missing fence is reported, and the text is cut where the fence was probably meant.</summary>
    public static FrontMatterFence Cut(string text, SourceLocation start, DiagnosticBag diagnostics)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            diagnostics.Add(FrontMatterProblems.FileEmpty(start));
            return new FrontMatterFence(null, 1, "", 1);
        }

        var lines = text.Split('\n');
        if (!IsFence(lines[0]))
        {
            diagnostics.Add(FrontMatterProblems.Missing(start));
            return new FrontMatterFence(null, 1, text, 1);
        }

        var closing = Array.FindIndex(lines, 1, IsFence);
        return closing >= 0 ? At(lines, closing, closing + 1) : Unclosed(lines, start, diagnostics);
    }

    private static FrontMatterFence Unclosed(string[] lines, SourceLocation start, DiagnosticBag diagnostics)
    {
        var end = Array.FindIndex(lines, 1, line => !LooksLikeYaml(line));
        if (end < 0)
            end = lines.Length;
        diagnostics.Add(FrontMatterProblems.NotClosed(start with { Line = Math.Min(end + 1, lines.Length) }, start.Line));
        var looksLikeFence = end < lines.Length && lines[end].Length > 0 && lines[end].Trim('-', '–', '—', ' ').Length == 0;
        return At(lines, end, looksLikeFence ? end + 1 : end);
    }

    private static FrontMatterFence At(string[] lines, int closing, int body) =>
        new(string.Join('\n', lines[1..closing]), 2, string.Join('\n', lines[body..]), body + 1);

    private static bool IsFence(string line) => line.TrimEnd() == Fence;

    private static bool LooksLikeYaml(string line)
    {
        if (line.Length == 0)
            return false;
        if (line[0] is ' ' or '\t' || line.StartsWith("- ", StringComparison.Ordinal))
            return !string.IsNullOrWhiteSpace(line);
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && line.AsSpan(0, colon).IndexOf(' ') < 0;
    }
}
