using SiteGen.Diagnostics;

namespace SiteGen.Archives;

/// <summary>An abbreviation with one of its meanings.</summary>
/// <param name="Abbreviation">As it is written in reports: <c>HĐND</c>.</param>
/// <param name="Meaning">What it stands for: <c>Hội đồng nhân dân</c>.</param>
public sealed record GlossaryEntry(Located<string> Abbreviation, string Meaning);
