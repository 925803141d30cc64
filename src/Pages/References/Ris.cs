using System.Globalization;
using System.Text;

namespace SiteGen.Pages.References;

/// <summary>RIS (Research Information Systems, 2011), in UTF-8: a <c>RPRT</c>. Lines end with CR and LF, as the format asks.</summary>
internal static class Ris
{
    /// <summary>The record of a report.</summary>
    public static string Write(Reference reference)
    {
        var text = new StringBuilder();
        Line(text, "TY", "RPRT");
        Line(text, "ID", reference.Key);
        Line(text, "AU", reference.Author);
        Line(text, "TI", reference.Title);
        Line(text, "PB", reference.Publisher);
        Line(text, "M3", reference.Kind);
        Line(text, "SN", reference.Number);
        Line(text, "CY", reference.Place);
        if (reference.IsDated)
        {
            Line(text, "PY", reference.Date.Year.ToString(CultureInfo.InvariantCulture));
            Line(text, "DA", reference.Day);
        }

        Line(text, "LA", reference.Language);
        Line(text, "DB", reference.Archive);
        Line(text, "UR", reference.Url);
        if (!reference.IsDated)
            Line(text, "Y2", reference.Day);
        return text.Append("ER  - \r\n").ToString();
    }

    private static void Line(StringBuilder text, string tag, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            text.Append(tag).Append("  - ").Append(value).Append("\r\n");
    }
}
