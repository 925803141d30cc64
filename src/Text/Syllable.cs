namespace SiteGen.Text;

/// <summary>A syllable as it stands in a text: a run of letters, digits and marks, a number as written, or a percent sign.</summary>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is there.</param>
/// <param name="Key">What it is compared by.</param>
internal readonly record struct Syllable(int Start, int Length, SyllableKey Key);
