namespace SiteGen.Text.Encodings;

/// <summary>An encoding that Vietnamese was written in before Unicode.</summary>
/// <param name="Name">Its name: <c>TCVN3</c>.</param>
/// <param name="Decode">
/// Turns text of which each character stands for a byte, as Latin-1 or Windows-1252 shows it, into Unicode (NFC).
/// Characters that stand for no byte stay as they are.
/// </param>
internal sealed record LegacyEncoding(string Name, Func<string, string> Decode);
