using System.Collections.Immutable;
using SiteGen.Archives.Permalinks;
using SiteGen.Text;

namespace SiteGen.Pages.Bodies;

/// <summary>
/// Writes what was corrected in a place: the day, the reason and the former words. It stands after the place,
/// so that copied text holds the report's own words only.
/// </summary>
public static class CorrectionHtml
{
    /// <summary>Writes a note for each correction.</summary>
    public static void Write(TextWriter writer, ImmutableArray<Correction> corrections, Strings strings)
    {
        foreach (var correction in corrections)
        {
            writer.Write("<div class=\"correction\" role=\"note\"><p><time");
            HtmlText.WriteAttribute(writer, "datetime", IsoDate.Of(correction.Date));
            writer.Write('>');
            HtmlText.Write(writer, strings.Format("corrected-on", strings.Date(correction.Date)));
            writer.Write("</time> ");
            if (correction.Reason is { } reason)
                HtmlText.Write(writer, strings.Format("correction-reason", reason) + " ");
            HtmlText.Write(writer, strings["former-words"]);
            writer.Write("</p><p><del>");
            HtmlText.Write(writer, correction.Former);
            writer.Write("</del></p></div>\n");
        }
    }
}
