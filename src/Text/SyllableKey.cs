namespace SiteGen.Text;

/// <summary>What a syllable is compared by.</summary>
/// <param name="Fold">Without case, marks and the free choice of <c>i</c> or <c>y</c>: <c>Kỹ</c> and <c>ki</c> are <c>ki</c>.</param>
/// <param name="Form">
/// With its marks, the tone at the end: <c>hoà</c> and <c>hòa</c> are one form, <c>kĩ</c> and <c>kỹ</c> another. Not for showing.
/// </param>
internal sealed record SyllableKey(string Fold, string Form);
