using System.Buffers.Binary;
using System.Numerics;

namespace SiteGen.Bags;

/// <summary>SHA-224 (FIPS 180-4, sections 5.3.2, 6.2 and 6.3), which some bags use and the runtime does not have.</summary>
internal sealed class Sha224 : IChecksum
{
    /// <summary>How many bytes the checksum has.</summary>
    public const int Size = 28;

    private const int BlockSize = 64;

    // The first 32 bits of the fractional parts of the cube roots of the first 64 primes (FIPS 180-4, section 4.2.2).
    private static readonly uint[] Constants = [.. Primes().Take(64).Select(prime => FractionOfCubeRoot(prime))];

    private readonly uint[] _state = [0xC1059ED8, 0x367CD507, 0x3070DD17, 0xF70E5939, 0xFFC00B31, 0x68581511, 0x64F98FA7, 0xBEFA4FA4];
    private readonly byte[] _block = new byte[BlockSize];
    private long _length;

    /// <inheritdoc/>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > 0)
        {
            var filled = (int)(_length % BlockSize);
            var taken = Math.Min(BlockSize - filled, bytes.Length);
            bytes[..taken].CopyTo(_block.AsSpan(filled));
            bytes = bytes[taken..];
            _length += taken;
            if (filled + taken == BlockSize)
                Compress();
        }
    }

    /// <inheritdoc/>
    public byte[] ToBytes()
    {
        var end = new byte[sizeof(ulong)];
        BinaryPrimitives.WriteInt64BigEndian(end, _length * 8);
        var zeros = (int)((BlockSize + 55 - (_length % BlockSize)) % BlockSize);
        Add([0x80, .. new byte[zeros], .. end]);
        var checksum = new byte[Size];
        for (var i = 0; i < Size / sizeof(uint); i++)
            BinaryPrimitives.WriteUInt32BigEndian(checksum.AsSpan(i * sizeof(uint)), _state[i]);
        return checksum;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }

    private void Compress()
    {
        Span<uint> words = stackalloc uint[64];
        for (var i = 0; i < 16; i++)
            words[i] = BinaryPrimitives.ReadUInt32BigEndian(_block.AsSpan(i * sizeof(uint)));
        for (var i = 16; i < 64; i++)
        {
            var s0 = Turn(words[i - 15], 7, 18) ^ (words[i - 15] >> 3);
            var s1 = Turn(words[i - 2], 17, 19) ^ (words[i - 2] >> 10);
            words[i] = words[i - 16] + s0 + words[i - 7] + s1;
        }

        var (a, b, c, d, e, f, g, h) = (_state[0], _state[1], _state[2], _state[3], _state[4], _state[5], _state[6], _state[7]);
        for (var i = 0; i < 64; i++)
        {
            var t1 = h + (Turn(e, 6, 11) ^ BitOperations.RotateRight(e, 25)) + ((e & f) ^ (~e & g)) + Constants[i] + words[i];
            var t2 = (Turn(a, 2, 13) ^ BitOperations.RotateRight(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
            (a, b, c, d, e, f, g, h) = (t1 + t2, a, b, c, d + t1, e, f, g);
        }

        ReadOnlySpan<uint> added = [a, b, c, d, e, f, g, h];
        for (var i = 0; i < added.Length; i++)
            _state[i] += added[i];
    }

    private static uint Turn(uint word, int first, int second) => BitOperations.RotateRight(word, first) ^ BitOperations.RotateRight(word, second);

    private static IEnumerable<int> Primes() => Enumerable.Range(2, 400).Where(n => Enumerable.Range(2, n - 2).All(d => n % d != 0));

    // The cube root of prime × 2^96, as a whole number; its lower 32 bits are the fraction.
    private static uint FractionOfCubeRoot(int prime)
    {
        var wanted = (UInt128)prime << 96;
        ulong root = 0;
        for (var bit = 1UL << 35; bit > 0; bit >>= 1)
        {
            if (Cube(root | bit) <= wanted)
                root |= bit;
        }

        return (uint)root;
    }

    private static UInt128 Cube(ulong number) => (UInt128)number * number * number;
}
