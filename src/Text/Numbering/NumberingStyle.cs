using System.Collections.Immutable;

namespace SiteGen.Text.Numbering;

/// <summary>A way of numbering headings: a row of <see cref="NumberingStyles"/>.</summary>
/// <param name="Name">Its name, for messages and tests: <c>roman</c>.</param>
/// <param name="Numerals">How the parts of its numbers are written: <c>II.2</c> has a roman part and an arabic one. None for a name that stands without a
/// number.</param>
/// <param name="Signs">What may stand between a number and its title.</param>
/// <param name="Weight">How much a number of this style speaks for a heading by itself: the more the likelier, below 0 rather for an item of a list.</param>
/// <param name="Repeats">The name of the style whose number its own begins with: <c>arabic</c> for 2.1; null when it stands alone.</param>
internal sealed record NumberingStyle(string Name, ImmutableArray<Numeral> Numerals, NumberSigns Signs, int Weight, string? Repeats = null)
{
    /// <summary>The words that name the division, in small letters, the longest first: <c>điều</c>; none for styles of numbers only.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>Whether its numbers follow a word that names a division (<c>Phần</c>, <c>Điều</c>).</summary>
    public bool IsNamed => !Names.IsEmpty;

    /// <summary>Whether its numbers stand for sections; those of other styles may enumerate.</summary>
    public bool IsOfSections => Weight >= 3;

    /// <summary>Whether its title may be missing: <c>Điều 1.</c></summary>
    public bool MayLackTitle { get; init; }

    /// <summary>Whether a number that stands alone on its line can have its title on the next line.</summary>
    public bool MayStandAlone { get; init; }

    /// <summary>What stands before the number: a bracket for <c>(1)</c>, nothing for most styles.</summary>
    public string Opening { get; init; } = "";

    /// <summary>Where a title of this style may begin with a figure, as a regular expression for the place before that figure; null where none may.</summary>
    public string? Figure { get; init; }

    /// <summary>Whether a number may be left out without a sign that one was forgotten: many leave out đ, and all f, j, w, z.</summary>
    public bool CountsByLetters { get; init; }
}
