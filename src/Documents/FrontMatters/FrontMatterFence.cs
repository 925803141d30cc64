using SiteGen.Diagnostics;

namespace SiteGen.Documents.FrontMatters;

/// <summary>A Markdown file cut at its fences: the whole lines <c>---</c> around the front matter.</summary>
/// <param name="Opening">Where the opening fence is.</param>
/// <param name="FrontMatter">The YAML between the fences; null when there is no opening fence.</param>
/// <param name="Body">The Markdown below the closing fence.</param>
/// <param name="BodyLine">The line on which the Markdown begins.</param>
internal sealed record FrontMatterFence(SourceLocation Opening, string? FrontMatter, string Body, int BodyLine)
{
    private const string Fence = "---";

    /// <summary>The lines between the fences, with the place of the first one.</summary>
    public Located<string> Lines => new(FrontMatter ?? "", Opening with { Line = Opening.Line + 1 });

    /// <summary>Cuts a text. A missing fence is reported, and the text is cut where the fence was probably meant.</summary>
    public static FrontMatterFence Cut(string text, SourceLocation start, DiagnosticBag diagnostics)
    {
        var lines = text.Split('\n');
        var first = Array.FindIndex(lines, line => !string.IsNullOrWhiteSpace(line));
        if (first < 0 || !IsDashes(lines[first]))
        {
            diagnostics.Add(first < 0 ? FrontMatterProblems.FileEmpty(start) : FrontMatterProblems.Missing(start));
            return new FrontMatterFence(start, null, text, start.Line);
        }

        var opening = start with { Line = first + 1 };
        if (!IsFence(lines[first]))
            diagnostics.Add(FrontMatterProblems.FenceMisspelt(opening, lines[first]));
        else if (first > 0)
            diagnostics.Add(FrontMatterProblems.NotFirst(opening));
        var closing = Array.FindIndex(lines, first + 1, IsFence);
        return closing >= 0 ? At(lines, opening, closing, closing + 1) : Unclosed(lines, opening, diagnostics);
    }

    private static FrontMatterFence Unclosed(string[] lines, SourceLocation opening, DiagnosticBag diagnostics)
    {
        var end = Array.FindIndex(lines, opening.Line, line => !LooksLikeYaml(line));
        if (end < 0)
            end = lines.Length;
        var place = opening with { Line = Math.Min(end + 1, lines.Length) };
        if (end < lines.Length && IsDashes(lines[end]))
        {
            diagnostics.Add(FrontMatterProblems.FenceMisspelt(place, lines[end]));
            return At(lines, opening, end, end + 1);
        }

        diagnostics.Add(FrontMatterProblems.NotClosed(place, opening.Line));
        return At(lines, opening, end, end);
    }

    private static FrontMatterFence At(string[] lines, SourceLocation opening, int closing, int body) =>
        new(opening, string.Join('\n', lines[opening.Line..closing]), string.Join('\n', lines[body..]), body + 1);

    private static bool IsFence(string line) => line.TrimEnd() == Fence;

    private static bool IsDashes(string line) => line.Length > 0 && line.Trim('-', '–', '—', ' ', '\t').Length == 0 && !string.IsNullOrWhiteSpace(line);

    private static bool LooksLikeYaml(string line)
    {
        if (string.IsNullOrWhiteSpace(line))
            return false;
        if (line[0] is ' ' or '\t' || line.StartsWith("- ", StringComparison.Ordinal))
            return true;
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && line.AsSpan(0, colon).IndexOf(' ') < 0;
    }
}
