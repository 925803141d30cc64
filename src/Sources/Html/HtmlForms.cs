using AngleSharp.Dom;
using SiteGen.Text;

namespace SiteGen.Sources.Html;

/// <summary>What a browser shows in the fields of a form that somebody has filled in.</summary>
internal static class HtmlForms
{
    private const int LongestAddress = 100;

    /// <summary>The words in a field; empty for one without words of its own, and for a password.</summary>
    public static string ShownIn(IElement field) => field.LocalName switch
    {
        "textarea" => field.TextContent,
        "select" => string.Join(", ", Chosen(field).Select(option => option.GetAttribute("label") ?? option.TextContent.Trim())),
        _ => (field.GetAttribute("type") ?? "text").ToLowerInvariant() switch
        {
            "checkbox" or "radio" => field.HasAttribute("checked") ? "☒" : "☐",
            "hidden" or "password" or "submit" or "button" or "reset" or "image" or "file" or "range" or "color" => "",
            // What a browser does not know is a field for words.
            _ => field.GetAttribute("value") ?? "",
        },
    };

    /// <summary>What is embedded in a page, with its address: <c>iframe (bang.html)</c>.</summary>
    public static string NameOf(IElement embedded)
    {
        var address = embedded.GetAttribute("src") ?? embedded.GetAttribute("data") ?? embedded.QuerySelector("source")?.GetAttribute("src") ?? "";
        return address.Length is 0 or > LongestAddress ? embedded.LocalName : $"{embedded.LocalName} ({VietnameseText.CollapseWhiteSpace(address)})";
    }

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
