using System.Security.Cryptography;
using SiteGen.Pages;
using SiteGen.Zips;

namespace SiteGen.Bags;

/// <summary>A file of the bag, compressed and with its checksums.</summary>
/// <param name="Path">Its path below the bag's base folder.</param>
/// <param name="Entry">The file as it lies in the zip.</param>
/// <param name="Sha256">SHA-256 of its bytes.</param>
/// <param name="Sha512">SHA-512 of its bytes.</param>
internal sealed record PackedFile(string Path, ZipEntryBytes Entry, byte[] Sha256, byte[] Sha512)
{
    /// <summary>Packs bytes. Pure, so that many files can be packed at the same time.</summary>
    /// <param name="folder">The bag's base folder.</param>
    /// <param name="path">The path below it.</param>
    /// <param name="bytes">The bytes.</param>
    public static PackedFile Of(string folder, string path, byte[] bytes) => new(
        path, ZipEntryBytes.Compress($"{folder}/{path}", bytes), SHA256.HashData(bytes), SHA512.HashData(bytes));

    /// <summary>Renders and packs a file of the site: a file of the payload.</summary>
    public static PackedFile OfPayload(string folder, OutputFile file) => Of(folder, BagContent.Payload + file.Path, file.Render());
}
