using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using SiteGen.Documents;
using SiteGen.Sources;

namespace SiteGen.Reports;

/// <summary>
/// Writes the text of the files of a report, one after the other: the blocks of each, then the footnotes that they mention. A footnote stands once: in the
/// first file that mentions it. Later files do not mention it, or its words would be there twice.
/// </summary>
internal sealed class MarkdownBody(ImmutableArray<ReportFootnote> footnotes)
{
    private readonly Dictionary<int, ReportFootnote> _footnotes = footnotes.ToDictionary(note => note.Number);
    private readonly HashSet<int> _elsewhere = [];
    private readonly HashSet<int> _known = [];
    private readonly List<int> _mentioned = [];

    /// <summary>The Markdown; one line a block, a blank line before each.</summary>
    public string Write(ImmutableArray<ReportBlock> blocks)
    {
        var markdown = new StringBuilder();
        foreach (var block in blocks)
            markdown.Append('\n').Append(Block(block)).Append('\n');
        // A footnote may mention another one, so the list can grow while it is written.
        for (var i = 0; i < _mentioned.Count; i++)
            markdown.Append('\n').Append(Definition(_mentioned[i])).Append('\n');
        _elsewhere.UnionWith(_mentioned);
        _mentioned.Clear();
        return markdown.ToString();
    }

    private string Block(ReportBlock block) => block switch
    {
        ReportHeading heading => $"{new string('#', heading.Level + 1)} {Numbered(heading)}",
        ReportListItem item => $"{new string(' ', 2 * item.Depth)}{Bullet(item.Bullet)} {Words(item.Text)}",
        ReportParagraph paragraph => Words(paragraph.Text),
        ReportTable table => TableMarkdown.Write(table.Table, Mention),
        ReportPicture picture =>
            $"![{MarkdownText.EscapeHeading(picture.Picture.Alternative).Replace("]", "\\]", StringComparison.Ordinal)}]({picture.Picture.Name})",
        _ => throw new ArgumentOutOfRangeException(nameof(block)),
    };

    private string Numbered(ReportHeading heading)
    {
        var title = MentionCodes.ToMarkdown(MarkdownText.EscapeHeading(heading.Title), Mention);
        return heading.Number.Length == 0 ? title : $"{heading.Number} {title}".TrimEnd();
    }

    private string Words(string text) => MentionCodes.ToMarkdown(MarkdownText.Escape(text), Mention);

    private string Mention(int number)
    {
        if (!_footnotes.ContainsKey(number) || _elsewhere.Contains(number))
            return "";
        if (_known.Add(number))
            _mentioned.Add(number);
        return string.Create(CultureInfo.InvariantCulture, $"[^{number}]");
    }

    // Paragraphs after the first belong to the footnote when they stand four blanks further in.
    private string Definition(int number)
    {
        var paragraphs = _footnotes[number].Paragraphs.Select(Words);
        return string.Create(CultureInfo.InvariantCulture, $"[^{number}]: {string.Join("\n\n    ", paragraphs)}");
    }

    // Markdown has three bullets; dashes and dots become the first.
    private static char Bullet(char? bullet) => bullet is '+' or '*' ? bullet.Value : '-';
}
