using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Sources;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>A line that has words, white space collapsed: what the rules of this folder look at.</summary>
/// <param name="Number">One-based line in the source.</param>
/// <param name="Text">Its words.</param>
internal sealed partial record TextLine(int Number, string Text)
{
    /// <summary>The last line of the source that it is made of; more than <see cref="Number"/> when broken lines were joined.</summary>
    public int LastNumber { get; init; } = Number;

    /// <summary>How the source sets it.</summary>
    public LineFormat Format { get; init; } = LineFormat.None;

    /// <summary>A table or a picture, which no rule for words applies to; null for words.</summary>
    public SourceContent? Content { get; init; }

    /// <summary>The number that it has whatever its words look like, as the title of an attached document; null for most lines.</summary>
    public Numbering? Own { get; init; }

    /// <summary>Whether it is known to be no heading: a line of the sign-off of an attached document, or one above the title.</summary>
    public bool HeadsNothing { get; init; }

    /// <summary>What stands beside each other on the line, as far as tabs or wide gaps tell: one entry for most lines.</summary>
    public ImmutableArray<string> Columns { get; init; } = [Text];

    /// <summary>The lines of a source's text that are not blank; footnotes and what its reader left out are not among them.</summary>
    public static ImmutableArray<TextLine> Of(SourceFile source) =>
        [.. source.Lines
            .Where(line => line.IsText)
            .Select(Of)
            .Where(line => line.Text.Length > 0 || line.Content is not null)];

    /// <summary>The line with another one after it.</summary>
    public TextLine Join(TextLine next)
    {
        var text = $"{Text} {next.Text}";
        return this with
        {
            Text = text,
            LastNumber = next.LastNumber,
            Columns = [text],
            Format = Format with { IsBold = Format.IsBold && next.Format.IsBold },
        };
    }

    /// <summary>The line without the codes of footnotes and struck words, for the rules that look at whole lines.</summary>
    public TextLine WithoutCodes() =>
        WithoutCodes(Text) is var words && words != Text ? this with { Text = words, Columns = [.. Columns.Select(WithoutCodes)] } : this;

    private static string WithoutCodes(string text) => VietnameseText.CollapseWhiteSpace(MentionCodes.Strip(text));

    private static TextLine Of(SourceLine line)
    {
        var text = VietnameseText.CollapseWhiteSpace(line.Text);
        var made = new TextLine(line.Number, text) { Format = line.Format, Content = line.Content };
        var mayBeWide = text.Length < line.Text.Length || line.Text.Contains('\t', StringComparison.Ordinal);
        var isWide = mayBeWide && text.Length is > 0 and < 300 && line.Content is null && Gap().IsMatch(line.Text.AsSpan().Trim());
        return isWide
            ? made with { Columns = [.. Gap().Split(line.Text.Trim()).Select(VietnameseText.CollapseWhiteSpace).Where(column => column.Length > 0)] }
            : made;
    }

    // A tab, or three blanks; two are a slip.
    [GeneratedRegex(@"\s*\t\s*|[ \u00A0]{3,}", RegexOptions.CultureInvariant)]
    private static partial Regex Gap();
}
