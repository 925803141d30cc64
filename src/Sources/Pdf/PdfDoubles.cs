namespace SiteGen.Sources.Pdf;

/// <summary>Finds letters that were printed twice, a little apart, to make them bold or give them a shadow.</summary>
internal sealed class PdfDoubles
{
    // In sizes of the letter: the narrowest letters stand further apart.
    private const double Nearest = 0.1;

    private readonly Dictionary<(string Value, int Column, int Row), List<PdfGlyph>> _seen = [];

    /// <summary>Adds a letter; false when the same one stands at its place already.</summary>
    public bool Add(PdfGlyph glyph)
    {
        var near = Math.Max(0.5, Nearest * glyph.Size);
        var (column, row) = (Cell(glyph.Left), Cell(glyph.Baseline));
        for (var x = column - 1; x <= column + 1; x++)
        {
            for (var y = row - 1; y <= row + 1; y++)
            {
                if (_seen.TryGetValue((glyph.Value, x, y), out var others) && others.Exists(other =>
                        Math.Abs(other.Left - glyph.Left) < near && Math.Abs(other.Baseline - glyph.Baseline) < near))
                    return false;
            }
        }

        var key = (glyph.Value, column, row);
        if (!_seen.TryGetValue(key, out var list))
            _seen[key] = list = [];
        if (list.Count < 16)
            list.Add(glyph);
        return true;
    }

    private static int Cell(double place) => (int)Math.Floor(Math.Clamp(place, -1e6, 1e6) / 2);
}
