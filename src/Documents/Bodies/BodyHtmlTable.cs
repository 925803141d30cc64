using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Text;

namespace SiteGen.Documents.Bodies;

/// <summary>
/// A table written in HTML because cells of it are merged. It is read as data: <c>table</c>, <c>tr</c>, <c>th</c>, <c>td</c> and <c>br</c> with nothing but
/// <c>colspan</c> and <c>rowspan</c>, and plain words in the cells. Anything else makes it raw HTML, which is refused.
/// </summary>
internal static partial class BodyHtmlTable
{
    private const int LargestSpan = 100;

    /// <summary>Its rows; null when it is anything but such a table.</summary>
    public static ImmutableArray<ImmutableArray<TableCell>>? TryRead(string html, BodyInlines inlines)
    {
        var text = html.Trim();
        if (!text.StartsWith("<table>", StringComparison.Ordinal) || !text.EndsWith("</table>", StringComparison.Ordinal))
            return null;
        // Elements that only set letters are opened again in every cell, so that the parser would take the square of their number.
        if (OtherTag().IsMatch(text))
            return null;
        // An error of the parser is a mistake of the writer, or an attempt to be read in two ways.
        var correct = true;
        var parser = new HtmlParser();
        parser.Error += (_, _) => correct = false;
        var body = parser.ParseDocument($"<!DOCTYPE html><title>.</title><body>{text}").Body!;
        if (!correct || body.ChildNodes.Length != 1 || body.FirstElementChild is not { LocalName: "table" } table || !table.Descendants().All(IsAllowed))
            return null;
        var rows = table.Descendants<IElement>()
            .Where(element => element.LocalName == "tr")
            .Select(row => row.Children.Select(cell => Cell(cell, inlines)).ToImmutableArray())
            .ToImmutableArray();
        return rows.Any(row => row.Length > 0) ? rows : null;
    }

    private static bool IsAllowed(INode node) => node switch
    {
        IText text => text.ParentElement!.LocalName is "td" or "th" || string.IsNullOrWhiteSpace(text.Data),
        IElement { LocalName: "td" or "th" } cell =>
            cell.Attributes.All(attribute => attribute.Name is "colspan" or "rowspan" && SpanOf(attribute.Value) is not null),
        IElement element => element.LocalName is "tbody" or "tr" or "br" && element.Attributes.Length == 0,
        _ => false,
    };

    private static TableCell Cell(IElement cell, BodyInlines inlines)
    {
        var content = new InlineBuilder();
        foreach (var node in cell.ChildNodes)
        {
            if (node is IText text)
                inlines.AppendPlain(content, VietnameseText.Nfc(text.Data));
            else
                content.Add(new LineBreakInline());
        }

        return new TableCell(content.ToImmutable(), SpanOf(cell.GetAttribute("colspan")) ?? 1, SpanOf(cell.GetAttribute("rowspan")) ?? 1)
        {
            IsHeader = cell.LocalName == "th",
        };
    }

    private static int? SpanOf(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var span) && span is > 0 and <= LargestSpan ? span : null;

    [GeneratedRegex(@"<(?!/?(?:table|tbody|tr|th|td|br)\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex OtherTag();
}
