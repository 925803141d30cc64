namespace SiteGen.Analysis.TypicalWords;

/// <summary>Two syllables that a term has more often than the others.</summary>
/// <param name="Words">The syllables in small letters: <c>đô thị</c>.</param>
/// <param name="Count">How often they stand in the reports of the term.</param>
/// <param name="Elsewhere">How often in those of all other terms.</param>
/// <param name="Likelihood">How little that is chance: <see cref="LogLikelihood"/>.</param>
public sealed record TypicalWord(string Words, int Count, int Elsewhere, double Likelihood);
