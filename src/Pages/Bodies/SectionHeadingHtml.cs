using System.Globalization;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using SiteGen.Archives;

namespace SiteGen.Pages.Bodies;

/// <summary>The heading of a section where its level depends on the report: below the heading of its part, where it is in one.</summary>
/// <param name="section">The section.</param>
/// <param name="topHeading">The HTML level of the report's topmost headings.</param>
internal sealed class SectionHeadingHtml(Section section, int topHeading) : IHtmlContent
{
    /// <summary>The HTML level of a section's heading.</summary>
    public static int LevelOf(Section section, int topHeading) => section.Part is null ? topHeading : topHeading + 1;

    /// <summary>Writes the HTML; the encoder is not used, since <see cref="HtmlText"/> leaves Vietnamese letters as they are.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        var name = "h" + LevelOf(section, topHeading).ToString(CultureInfo.InvariantCulture);
        writer.Write($"<{name} id=\"{section.Id}\" class=\"section-title\"><span class=\"n\">");
        HtmlText.Write(writer, section.Number);
        writer.Write(".</span> ");
        HtmlText.Write(writer, section.Title);
        writer.Write($"</{name}>");
    }
}
