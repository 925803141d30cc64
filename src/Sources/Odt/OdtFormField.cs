using System.Globalization;
using System.Xml.Linq;
using static SiteGen.Sources.Odt.OdtNames;

namespace SiteGen.Sources.Odt;

/// <summary>What the fields of a form show that were taken over from Word: boxes and choices.</summary>
internal static class OdtFormField
{
    /// <summary>The controls of the forms of a document, by their names.</summary>
    public static Dictionary<string, XElement> ControlsIn(XElement? forms)
    {
        var controls = new Dictionary<string, XElement>(StringComparer.Ordinal);
        foreach (var control in forms?.Descendants() ?? [])
        {
            if ((Get(control, "xml:id") ?? Get(control, "form:id")) is { } name)
                controls.TryAdd(name, control);
        }

        return controls;
    }

    /// <summary>What a control shows (ISO/IEC 26300, part 1, 13): a box with its label, what was written or chosen; nothing for a button.</summary>
    public static string ShownIn(XElement form)
    {
        var label = Get(form, "form:label") ?? "";
        switch (NameOf(form))
        {
            case "form:checkbox":
                return Box((Get(form, "form:current-state") ?? Get(form, "form:state")) == "checked", label);
            case "form:radio":
                return Box((Get(form, "form:current-selected") ?? Get(form, "form:selected")) == "true", label);
            case "form:listbox":
                var chosen = Children(form, "form:option").Where(option => (Get(option, "form:current-selected") ?? Get(option, "form:selected")) == "true");
                return string.Join(", ", chosen.Select(option => Get(option, "form:label") ?? Get(option, "form:value") ?? ""));
            case "form:fixed-text":
                return label;
            case "form:button" or "form:image" or "form:hidden" or "form:password" or "form:file" or "form:frame":
                return "";
            default:
                return Get(form, "form:current-value") ?? Get(form, "form:value") ?? "";
        }
    }

    private static string Box(bool isTicked, string label) => $"{(isTicked ? "☒" : "☐")} {label}".TrimEnd();

    /// <summary>What a field shows: whether its box is ticked, or what was chosen.</summary>
    public static string ValueOf(XElement field)
    {
        var values = Children(field, "field:param").ToLookup(param => Get(param, "field:name") ?? "", param => Get(param, "field:value") ?? "");
        if (Get(field, "field:type")?.EndsWith("CHECKBOX", StringComparison.Ordinal) == true)
            return values["Checkbox_Checked"].FirstOrDefault() == "true" ? "☒" : "☐";
        var chosen = int.TryParse(values["Dropdown_Selected"].FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : 0;
        return values["Dropdown_ListEntry"].ElementAtOrDefault(chosen) ?? "";
    }
}
