using SiteGen.Diagnostics;

namespace SiteGen.Bags;

/// <summary>A file of a bag that is to be verified.</summary>
/// <param name="Path">Its path below the bag's base folder, with <c>/</c>.</param>
/// <param name="Length">How many bytes it says that it has.</param>
/// <param name="Read">Gives its bytes in pieces; null, or what is wrong with them. Safe from several threads.</param>
internal sealed record BagFile(string Path, long Length, Func<Action<ReadOnlySpan<byte>>, Diagnostic?> Read);
