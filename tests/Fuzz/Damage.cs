using System.Collections.Immutable;
using System.Text;
using CsCheck;

namespace SiteGen.Tests.Fuzz;

/// <summary>One change of some bytes. Every number is taken modulo what there is, so that each case fits every original.</summary>
/// <param name="Part">Which of the parts.</param>
/// <param name="Kind">What is done, one of <see cref="Kinds"/>.</param>
/// <param name="At">Where.</param>
/// <param name="Length">To how many bytes, or how often.</param>
/// <param name="Token">With which piece, or which byte.</param>
internal readonly record struct Damage(int Part, int Kind, int At, int Length, int Token)
{
    private const int Kinds = 6, LongestPart = 1_000_000;

    /// <summary>Which original, and up to eight changes of it.</summary>
    public static Gen<(int Original, Damage[] Changes)> Cases { get; } = Gen.Select(
        Gen.Int[0, 1_000],
        Gen.Select(
            Gen.Int[0, 100],
            Gen.Int[0, Kinds - 1],
            Gen.Int[0, 1_000_000],
            Gen.Int[1, 60],
            Gen.Int[0, 10_000],
            (part, kind, at, length, token) => new Damage(part, kind, at, length, token)).Array[1, 8]);

    /// <summary>The parts after the change.</summary>
    public ImmutableArray<Part> Of(ImmutableArray<Part> parts, string[] tokens)
    {
        var part = parts[Part % parts.Length];
        return parts.SetItem(Part % parts.Length, part with { Bytes = Change(part.Bytes, tokens) });
    }

    private byte[] Change(byte[] bytes, string[] tokens)
    {
        var at = At % (bytes.Length + 1);
        var rest = bytes.AsSpan(at);
        var piece = rest[..Math.Min(Length, rest.Length)];
        var token = Encoding.UTF8.GetBytes(tokens[Token % tokens.Length]);
        return bytes.Length > LongestPart ? bytes : Kind switch
        {
            0 => [.. bytes[..at], .. rest.IsEmpty ? [] : new[] { (byte)Token }, .. rest[Math.Min(1, rest.Length)..]],
            // One in four is cut there.
            1 when Token % 4 == 0 => bytes[..at],
            1 or 2 => [.. bytes[..at], .. rest[piece.Length..]],
            3 => [.. bytes[..at], .. Repeated(token, Token % 9 == 0 ? 1 << (Length % 12) : 1), .. rest],
            4 => [.. bytes[..at], .. Repeated(piece.ToArray(), 1 << (Token % 10)), .. rest],
            _ => [.. bytes[..at], .. bytes.AsSpan(Token % (bytes.Length + 1)).ToArray().Take(Length * 10), .. rest],
        };
    }

    private static byte[] Repeated(byte[] piece, int times) => [.. Enumerable.Repeat(piece, times).SelectMany(bytes => bytes)];
}
