using System.Collections.Immutable;

namespace SiteGen.Text;

/// <summary>A text with its lines counted, so that an offset can be told as a line and a column. Line ends are <c>\n</c>.</summary>
internal sealed class TextLines
{
    private readonly ImmutableArray<int> _starts;

    // Many things may be said of one long line; it is cut out once.
    private Line? _last;

    /// <summary>Counts the lines of <paramref name="text"/>.</summary>
    public TextLines(string text)
    {
        Text = text;
        var starts = ImmutableArray.CreateBuilder<int>();
        starts.Add(0);
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
            starts.Add(i + 1);
        _starts = starts.ToImmutable();
    }

    /// <summary>The text as a whole.</summary>
    public string Text { get; }

    /// <summary>How many lines there are; a final line end begins one more, empty line.</summary>
    public int Count => _starts.Length;

    /// <summary>The words of a line, without its line end.</summary>
    /// <param name="line">One-based.</param>
    public string this[int line]
    {
        get
        {
            if (_last is { } last && last.Number == line)
                return last.Words;
            var end = line < Count ? _starts[line] - 1 : Text.Length;
            var words = Text[_starts[line - 1]..end];
            _last = new Line(line, words);
            return words;
        }
    }

    /// <summary>Where a line begins in <see cref="Text"/>.</summary>
    /// <param name="line">One-based.</param>
    public int StartOf(int line) => _starts[line - 1];

    /// <summary>The one-based line and column of an offset into <see cref="Text"/>.</summary>
    public (int Line, int Column) Position(int offset)
    {
        var found = _starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        return (line + 1, offset - _starts[line] + 1);
    }

    private sealed record Line(int Number, string Words);
}
