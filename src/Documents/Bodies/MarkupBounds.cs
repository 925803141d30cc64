using System.Buffers;
using SiteGen.Diagnostics;

namespace SiteGen.Documents.Bodies;

/// <summary>
/// Looks at Markdown before it is parsed. The library looks for the end of a link or a tag as far as its paragraph goes, each time again, so many that
/// begin and do not end would take it the square of their number. One pass with bounded looks ahead; no report comes near a bound.
/// </summary>
internal sealed class MarkupBounds(BodySource source)
{
    /// <summary>The longest address, in UTF-16 units; browsers and servers take some 2,000.</summary>
    private const int LongestAddress = 2_048;

    // From the opening of a link or a tag to its end: an address with a title.
    private const int LongestMarkup = 4_096;
    private const int MostNotClosed = 50;
    private const int MostRepeated = 1_000;
    private const int MostBackticks = 200;

    // Signs of emphasis, labels and definitions in a paragraph or table, for which the library takes the square of their number, and the sum of these squares
    // in a document: ten tables with a thousand words in bold.
    private const int MostSigns = 3_000;
    private const long MostPairing = 40_000_000;

    // A table of 5,000 rows; a paragraph has 20,000.
    private const int LongestParagraph = 1_000_000;

    // Rows that are shorter than their header are filled with empty cells: so many times what is written, and what a small table may have in any case.
    private const int MostFilled = 2, MostOfSmallTable = 20_000;

    private static readonly SearchValues<char> Signs = SearchValues.Create("[]<*_~^`");
    private static readonly SearchValues<char> TableLine = SearchValues.Create("|-: \t>");

    private long _pairing;

    private string Text => source.Lines.Text;

    /// <summary>The first thing that is beyond a bound; null when nothing is.</summary>
    public Diagnostic? FindProblem()
    {
        for (int line = 1, first; line <= source.Lines.Count; line++)
        {
            first = line;
            while (line <= source.Lines.Count && !IsBlank(line))
                line++;
            if (line > first && (ProblemOf(source.Lines.StartOf(first), EndOf(line - 1)) ?? TableProblemOf(first, line)) is { } problem)
                return problem;
        }

        return null;
    }

    // Lines without a blank one between them: no paragraph goes beyond them.
    private Diagnostic? ProblemOf(int start, int end)
    {
        if (end - start > LongestParagraph)
            return BoundProblems.ParagraphTooLong(source.At(start), LongestParagraph);
        var (notClosed, signs) = (0, 0);
        for (var at = start; at < end; at++)
        {
            var jump = Text.AsSpan(at, end - at).IndexOfAny(Signs);
            if (jump < 0)
                break;
            at += jump;
            var rest = Text.AsSpan(at, end - at);
            if (rest[0] is not ('[' or ']' or '<'))
            {
                var count = CountRepeated(rest);
                if (count > (rest[0] == '`' ? MostBackticks : MostRepeated))
                    return BoundProblems.SignRepeated(source.At(at), rest[0], rest[0] == '`' ? MostBackticks : MostRepeated);
                signs += rest[0] != '`' && MayEmphasise(at, count, end) ? 1 : 0;
                at += count - 1;
                continue;
            }

            // [a][b][c]: each may be the label of the one before; [a]: b: the library cuts each off what is left of the paragraph.
            signs += rest is [']', '[' or ':', ..] ? 1 : 0;
            if (AddressIn(rest) is { } address && WordLength(rest[address..]) is var length and > LongestAddress)
                return BoundProblems.AddressTooLong(source.At(at), length, LongestAddress);
            if (!IsClosed(rest, IsEscaped(at)) && ++notClosed > MostNotClosed)
                return BoundProblems.MarkupNotClosed(source.At(at), source.LineAt(source.At(at)), MostNotClosed);
        }

        _pairing += (long)signs * signs;
        return signs > MostSigns || _pairing > MostPairing ? BoundProblems.SignsTooMany(source.At(start), signs) : null;
    }

    // A sign between blanks is a word.
    private bool MayEmphasise(int at, int count, int end) =>
        !IsEscaped(at) && !((at == 0 || char.IsWhiteSpace(Text[at - 1])) && (at + count >= end || char.IsWhiteSpace(Text[at + count])));

    // A line of nothing but | and - below the header says how many cells each row has.
    private Diagnostic? TableProblemOf(int first, int end)
    {
        var written = EndOf(end - 1) - source.Lines.StartOf(first);
        for (var line = first; line < end; line++)
        {
            var words = LineAt(line);
            var columns = words.Count('|');
            if ((long)columns * (end - line) > ((long)written * MostFilled) + MostOfSmallTable && !words.ContainsAnyExcept(TableLine))
                return BoundProblems.TableTooWide(source.At(source.Lines.StartOf(line)), columns, end - line);
        }

        return null;
    }

    private static int CountRepeated(ReadOnlySpan<char> rest) => rest.IndexOfAnyExcept(rest[0]) is var end and >= 0 ? end : rest.Length;

    // Where an address begins: of a link, of a definition, or between angle brackets.
    private static int? AddressIn(ReadOnlySpan<char> rest)
    {
        if (rest is ['<', ..])
            return 1;
        if (rest is not [']', '(' or ':', ..])
            return null;
        var blanks = rest[2..].IndexOfAnyExcept(" \t\n\r<");
        return blanks < 0 ? null : 2 + blanks;
    }

    // At most a little more than the longest address is looked at.
    private static int WordLength(ReadOnlySpan<char> rest)
    {
        var window = rest[..Math.Min(rest.Length, LongestAddress + 1)];
        return window.IndexOfAny(" \t\n\r>") is var end and >= 0 ? end : window.Length;
    }

    private static bool IsClosed(ReadOnlySpan<char> rest, bool isEscaped)
    {
        var end = rest switch
        {
            ['<', '!', '-', '-', ..] => "-->",
            ['<', '!', '[', ..] => "]]>",
            ['<', '?', ..] => "?>",
            ['<', '!' or '/', ..] => ">",
            ['<', var letter, ..] when char.IsAsciiLetter(letter) => ">",
            [']', '(', ..] => ")",
            ['[', ..] => "]",
            _ => null,
        };
        // Near the end of the paragraph there is not far to look.
        return end is null || isEscaped || rest.Length <= LongestMarkup || rest[..LongestMarkup].IndexOf(end, StringComparison.Ordinal) >= 0;
    }

    private bool IsEscaped(int at) => at > 0 && Text[at - 1] == '\\';

    private bool IsBlank(int line) => LineAt(line).IsWhiteSpace();

    private ReadOnlySpan<char> LineAt(int line) => Text.AsSpan(source.Lines.StartOf(line), EndOf(line) - source.Lines.StartOf(line));

    private int EndOf(int line) => line < source.Lines.Count ? source.Lines.StartOf(line + 1) - 1 : Text.Length;
}
