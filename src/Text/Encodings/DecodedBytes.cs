namespace SiteGen.Text.Encodings;

/// <summary>Bytes as text in Unicode.</summary>
/// <param name="Encoding">The encoding: <c>UTF-8</c>, <c>UTF-16LE</c>, <c>UTF-16BE</c>.</param>
/// <param name="Text">The text, as it stands: not yet in NFC, with its line ends.</param>
internal sealed record DecodedBytes(string Encoding, string Text);
