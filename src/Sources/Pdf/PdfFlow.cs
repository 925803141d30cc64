using System.Collections.Immutable;
using SiteGen.Diagnostics;

namespace SiteGen.Sources.Pdf;

/// <summary>Puts the lines of all pages together as they come.</summary>
internal sealed class PdfFlow
{
    private readonly ImmutableArray<RawBlock>.Builder _blocks = ImmutableArray.CreateBuilder<RawBlock>();
    private readonly List<RawBlock> _held = [];
    private readonly Dictionary<PdfLine, int> _places = new(ReferenceEqualityComparer.Instance);
    private List<PdfLine> _open = [];
    private bool _isCentred;
    private (int Index, double[] Columns)? _table;

    /// <summary>The last line of the paragraph that may go on; null when there is none.</summary>
    public PdfLine? Last => _open.Count > 0 ? _open[^1] : null;

    /// <summary>Which block each line of words became part of, from 0.</summary>
    public IReadOnlyDictionary<PdfLine, int> Places => _places;

    /// <summary>Adds a line of words.</summary>
    public void AddLine(PdfLine line, bool goesOn, bool isCentred)
    {
        if (!goesOn)
            Close();
        _isCentred = isCentred && (_isCentred || _open.Count == 0);
        _open.Add(line);
    }

    /// <summary>
    /// Adds a table. One that goes on after the end of a page is one table: nothing but what is left out stands between, and its columns are the same.
    /// </summary>
    public void AddTable(PdfLine line)
    {
        Close();
        if (_table is var (index, columns)
            && _blocks[index] is RawTable before
            && _blocks.Skip(index + 1).All(block => block.LeftOut is not null)
            && AreSame(columns, line.Columns))
        {
            var (whole, repeated) = PdfTablePart.Join(before, line.Table!);
            _blocks[index] = whole;
            _places[line] = index;
            _blocks.AddRange(repeated.Select(row => new RawLine(row) { LeftOut = LeftOutReasons.RunningHead }));
            return;
        }

        _table = (_blocks.Count, line.Columns);
        _places[line] = _blocks.Count;
        _blocks.Add(line.Table!);
    }

    /// <summary>Adds a line that is left out. In the middle of a paragraph, at the end of a page, it stands after the paragraph.</summary>
    public void Leave(PdfLine line, Localized reason) =>
        (_open.Count > 0 ? _held : (ICollection<RawBlock>)_blocks).Add(new RawLine(line.Text) { LeftOut = reason });

    public ImmutableArray<RawBlock> Take()
    {
        Close();
        return _blocks.ToImmutable();
    }

    private void Close()
    {
        if (_open.Count > 0)
        {
            _open.ForEach(line => _places[line] = _blocks.Count);
            var format = new LineFormat { IsBold = _open.TrueForAll(line => line.IsBold), IsCentred = _isCentred };
            _blocks.Add(new RawLine(PdfParagraphs.TextOf(_open)) { Format = format });
        }

        _blocks.AddRange(_held);
        _held.Clear();
        _open = [];
    }

    private static bool AreSame(double[] columns, double[] others) =>
        columns.Length == others.Length && columns.Zip(others).All(pair => Math.Abs(pair.First - pair.Second) < PdfRule.Near);
}
