using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Sources.Structure;

/// <summary>A line that has words, white space collapsed: what the rules of this folder look at.</summary>
/// <param name="Number">One-based line in the source.</param>
/// <param name="Text">Its words.</param>
public sealed record TextLine(int Number, string Text)
{
    /// <summary>The lines of a source that are not blank.</summary>
    public static ImmutableArray<TextLine> Of(SourceFile source) =>
        [.. source.Lines
            .Select(line => new TextLine(line.Number, VietnameseText.CollapseWhiteSpace(line.Text)))
            .Where(line => line.Text.Length > 0)];
}
