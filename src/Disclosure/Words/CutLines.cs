using System.Buffers;
using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Finds what the end of a line cuts in two: <em>0912</em> and <em>345 678</em>, <em>sinh ngày</em> and <em>12/5/1970</em>. Lines that follow each other are
/// read as one text; what was found in one of them is not told again.
/// </summary>
internal static class CutLines
{
    // Of a long paragraph the ends are read with its neighbours, no more.
    private const int LongestEnd = 200;
    private const int LongestText = 20_000;

    // No number is longer, with the words that name it.
    private const int Reach = 100;

    // Numbers of a table that was saved line by line are no parts of one number, unless the first has leading digits like those of a telephone.
    private const int FewestFirstDigits = 3;

    private static readonly SearchValues<char> OfNumbers = SearchValues.Create("0123456789 \t.,-()");

    /// <summary>Where a piece stands in a text of several.</summary>
    /// <param name="Start">Where it begins in the text.</param>
    /// <param name="Piece">The piece.</param>
    /// <param name="Offset">How many of its first letters are left out.</param>
    private readonly record struct Part(int Start, ReadPiece Piece, int Offset);

    /// <summary>What is found over the ends of lines.</summary>
    /// <param name="run">Pieces of which each goes on from the one before it.</param>
    public static IEnumerable<Finding> Find(IReadOnlyList<ReadPiece> run) =>
        CutMarks.Find(run).Concat(Join(run).SelectMany(text => FindIn(text.Words, text.Parts)));

    private static IEnumerable<Finding> FindIn(string words, ImmutableArray<Part> parts)
    {
        var at = 0;
        foreach (var found in PieceFinder.FindPersonal(words, "").DistinctBy(found => (found.Rule, found.Key, found.Index)).OrderBy(found => found.Index))
        {
            while (at + 1 < parts.Length && parts[at + 1].Start <= found.Index)
                at++;
            var part = parts[at];
            var isNearEnd = (at > 0 && found.Index - part.Start <= Reach) || (at + 1 < parts.Length && parts[at + 1].Start - found.Index <= Reach);
            var index = found.Index - part.Start + part.Offset;
            if (isNearEnd && !part.Piece.Has(found.Rule, index) && !IsOfColumn(found with { Index = index }, part.Piece.Words))
                yield return part.Piece.Tell(found with { Index = index });
        }
    }

    private static bool IsOfColumn(WordFinding found, string line)
    {
        if ((found.Rule != SensitiveRules.PhoneNumber && found.Rule != SensitiveRules.IdentityNumber) || found.Index >= line.Length)
            return false;
        var before = line.AsSpan(0, found.Index);
        var number = line.AsSpan(found.Index).TrimStart(" (+");
        var first = number.IndexOf(' ') is > 0 and var end ? number[..end] : number;
        var isCut = number.Length < found.Key.Length;
        return isCut && first.Length < FewestFirstDigits && !before.ContainsAnyExcept(OfNumbers);
    }

    private static IEnumerable<(string Words, ImmutableArray<Part> Parts)> Join(IReadOnlyList<ReadPiece> run)
    {
        var words = new StringBuilder();
        var parts = ImmutableArray.CreateBuilder<Part>();
        foreach (var piece in run)
        {
            var length = piece.Words.Length;
            var isLong = length > 2 * LongestEnd;
            parts.Add(new Part(words.Length, piece, 0));
            words.Append(piece.Words, 0, isLong ? LongestEnd : length).Append('\n');
            if (!isLong && words.Length < LongestText)
                continue;
            if (parts.Count > 1)
                yield return (words.ToString(), parts.ToImmutable());
            words.Clear();
            parts.Clear();
            var end = Math.Min(length, LongestEnd);
            parts.Add(new Part(0, piece, length - end));
            words.Append(piece.Words, length - end, end).Append('\n');
        }

        if (parts.Count > 1)
            yield return (words.ToString(), parts.ToImmutable());
    }
}
