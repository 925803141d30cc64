using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Documents.Bodies;

/// <summary>The Markdown that reports are written in: CommonMark with tables, footnotes, definition lists, struck out, sub- and superscript.</summary>
internal static class BodyMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript)
        .UsePreciseSourceLocation()
        .Build();

    /// <summary>Parses Markdown; null when it is beyond <see cref="MarkupBounds"/> or nested deeper than the library can follow, which is reported.</summary>
    public static MarkdownDocument? Parse(BodySource source, DiagnosticBag diagnostics)
    {
        if (new MarkupBounds(source).FindProblem() is { } beyond)
        {
            diagnostics.Add(beyond);
            return null;
        }

        if (TryParse(source.Lines.Text) is { } document)
            return document;
        var line = FirstLineTooDeep(source.Lines);
        diagnostics.Add(MarkdownProblems.TooDeep(source.At(source.Lines.StartOf(line)), source.Lines[line]));
        return null;
    }

    private static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Markdown.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // Markdig's only answer to nesting beyond its limit.
            return null;
        }
    }

    // The shortest beginning of the text that is too deep ends with the line to blame.
    private static int FirstLineTooDeep(TextLines lines)
    {
        var (fits, fails) = (0, lines.Count);
        while (fails - fits > 1)
        {
            var middle = (fits + fails) / 2;
            var end = middle < lines.Count ? lines.StartOf(middle + 1) : lines.Text.Length;
            if (TryParse(lines.Text[..end]) is null)
                fails = middle;
            else
                fits = middle;
        }

        return fails;
    }
}
