namespace SiteGen.Bags;

/// <summary>A checksum in the making: one of the runtime's, or <see cref="Sha224"/>, which the runtime does not have.</summary>
internal interface IChecksum : IDisposable
{
    void Add(ReadOnlySpan<byte> bytes);

    /// <summary>The checksum of all bytes that were added; nothing can be added after it.</summary>
    byte[] ToBytes();
}
