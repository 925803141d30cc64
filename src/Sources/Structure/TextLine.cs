using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Sources.Structure;

/// <summary>A line that has words, white space collapsed: what the rules of this folder look at.</summary>
/// <param name="Number">One-based line in the source.</param>
/// <param name="Text">Its words.</param>
public sealed record TextLine(int Number, string Text)
{
    /// <summary>How the source sets it.</summary>
    public LineMarks Marks { get; init; } = LineMarks.None;

    /// <summary>A table or a picture, which no rule for words applies to; null for words.</summary>
    public SourceContent? Content { get; init; }

    /// <summary>The lines of a source's text that are not blank; footnotes and what its reader left out are not among them.</summary>
    public static ImmutableArray<TextLine> Of(SourceFile source) =>
        [.. source.Lines
            .Where(line => line.IsText)
            .Select(line => new TextLine(line.Number, VietnameseText.CollapseWhiteSpace(line.Text)) { Marks = line.Marks, Content = line.Content })
            .Where(line => line.Text.Length > 0 || line.Content is not null)];
}
