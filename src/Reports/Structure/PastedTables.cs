using System.Collections.Immutable;
using SiteGen.Sources;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>Finds tables that were pasted into plain text: lines that follow each other with the same number of columns, parted by tabs or wide gaps.</summary>
internal static class PastedTables
{
    // Two lines of three columns are a table; of two columns, which a letterhead and a sign-off have as well, there must be more.
    private const int FewestRows = 2;
    private const int FewestRowsOfTwo = 3;

    /// <summary>The lines, with those of a table as one line that holds it.</summary>
    public static ImmutableArray<TextLine> Join(ImmutableArray<TextLine> lines)
    {
        var joined = ImmutableArray.CreateBuilder<TextLine>(lines.Length);
        for (var i = 0; i < lines.Length;)
        {
            var end = i + 1;
            while (IsRow(lines[i])
                && end < lines.Length
                && IsRow(lines[end])
                && lines[end].Columns.Length == lines[i].Columns.Length
                && lines[end].Number == lines[end - 1].LastNumber + 1)
                end++;
            if (end - i >= (lines[i].Columns.Length > 2 ? FewestRows : FewestRowsOfTwo) && lines[i].Columns.Length > 1)
                joined.Add(Table(lines[i..end]));
            else
                joined.AddRange(lines[i..end]);
            i = end;
        }

        return joined.ToImmutable();
    }

    // A tab after a number or a bullet parts no columns.
    private static bool IsRow(TextLine line) =>
        line.Content is null
            && line.Columns.Length > 1
            && ListMarkers.TryRead(line.Text) is null
            && NumberingStyles.Read(line.Text).IsEmpty
            && !NumberingStyles.IsNumberAlone(line.Columns[0]);

    private static TextLine Table(ImmutableArray<TextLine> rows) => rows[0] with
    {
        Text = string.Join(' ', rows.Select(row => row.Text)),
        LastNumber = rows[^1].LastNumber,
        Columns = [""],
        Content = new SourceTable([.. rows.Select(row => row.Columns.Select(column => new SourceCell([column])).ToImmutableArray())]),
    };
}
