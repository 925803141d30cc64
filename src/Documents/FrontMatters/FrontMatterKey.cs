using SiteGen.Diagnostics;

namespace SiteGen.Documents.FrontMatters;

/// <summary>A key that front matter or a settings file may have: a row of the tables from which parser, writer, pages, data and documentation follow.</summary>
/// <param name="Name">The key as it is written: <c>date-text</c>.</param>
/// <param name="Meaning">What it says, for the documentation.</param>
/// <param name="Form">What its value must look like.</param>
internal sealed record FrontMatterKey(string Name, Localized Meaning, KeyForm Form = KeyForm.Text)
{
    /// <summary>Whether it must be there.</summary>
    public bool Required { get; init; }

    /// <summary>A value to show in the documentation.</summary>
    public string Example { get; init; } = "…";

    /// <summary>What stands in a hint for its value.</summary>
    public Localized Blank => Form switch
    {
        KeyForm.Term => Blanks.Term,
        KeyForm.Date => Blanks.Day,
        _ => Name == "reason" ? Blanks.Reason : Blanks.Other,
    };

    /// <summary>Whether it repeats words of a source, which may be signs alone.</summary>
    public bool IsOfSource { get => field || (IsFound && !Required); init; }

    /// <summary>
    /// The text of <c>theme/strings</c> that names it among the facts of a report, on its page and in its book;
    /// null for a key that stands elsewhere on the page.
    /// </summary>
    public string? Label { get; init; }

    /// <summary>Whether <c>convert</c> looks for it in a source. What it does not look for is never shown by <c>--dry-run</c>.</summary>
    public bool IsFound { get; init; }

    /// <summary>Whether it stands on one page only: other values, which stand on every page of a report, are bounded by <see cref="Longest"/>.</summary>
    public bool IsOnOnePage { get; init; }

    /// <summary>The longest value, in UTF-16 units.</summary>
    public int Longest => IsOnOnePage ? int.MaxValue : 2_000;

    /// <summary>Its name in JSON: <c>dateText</c>.</summary>
    public string JsonName => string.Concat(Name.Split('-').Select((word, index) => index == 0 ? word : char.ToUpperInvariant(word[0]) + word[1..]));
}
