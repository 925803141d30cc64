using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Text;
using SiteGen.Text.Encodings;

namespace SiteGen.Sources;

/// <summary>Makes a source of what a reader found: letters are decoded, lines counted.</summary>
internal static class SourceAssembly
{
    /// <summary>How many letters and lines any source has at most, those of cells among them: 6,000 pages. More would take more than 1 GB.</summary>
    public const int MostLetters = 32 * 1024 * 1024, MostLines = 200_000;

    /// <summary>The source; null, with the reason in <paramref name="diagnostics"/>, when its letters cannot be told.</summary>
    /// <param name="file">The file.</param>
    /// <param name="blocks">What its reader found.</param>
    /// <param name="encoding">The encoding of its bytes as far as the format knows, and what somebody says it is.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static SourceFile? Build(StoredFile file, ImmutableArray<RawBlock> blocks, SourceEncoding encoding, DiagnosticBag diagnostics)
    {
        var path = SourceRecord.NameOf(file);
        var texts = blocks.SelectMany(TextsOf).ToImmutableArray();
        if (texts.Length > MostLines || texts.Sum(text => (long)text.Text.Length) > MostLetters)
        {
            diagnostics.Add(FormatProblems.TooLarge(path, MostLetters));
            return null;
        }

        var numbers = NumbersOf(blocks);
        if (SourceLetters.Decode(texts, path, numbers, encoding, diagnostics) is not { } letters)
            return null;
        var next = 0;
        var lines = ImmutableArray.CreateBuilder<SourceLine>(blocks.Length);
        foreach (var block in blocks)
            lines.Add(Line(block, lines.Count + 1, () => WithoutControls(letters.Lines[next++])));
        return new SourceFile(path, Sha256.Of(file.Read()), letters.Encoding, lines.MoveToImmutable())
        {
            DecodedFrom = letters.DecodedFrom,
            Decoding = letters.Decoding,
        };
    }

    // A control character that no encoding made a letter of is nothing that can be seen; a tab is the gap between two columns.
    private static string WithoutControls(string text) =>
        text.AsSpan().IndexOfAnyInRange('\0', '\u001F') < 0 && text.AsSpan().IndexOfAnyInRange('\u007F', '\u009F') < 0
            ? text
            : string.Concat(text.Select(c => char.IsControl(c) && c != '\t' ? ' ' : c));

    private static IEnumerable<EncodedLine> TextsOf(RawBlock block) => block switch
    {
        RawLine line => [line.Text],
        RawTable table => table.Rows.SelectMany(row => row.SelectMany(cell => cell.Lines)),
        _ => [],
    };

    // The line of each text: all texts of a table are on one.
    private static ImmutableArray<int> NumbersOf(ImmutableArray<RawBlock> blocks) =>
        [.. blocks.SelectMany((block, index) => TextsOf(block).Select(_ => index + 1))];

    private static SourceLine Line(RawBlock block, int number, Func<string> nextText)
    {
        switch (block)
        {
            case RawLine line:
                return new SourceLine(number, nextText())
                {
                    Format = line.Format,
                    Footnote = line.Footnote,
                    LeftOut = line.LeftOut,
                    BeginsDoubtfulTable = line.BeginsDoubtfulTable,
                };
            case RawTable raw:
                var table = new SourceTable([.. raw.Rows.Select(row => row.Select(cell => Cell(cell, nextText)).ToImmutableArray())]);
                return new SourceLine(number, table.Text()) { Content = table, LeftOut = block.LeftOut };
            case RawPicture picture:
                return new SourceLine(number, "") { Content = picture.Picture, LeftOut = block.LeftOut };
            default:
                throw new ArgumentOutOfRangeException(nameof(block));
        }
    }

    private static SourceCell Cell(RawCell cell, Func<string> nextText)
    {
        var lines = new string[cell.Lines.Length];
        for (var i = 0; i < lines.Length; i++)
            lines[i] = VietnameseText.CollapseWhiteSpace(nextText());
        return new SourceCell([.. lines.Where(line => line.Length > 0)], cell.ColumnSpan, cell.RowSpan);
    }
}
