namespace SiteGen.Tests.Fuzz;

/// <summary>A file inside a damaged file or archive.</summary>
internal sealed record Part(string Path, byte[] Bytes);
