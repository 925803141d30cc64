namespace SiteGen.Sources.Pdf;

/// <summary>Finds the white that goes down between columns of text where it is no wider than a few blanks.</summary>
internal static class PdfGutters
{
    // In sizes of the letters: how wide it is at least in one line, and in all lines together.
    private const double LeastGap = 0.9;
    private const double LeastWidth = 0.8;

    // In how many lines there is text on both sides, how long that text is on each side (in points), and how many lines may lie on one side in between.
    private const int LeastLines = 5;
    private const double LeastSide = 90;
    private const int MostOneSided = 3;

    // Gaps of one line, and gutters that are looked at together.
    private const int Most = 32;

    /// <summary>For each line of a page, from the top, the places where columns part.</summary>
    public static List<double>[] Find(List<List<PdfGlyph>> lines)
    {
        var found = lines.Select(_ => new List<double>()).ToArray();
        var open = new List<Gutter>();
        for (var i = 0; i < lines.Count; i++)
        {
            var letters = lines[i].Where(letter => !string.IsNullOrWhiteSpace(letter.Value) && !letter.IsMark).OrderBy(letter => letter.Left).ToList();
            if (letters.Count == 0)
                continue;
            var gaps = GapsOf(letters).Take(Most).ToList();
            foreach (var gutter in open.ToList())
            {
                if (gutter.Goes(i, letters, gaps))
                    continue;
                open.Remove(gutter);
                gutter.Write(found);
            }

            var begun = gaps.Where(gap => !open.Exists(gutter => gutter.Has(gap))).Take(Most - open.Count).ToList();
            open.AddRange(begun.Select(gap => new Gutter(i, letters, gap)));
        }

        open.ForEach(gutter => gutter.Write(found));
        return found;
    }

    private static IEnumerable<(double Left, double Right)> GapsOf(List<PdfGlyph> letters)
    {
        var right = letters[0].Right;
        foreach (var letter in letters)
        {
            if (letter.Left - right > LeastGap * letter.Size)
                yield return (right, letter.Left);
            right = Math.Max(right, letter.Right);
        }
    }

    private sealed class Gutter
    {
        private readonly List<int> _lines = [];
        private double _left;
        private double _right;
        private int _long;
        private int _oneSided;

        public Gutter(int line, List<PdfGlyph> letters, (double Left, double Right) gap)
        {
            (_left, _right) = gap;
            Count(line, letters);
        }

        public bool Has((double Left, double Right) gap) => gap.Left < _right && _left < gap.Right;

        /// <summary>Whether it goes on through a line.</summary>
        public bool Goes(int line, List<PdfGlyph> letters, List<(double Left, double Right)> gaps)
        {
            foreach (var gap in gaps)
            {
                var (left, right) = (Math.Max(_left, gap.Left), Math.Min(_right, gap.Right));
                if (right - left < LeastWidth * letters[0].Size)
                    continue;
                (_left, _right, _oneSided) = (left, right, 0);
                Count(line, letters);
                return true;
            }

            return (letters.Max(letter => letter.Right) <= _left || letters[0].Left >= _right) && ++_oneSided <= MostOneSided;
        }

        public void Write(List<double>[] found)
        {
            if (_lines.Count < LeastLines || _long * 10 < _lines.Count * 7)
                return;
            foreach (var line in _lines)
                found[line].Add((_left + _right) / 2);
        }

        private void Count(int line, List<PdfGlyph> letters)
        {
            _lines.Add(line);
            _long += _left - letters[0].Left >= LeastSide && letters[^1].Right - _right >= LeastSide ? 1 : 0;
        }
    }
}
