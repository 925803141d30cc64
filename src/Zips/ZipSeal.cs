using System.Security.Cryptography;
using System.Text;

namespace SiteGen.Zips;

/// <summary>
/// The seal of a zip: the SHA-256 of all its bytes up to the seal, written as the comment at its end. A bag's manifests vouch for the files;
/// the seal vouches for what lies between them, names and dates of the zip included.
/// It detects corruption, not tampering: whoever changes a zip can seal it again.
/// </summary>
internal sealed class ZipSeal : IDisposable
{
    /// <summary>How many bytes a seal has.</summary>
    public const int Length = 8 + 64;

    private const string Word = "SHA-256 ";

    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Whether a zip's comment is a seal, even a broken one.</summary>
    public static bool IsSeal(ReadOnlySpan<byte> comment) => comment.Length == Length;

    /// <summary>Adds bytes of the zip, in their order.</summary>
    public void Add(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

    /// <summary>The seal for the bytes that were added so far.</summary>
    public byte[] ToBytes() => Encoding.ASCII.GetBytes(Word + Sha256);

    /// <summary>The SHA-256 of the bytes that were added so far, 64 lower-case hexadecimal digits.</summary>
    public string Sha256 => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
