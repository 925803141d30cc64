using System.Globalization;
using System.Xml.Linq;
using static SiteGen.Sources.Odt.OdtNames;

namespace SiteGen.Sources.Odt;

/// <summary>What the fields of a form show that were taken over from Word: boxes and choices.</summary>
internal static class OdtFormField
{
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
