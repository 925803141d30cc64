using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace SiteGen.Pages.Bodies;

/// <summary>The former ids and the corrections of one place, where a template writes the place itself.</summary>
/// <param name="history">The history of the page.</param>
/// <param name="id">The place.</param>
/// <param name="strings">The words of the page.</param>
internal sealed class HistoryHtml(BodyHistory history, string id, Strings strings) : IHtmlContent
{
    /// <summary>Writes an anchor for each id that a place once had, so that old addresses still lead to it.</summary>
    public static void WriteFormerIds(TextWriter writer, BodyHistory history, string id)
    {
        foreach (var former in history.FormerIds.GetValueOrDefault(id, []))
            WriteAnchor(writer, former);
    }

    /// <summary>Writes an anchor that readers do not see.</summary>
    public static void WriteAnchor(TextWriter writer, string id) => writer.Write($"<div class=\"former\" id=\"{id}\"></div>");

    /// <summary>Writes the notes on corrections of a place.</summary>
    public static void WriteCorrections(TextWriter writer, BodyHistory history, string id, Strings strings) =>
        CorrectionHtml.Write(writer, history.Corrections.GetValueOrDefault(id, []), strings);

    /// <summary>Writes the anchors, then the notes.</summary>
    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        WriteFormerIds(writer, history, id);
        WriteCorrections(writer, history, id, strings);
    }
}
