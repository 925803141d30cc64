namespace SiteGen.Diagnostics;

/// <summary>A colour that cannot be told well enough from another.</summary>
/// <param name="Key">The key that gives it.</param>
/// <param name="Colour">The colour: <c>#c0a0a0</c>.</param>
/// <param name="Against">The key and the colour of the other: <c>paper #faf8f3</c>.</param>
/// <param name="Ratio">Their contrast, from 1 to 21.</param>
/// <param name="Nearest">The nearest colour that can be told.</param>
internal sealed record ContrastFault(string Key, string Colour, string Against, double Ratio, string Nearest);
