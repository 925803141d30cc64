using System.Collections.Immutable;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;

namespace SiteGen.Checks;

/// <summary>A finished page as a browser would read it.</summary>
/// <param name="Path">Where it stands below the site's root.</param>
/// <param name="Document">Its tree.</param>
/// <param name="Elements">Every element in the order of the file, also those inside <c>template</c>.</param>
internal sealed record HtmlPage(string Path, IHtmlDocument Document, ImmutableArray<IElement> Elements)
{
    private static readonly HtmlParserOptions KeepPositions = new() { IsKeepingSourceReferences = true };

    /// <summary>Reads a page as HTML with scripts off; never fails, as HTML parsing never does.</summary>
    public static HtmlPage Parse(string path, byte[] bytes)
    {
        var document = new HtmlParser(KeepPositions).ParseDocument(Encoding.UTF8.GetString(bytes));
        return new HtmlPage(path, document, [.. Below(document)]);
    }

    /// <summary>Where an element's start tag stands; the beginning of the file for one that the parser added.</summary>
    public SourceLocation Where(IElement element)
    {
        for (var at = element; at is not null; at = at.ParentElement)
        {
            if (at.SourceReference?.Position is { Line: > 0 } position)
                return new SourceLocation(OutputPath.Of(Path), position.Line, position.Column);
        }

        return SourceLocation.Start(OutputPath.Of(Path));
    }

    private static IEnumerable<IElement> Below(INode node)
    {
        foreach (var element in node.Descendants<IElement>())
        {
            yield return element;
            if (element is not IHtmlTemplateElement template)
                continue;
            foreach (var inside in Below(template.Content))
                yield return inside;
        }
    }
}
