using System.Collections.Immutable;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SiteGen.Analysis.Comparisons;

namespace SiteGen.Pages.Bodies;

/// <summary>Words beside those of an earlier term: kept ones are pale, others marked.</summary>
/// <param name="pieces">The words.</param>
/// <param name="isCompared">Whether there is an earlier paragraph; else the words stand as they are.</param>
internal sealed class ComparedWordsHtml(ImmutableArray<WordPiece> pieces, bool isCompared) : IHtmlContent
{
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        for (var i = 0; i < pieces.Length; i++)
        {
            var (open, close) = !isCompared ? ("", "") : pieces[i].IsKept ? ("<span class=\"kept\">", "</span>") : ("<mark>", "</mark>");
            writer.Write(i == 0 ? open : " " + open);
            HtmlText.Write(writer, pieces[i].Text);
            writer.Write(close);
        }
    }
}
