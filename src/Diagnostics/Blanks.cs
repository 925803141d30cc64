using System.Collections.Frozen;

namespace SiteGen.Diagnostics;

/// <summary>
/// What a hint leaves for staff to fill in, in capitals. Wherever a value is wanted, the program refuses these words: a hint that is pasted as it is never
/// publishes something invented.
/// </summary>
internal static class Blanks
{
    /// <summary>A day.</summary>
    public static Localized Day { get; } = new("NĂM-THÁNG-NGÀY", "YEAR-MONTH-DAY");

    /// <summary>A term.</summary>
    public static Localized Term { get; } = new("SỐ (NĂM–NĂM)", "NUMBER (YEAR–YEAR)");

    /// <summary>Why something is done.</summary>
    public static Localized Reason { get; } = new("LÝ DO", "REASON");

    /// <summary>Words that were published.</summary>
    public static Localized Former { get; } = new("LỜI CŨ", "FORMER WORDS");

    /// <summary>Anything else.</summary>
    public static Localized Other { get; } = new("…", "…");

    private static readonly FrozenSet<string> All = new[] { Day, Term, Reason, Former, Other }.SelectMany(blank => new[] { blank.Vi, blank.En })
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a value was not filled in.</summary>
    public static bool Has(string value) => All.Contains(value.Trim('"', '\'', ' '));
}
