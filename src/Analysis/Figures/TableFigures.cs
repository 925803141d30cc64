using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Documents.Bodies;

namespace SiteGen.Analysis.Figures;

/// <summary>
/// Reads the figures of a table. A cell that is a number alone is named by its row and by the heading of its column: a heading that is a year is the period, a
/// column of units has the unit. Other cells are read as sentences.
/// </summary>
internal static partial class TableFigures
{
    private static readonly Phrases UnitHeadings = new("đơn vị, đơn vị tính, đvt, đv tính, đ.v.t, unit");

    private static readonly Phrases RowNumberHeadings = new("stt, tt, số tt, số thứ tự, no, no.");

    /// <summary>The figures, row by row.</summary>
    public static IEnumerable<Figure> Read(TableBlock table)
    {
        var grid = TableGrid.Of(table);
        ImmutableArray<string> headings = [.. table.Alignments.Select((_, column) => string.Join(" – ", grid.HeadingsOf(column)))];
        return grid.Rows.Skip(grid.HeaderRows).SelectMany(row => ReadRow(headings, row));
    }

    private static IEnumerable<Figure> ReadRow(ImmutableArray<string> headings, ImmutableArray<TableCell?> row)
    {
        ImmutableArray<string> texts = [.. row.Select(TableGrid.TextOf)];
        var name = NameColumn(headings, texts);
        if (name < 0)
            yield break;
        var sentence = string.Join(" | ", texts.Where(text => text.Length > 0));
        var unit = texts.Where((_, column) => UnitHeadings.Has(Lower(headings[column]))).FirstOrDefault("");
        for (var column = 0; column < row.Length; column++)
        {
            var isSame = column > 0 && row[column] is not null && ReferenceEquals(row[column], row[column - 1]);
            if (isSame || column == name || RowNumberHeadings.Has(Lower(headings[column])))
                continue;
            foreach (var figure in ReadCell(headings[column], texts[name], unit, texts[column]))
                yield return figure with { Sentence = sentence };
        }
    }

    private static IEnumerable<Figure> ReadCell(string heading, string name, string unit, string text)
    {
        var words = Word.Of(text);
        if (words.Length == 0 || WrittenNumbers.TryRead(words, 0) is not { IsInWords: false } number || HasMore(words, number.Last + 1))
            return FigureReader.Read(text);
        var own = number.Attached.Length > 0 ? number.Attached : number.Last + 1 < words.Length ? text[words[number.Last + 1].Start..words[^1].End] : "";
        var period = Year().Match(heading);
        var about = period.Success ? "" : WithoutUnit(heading);
        return [new Figure(text[number.Start..number.End], number.Value)
        {
            ValueMax = number.ValueMax,
            Of = number.Of,
            Unit = own.Length > 0 ? own : unit.Length > 0 ? unit : UnitIn(heading) is { Length: > 0 } ofColumn ? ofColumn : UnitIn(name),
            Counted = about.Length > 0 ? $"{WithoutUnit(name)} – {about}" : WithoutUnit(name),
            Period = period.Success ? heading : "",
        }];
    }

    private static bool HasMore(ImmutableArray<Word> words, int next) => next + Measures.LengthAt(words, next) < words.Length;

    // The first column with words: the one before may number the rows.
    private static int NameColumn(ImmutableArray<string> headings, ImmutableArray<string> texts)
    {
        for (var column = 0; column < texts.Length; column++)
        {
            if (texts[column].Any(char.IsLetter) && !RowNumberHeadings.Has(Lower(headings[column])))
                return column;
        }

        return -1;
    }

    // "Thu nhập (triệu đồng)"
    private static string UnitIn(string heading) =>
        InBrackets().Match(heading) is { Success: true } match && IsUnit(match.Groups[1].Value) ? match.Groups[1].Value : "";

    private static string WithoutUnit(string heading) => UnitIn(heading).Length > 0 ? InBrackets().Replace(heading, "").Trim() : heading;

    private static bool IsUnit(string text) => Word.Of(text) is { Length: > 0 } words && Measures.LengthAt(words, 0) == words.Length;

    private static string Lower(string heading) => heading.ToLowerInvariant().TrimEnd('.');

    [GeneratedRegex(@"\b(19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Year();

    [GeneratedRegex(@"\(([^()]{1,40})\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex InBrackets();
}
