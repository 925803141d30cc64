using AngleSharp.Dom;

namespace SiteGen.Sources.Html;

/// <summary>What a browser shows in the fields of a form that somebody has filled in.</summary>
internal static class HtmlForms
{
    /// <summary>The words in a field; empty for one without words of its own, and for a password.</summary>
    public static string ShownIn(IElement field) => field.LocalName switch
    {
        "textarea" => field.TextContent,
        "select" => string.Join(", ", Chosen(field).Select(option => option.GetAttribute("label") ?? option.TextContent.Trim())),
        _ => (field.GetAttribute("type") ?? "text").ToLowerInvariant() switch
        {
            "checkbox" or "radio" => field.HasAttribute("checked") ? "☒" : "☐",
            "text" or "search" or "tel" or "url" or "email" or "number" or "date" or "datetime-local" or "month" or "week" or "time" =>
                field.GetAttribute("value") ?? "",
            _ => "",
        },
    };

    // A list that shows one line shows its first option when none is chosen.
    private static IEnumerable<IElement> Chosen(IElement list)
    {
        var options = list.QuerySelectorAll("option");
        var chosen = options.Where(option => option.HasAttribute("selected"));
        if (list.HasAttribute("multiple"))
            return chosen;
        return chosen.Any() ? chosen.TakeLast(1) : options.Take(1);
    }
}
