using System.Collections.Immutable;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Sources.Html;

/// <summary>Reads a raw report that is a saved web page. Nothing in the page is run or fetched.</summary>
internal static class HtmlReader
{
    /// <summary>The largest file that is read, in bytes.</summary>
    public const int LargestFile = 32 * 1024 * 1024;

    private const int DeepestElement = 300;
    private const int MostTags = 500_000;

    // More names tell nobody more.
    private const int MostTold = 10;

    /// <summary>The page's lines, those of its frame left out; null, with an error, when it cannot be read.</summary>
    public static SourceFile? Parse(StoredFile file, string? encoding, DiagnosticBag diagnostics)
    {
        var path = SourceRecord.NameOf(file);
        var bytes = file.Read();
        var (text, known) = SourceEncoding.Read(bytes, encoding);
        if (text is null)
        {
            diagnostics.Add(EncodingProblems.Impossible(path, encoding!));
            return null;
        }

        if (ParsePage(path, text, diagnostics) is not { Body: { } body } page)
            return null;
        var main = HtmlMainText.Find(body);
        var lines = new HtmlLines(new HtmlStyles(page), main);
        var blocks = HtmlHead.Keep(lines.Read(body));
        if (lines.MissingPictures > 0)
            diagnostics.Add(FormatProblems.PicturesMissing(path, lines.MissingPictures));
        if (lines.Unread.Count > 0)
            diagnostics.Add(FormatProblems.EmbeddedUnread(path, string.Join(", ", lines.Unread.Take(MostTold))));
        return SourceAssembly.Build(file, blocks, known, diagnostics);
    }

    /// <summary>The blocks of a page that is a piece of another document; null when it cannot be read.</summary>
    public static ImmutableArray<RawBlock>? TryReadPiece(byte[] bytes)
    {
        if (SourceEncoding.Read(bytes, null).Text is not { } text || ParsePage("", text, new DiagnosticBag()) is not { Body: { } body } page)
            return null;
        return [.. new HtmlLines(new HtmlStyles(page), body).Read(body)];
    }

    private static IDocument? ParsePage(string path, string text, DiagnosticBag diagnostics)
    {
        if (text.AsSpan().Count('<') > MostTags)
        {
            diagnostics.Add(FormatProblems.TooLarge(path, LargestFile));
            return null;
        }

        var page = HtmlNesting.IsTooDeep(text) ? null : new HtmlParser().ParseDocument(text);
        if (page?.Body is { } body && !IsTooDeep(body))
            return page;
        diagnostics.Add(FormatProblems.TooDeep(path));
        return null;
    }

    private static bool IsTooDeep(IElement body)
    {
        var open = new Stack<(IElement Element, int Depth)>([(body, 1)]);
        while (open.TryPop(out var at))
        {
            if (at.Depth > DeepestElement)
                return true;
            foreach (var child in at.Element.Children)
                open.Push((child, at.Depth + 1));
        }

        return false;
    }
}
