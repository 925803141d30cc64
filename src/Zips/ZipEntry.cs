namespace SiteGen.Zips;

/// <summary>An entry of a zip that was found sound enough to be read.</summary>
/// <param name="Path">Its path, with <c>/</c>: relative, without <c>..</c>.</param>
/// <param name="Method">How its bytes lie in the zip.</param>
/// <param name="Crc32">The checksum of its bytes.</param>
/// <param name="Packed">How many bytes it has in the zip.</param>
/// <param name="Length">How many bytes it says that it has.</param>
/// <param name="Start">Where its bytes begin.</param>
internal sealed record ZipEntry(string Path, ZipMethod Method, uint Crc32, long Packed, long Length, long Start);
