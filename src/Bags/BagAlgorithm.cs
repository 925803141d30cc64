using System.Security.Cryptography;

namespace SiteGen.Bags;

/// <summary>A checksum that a manifest can hold.</summary>
/// <param name="Name">Its name in the names of manifests: <c>sha256</c>.</param>
/// <param name="Size">How many bytes it has.</param>
/// <param name="Start">Starts a new checksum.</param>
internal sealed record BagAlgorithm(string Name, int Size, Func<IChecksum> Start)
{
    /// <summary>The ones that <c>verify</c> knows.</summary>
    public static IReadOnlyList<BagAlgorithm> Known { get; } =
    [
        Of("md5", MD5.HashSizeInBytes, HashAlgorithmName.MD5),
        Of("sha1", SHA1.HashSizeInBytes, HashAlgorithmName.SHA1),
        new("sha224", Sha224.Size, () => new Sha224()),
        Of("sha256", SHA256.HashSizeInBytes, HashAlgorithmName.SHA256),
        Of("sha384", SHA384.HashSizeInBytes, HashAlgorithmName.SHA384),
        Of("sha512", SHA512.HashSizeInBytes, HashAlgorithmName.SHA512),
    ];

    /// <summary>The one with a name (RFC 8493, section 2.4: lower case, letters and digits only), or null.</summary>
    public static BagAlgorithm? Named(string name)
    {
        var plain = string.Concat(name.Where(char.IsAsciiLetterOrDigit)).ToLowerInvariant();
        return Known.FirstOrDefault(algorithm => algorithm.Name == plain);
    }

    private static BagAlgorithm Of(string name, int size, HashAlgorithmName algorithm) => new(name, size, () => new RuntimeChecksum(algorithm));

    private sealed class RuntimeChecksum(HashAlgorithmName algorithm) : IChecksum
    {
        private readonly IncrementalHash _hash = IncrementalHash.CreateHash(algorithm);

        public void Add(ReadOnlySpan<byte> bytes) => _hash.AppendData(bytes);

        public byte[] ToBytes() => _hash.GetHashAndReset();

        public void Dispose() => _hash.Dispose();
    }
}
