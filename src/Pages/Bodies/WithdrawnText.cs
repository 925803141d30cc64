using SiteGen.Documents;

namespace SiteGen.Pages.Bodies;

/// <summary>The sentence that stands in the place of what was withdrawn.</summary>
internal static class WithdrawnText
{
    /// <summary>What stands in the place of the title of a withdrawn section.</summary>
    public static string OfSection(Strings strings) => strings["withdrawn-section"];

    /// <summary>When and why, in the archive's language.</summary>
    public static string Of(Strings strings, Withdrawn withdrawn) =>
        strings.Format("withdrawn-text", strings.Date(withdrawn.Date.Value), withdrawn.Reason.TrimEnd('.'));
}
