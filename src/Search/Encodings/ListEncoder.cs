using System.Numerics;

namespace SiteGen.Search.Encodings;

/// <summary>
/// Writes rising lists of numbers by their gaps, as Golomb–Rice codes whose unary part and two highest bits are learnt
/// (S. Golomb, Run-length encodings, 1966; R. F. Rice, 1979), and small numbers beside them.
/// All lists of a file share what was learnt. <c>theme/assets/search-lists.js</c> reads them.
/// </summary>
internal sealed class ListEncoder
{
    private const int Steps = 24;
    private const int Widths = 32;

    private readonly RangeEncoder _encoder = new();
    private readonly BitModel[] _lengths = BitModel.Many(32);
    private readonly BitModel[] _unary = BitModel.Many(Widths * Steps);
    private readonly BitModel[] _high = BitModel.Many(Widths * 4);
    private readonly BitModel[] _small = BitModel.Many(Widths * Steps);
    private readonly BitModel[] _flags = BitModel.Many(Widths);
    private readonly BitModel[] _ranks = BitModel.Many(2 * Widths);

    /// <summary>Writes a number from 0, short when it is small: Elias's gamma code with a learnt length.</summary>
    public void WriteNumber(int value)
    {
        var bits = BitOperations.Log2((uint)value + 1);
        for (var i = 0; i < bits; i++)
            _encoder.Write(true, ref _lengths[i]);
        _encoder.Write(false, ref _lengths[bits]);
        _encoder.WriteEven(value + 1, bits);
    }

    /// <summary>Writes the rank of a word, from 0: whether it is the usual follower, else as a number with the first bit after the length learnt too.</summary>
    /// <param name="rank">The rank.</param>
    /// <param name="last">The rank before it.</param>
    /// <param name="follower">The rank that usually follows <paramref name="last"/>.</param>
    public void WriteRank(int rank, int last, int follower)
    {
        _encoder.Write(rank == follower, ref _flags[BitOperations.Log2((uint)last + 1)]);
        if (rank == follower)
            return;
        var bits = BitOperations.Log2((uint)rank + 1);
        for (var i = 0; i < bits; i++)
            _encoder.Write(true, ref _ranks[i]);
        _encoder.Write(false, ref _ranks[bits]);
        if (bits == 0)
            return;
        _encoder.Write((rank + 1 >> (bits - 1) & 1) == 1, ref _ranks[Widths + bits]);
        _encoder.WriteEven(rank + 1, bits - 1);
    }

    /// <summary>Writes how long a list is and how wide its gaps are, before them.</summary>
    /// <param name="count">Its length, at least 1.</param>
    /// <param name="last">Its last number.</param>
    /// <returns>The width for <see cref="WriteGap"/> and <see cref="WriteSmall"/>.</returns>
    public int WriteHead(int count, int last)
    {
        WriteNumber(count - 1);
        // The best width for gaps that fall off geometrically: about 0.69 of their mean.
        return WriteWidth((last + 1L) / count);
    }

    /// <summary>Writes how wide gaps of this mean are.</summary>
    public int WriteWidth(long mean)
    {
        var width = mean < 3 ? 0 : BitOperations.Log2((uint)(mean * 69 / 100));
        WriteNumber(width);
        return width;
    }

    /// <summary>Writes the distance to the number before it, less one.</summary>
    public void WriteGap(int gap, int width)
    {
        WriteUnary(gap >> width, _unary.AsSpan(width * Steps, Steps));
        var high = Math.Min(width, 2);
        var node = 1;
        for (var i = 0; i < high; i++)
        {
            var bit = gap >> (width - 1 - i) & 1;
            _encoder.Write(bit == 1, ref _high[width * 4 + node]);
            node = node * 2 + bit;
        }

        _encoder.WriteEven(gap, width - high);
    }

    /// <summary>Writes a small number from 0; numbers of one <paramref name="kind"/> (below 32) share what was learnt.</summary>
    public void WriteSmall(int value, int kind) => WriteUnary(value, _small.AsSpan(kind * Steps, Steps));

    /// <summary>Writes a yes or no; those of one <paramref name="kind"/> (below 32) share what was learnt.</summary>
    public void WriteFlag(bool flag, int kind) => _encoder.Write(flag, ref _flags[kind]);

    /// <summary>A whole list.</summary>
    public void WriteList(IReadOnlyList<int> numbers)
    {
        var width = WriteHead(numbers.Count, numbers[^1]);
        for (var i = 0; i < numbers.Count; i++)
            WriteGap(i == 0 ? numbers[0] : numbers[i] - numbers[i - 1] - 1, width);
    }

    /// <summary>Everything, as text.</summary>
    public string Finish() => Base91.Encode(_encoder.Finish());

    private void WriteUnary(int value, Span<BitModel> models)
    {
        for (var i = 0; i < value; i++)
            _encoder.Write(true, ref models[Math.Min(i, Steps - 1)]);
        _encoder.Write(false, ref models[Math.Min(value, Steps - 1)]);
    }
}
