using System.Numerics;
using System.Runtime.InteropServices;

namespace SiteGen.Search.Encodings;

/// <summary>
/// Writes decisions in as few bits as their probabilities allow: a binary range coder with adaptive probabilities.
/// The arithmetic is that of LZMA (I. Pavlov, LZMA specification, 2015; G. N. N. Martin, Range encoding, 1979) with probabilities of 15 bits, which
/// move fast at first and slowly later. <c>theme/assets/search-lists.js</c> holds the decoder.
/// </summary>
internal sealed class RangeEncoder
{
    private const int SlowestRate = 7;

    private readonly List<byte> _bytes = [];
    private ulong _low;
    private uint _range = uint.MaxValue;
    private byte _held;
    private int _holding;
    private bool _begun;

    /// <summary>Writes a decision whose probability is learnt in <paramref name="model"/>.</summary>
    public void Write(bool bit, ref BitModel model)
    {
        var bound = (_range >> 15) * model.Zero;
        var rate = Math.Min(SlowestRate, BitOperations.Log2((uint)model.Seen + 1) + 1);
        if (bit)
        {
            _low += bound;
            _range -= bound;
            model.Zero -= (ushort)(model.Zero >> rate);
        }
        else
        {
            _range = bound;
            model.Zero += (ushort)((32768 - model.Zero) >> rate);
        }

        if (model.Seen < 127)
            model.Seen++;
        Normalize();
    }

    /// <summary>Writes the lowest <paramref name="count"/> bits of a number, each as likely as not, the highest first.</summary>
    public void WriteEven(int value, int count)
    {
        for (var i = count - 1; i >= 0; i--)
        {
            _range >>= 1;
            if ((value >> i & 1) == 1)
                _low += _range;
            Normalize();
        }
    }

    /// <summary>All bytes; zeros at the end are left out, since the decoder reads zeros beyond it.</summary>
    public byte[] Finish()
    {
        for (var i = 0; i < 5; i++)
            ShiftLow();
        var length = _bytes.Count;
        while (length > 0 && _bytes[length - 1] == 0)
            length--;
        return CollectionsMarshal.AsSpan(_bytes)[..length].ToArray();
    }

    private void Normalize()
    {
        while (_range < 1 << 24)
        {
            _range <<= 8;
            ShiftLow();
        }
    }

    // A byte can still be raised by a carry; it is held back until the next one shows whether it is.
    private void ShiftLow()
    {
        if ((uint)_low < 0xFF000000 || _low >> 32 != 0)
        {
            var carry = (byte)(_low >> 32);
            // The very first byte would always be zero.
            if (_begun)
                _bytes.Add((byte)(_held + carry));
            _begun = true;
            for (; _holding > 0; _holding--)
                _bytes.Add((byte)(0xFF + carry));
            _held = (byte)(_low >> 24);
        }
        else
        {
            _holding++;
        }

        _low = (_low & 0x00FFFFFF) << 8;
    }
}
