using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Documents;
using SiteGen.Reports.Structure;
using SiteGen.Text;

namespace SiteGen.Reports.Particulars;

/// <summary>What stands above a document's title: who issues it, the name of the state or the Party, number, place and date.</summary>
/// <param name="Number">The piece of a line that has number and symbol; null when there is none.</param>
/// <param name="Issuer">The body that issues it; null when none is named.</param>
/// <param name="Dates">The dates, those of a web page among them.</param>
/// <param name="Names">The lines that say who issues it and in which state: they are left out of the text, the key <c>organisation</c> says the first.</param>
/// <param name="Particulars">The other lines: number, place and date, perhaps beside each other.</param>
internal sealed partial record Letterhead(
    TextLine? Number, string? Issuer, ImmutableArray<TextLine> Dates, ImmutableArray<TextLine> Names, ImmutableArray<TextLine> Particulars)
{
    private readonly HashSet<int> _lines = [.. Names.Concat(Particulars).Select(line => line.Number)];

    /// <summary>Whether a line belongs to it.</summary>
    public bool Has(TextLine line) => _lines.Contains(line.Number);

    /// <summary>Whether a line between two others belongs to it.</summary>
    public bool HasBetween(TextLine first, TextLine second) => _lines.Any(number => number > first.LastNumber && number < second.Number);

    /// <summary>Reads the lines above the title.</summary>
    /// <param name="lines">The lines that can belong to a head.</param>
    /// <param name="title">The index of the title's line; the number of lines when it is not known.</param>
    public static Letterhead Read(ImmutableArray<TextLine> lines, int title)
    {
        ImmutableArray<TextLine> above = [.. lines[..title].Select(HeadLine.Divide).SkipWhile(line => !Begins(line))];
        var isOfficial = above.Any(line => line.Columns.Any(column => HeadLine.KindOf(column) is HeadLineKind.National or HeadLineKind.Number));
        isOfficial |= above.Length <= 8
            && title < lines.Length
            && above.All(line =>
                line.Text.Length <= 100
                    && line.Columns.All(column => HeadLine.KindOf(column) != HeadLineKind.Other || Text.VietnameseText.IsInCapitals(column)));
        // Of a line of several columns all must be known, or it is no line of a letterhead.
        ImmutableArray<TextLine> known = [
            .. above.Where(line =>
                line.Columns.All(column =>
                    IsName(column, line.Columns.Length, isOfficial) || HeadLine.KindOf(column) is HeadLineKind.Number or HeadLineKind.Date))
        ];
        ImmutableArray<TextLine> names = [.. known.Where(line => line.Columns.Any(column => IsName(column, line.Columns.Length, isOfficial)))];
        ImmutableArray<TextLine> dates = [
            .. Pieces([.. known, .. lines[title..].Select(HeadLine.Divide).Where(line => line.Columns.Length == 1)])
                .Where(piece => HeadLine.KindOf(piece.Text) == HeadLineKind.Date)
        ];
        var issuers = names
            .SelectMany(line => line.Columns.Where(column => IsName(column, line.Columns.Length, isOfficial)))
            .Where(column => HeadLine.KindOf(column) == HeadLineKind.Other && !HeadLine.IsDraftMark(column))
            .ToImmutableArray();
        var numbers = Pieces(known).Where(piece => HeadLine.KindOf(piece.Text) == HeadLineKind.Number).ToImmutableArray();
        var number = numbers.FirstOrDefault();
        ImmutableArray<TextLine> whole = [.. known, .. lines[title..]];
        ImmutableArray<TextLine> particulars = [
            .. whole.Except(names).Where(line => line.Number == number?.Number || dates.Any(date => date.Number == line.Number))
        ];
        return new Letterhead(number, IssuerOf(issuers), dates, names, particulars);
    }

    // What was broken is whole on one line again: "Số: 21" above "/KH-PGD", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA" above "VIỆT NAM", "ngày 5" above "tháng 7 …".
    internal static ImmutableArray<TextLine> JoinBroken(ImmutableArray<TextLine> lines)
    {
        var joined = ImmutableArray.CreateBuilder<TextLine>(lines.Length);
        foreach (var line in lines)
        {
            if (joined.Count > 0
                && line.Text.FirstChar() is '/' or '-'
                && HalfNumber().IsMatch(joined[^1].Text)
                && HeadLine.KindOf($"{joined[^1].Text} {line.Text}") == HeadLineKind.Number)
                joined[^1] = joined[^1].Join(line);
            else if (joined.Count > 0 && WithRest(joined[^1], line) is var (whole, rest))
            {
                joined[^1] = whole;
                if (rest is not null)
                    joined.Add(rest);
            }
            else
                joined.Add(line);
        }

        return joined.ToImmutable();
    }

    // The name of the state, its motto or the date goes on in the next line, perhaps beside who issues: then the rest of that line stays.
    private static (TextLine Whole, TextLine? Other)? WithRest(TextLine first, TextLine next)
    {
        if (first.Content is not null || next.Content is not null || next.Columns.Length > 2)
            return null;
        var columns = HeadLine.Divide(first).Columns;
        var name = $"{columns[^1]} {next.Columns[^1]}";
        if (!IsBroken(columns[^1], name))
            return null;
        var whole = columns.SetItem(columns.Length - 1, name);
        return next.Columns.Length == 1
            ? (first.Join(next) with { Columns = whole }, null)
            : (first with { Columns = whole }, next with { Columns = [next.Columns[0]] });
    }

    private static bool IsBroken(string piece, string whole) => VietnameseDate.IsBegun(piece)
        ? HeadLine.IsDate(whole) || VietnameseDate.IsBegun(whole)
        : HeadLine.KindOf(piece) != HeadLineKind.National && HeadLine.KindOf(whole) == HeadLineKind.National;

    // What stands above it is the menu of a web page, or its own title.
    private static bool Begins(TextLine line) => line.Columns.Any(column =>
        HeadLine.KindOf(column) switch
        {
            HeadLineKind.Other => HeadLine.IsDraftMark(column) || (HeadLine.IsIssuer(column) && ReportKinds.Of(column) is null),
            HeadLineKind.Subject => false,
            _ => true,
        });

    private static IEnumerable<TextLine> Pieces(ImmutableArray<TextLine> lines) =>
        lines.SelectMany(line => line.Columns.Select(column => line with { Text = column, Columns = [column] }));

    private static bool IsName(string column, int columns, bool isOfficial) => HeadLine.KindOf(column) switch
    {
        HeadLineKind.National => true,
        HeadLineKind.Other when HeadLine.IsDraftMark(column) => true,
        HeadLineKind.Other when WebRemnants.IsKnown(column) || ReportKinds.Of(column) is not null => false,
        HeadLineKind.Other => HeadLine.IsIssuer(column) || (isOfficial && (columns > 1 || Text.VietnameseText.IsInCapitals(column)) && column.Length <= 100),
        _ => false,
    };

    // The last line names who issues. A line that only says where, or goes on with a name, belongs to the line above (ỦY BAN NHÂN DÂN / HUYỆN MẪU),
    // and so does what follows a unit that is only named by its kind (BAN CHẤP HÀNH / ĐẢNG BỘ HUYỆN MẪU). Such a unit at the end is one of the body above it.
    private static string? IssuerOf(ImmutableArray<string> names)
    {
        var congress = Enumerable.Range(0, names.Length).LastOrDefault(i => Congress().IsMatch(names[i]), -1);
        if (congress >= 0 && names.Skip(congress + 1).All(name => OfCongress().IsMatch(name)))
            return CongressOf(names, congress);
        var bodies = new List<string>();
        var before = "";
        foreach (var name in names.Where(name => !TermOfBody().IsMatch(name)))
        {
            if (bodies.Count > 0 && GoesOn(bodies[^1], before, name))
                bodies[^1] += $" {name}";
            else
                bodies.Add(name);
            before = name;
        }

        return bodies switch
        {
            [] => null,
            [.., var above, var unit] when Unit().IsMatch(unit) => $"{unit} {above}",
            [.., var last] => last,
        };
    }

    private static bool GoesOn(string body, string before, string line) =>
        HeadLine.IsIssuer(body)
        && ((AdministrativeUnit().IsMatch(line) && !AdministrativeUnit().IsMatch(before)) || !HeadLine.IsIssuer(line) || Unit().IsMatch(before)
            || (HalfFront().IsMatch(before) && RestOfFront().IsMatch(line)));

    // The name of a congress goes on to its last line. One that does not say whose it is follows the name of that body.
    private static string CongressOf(ImmutableArray<string> names, int start)
    {
        var name = string.Join(' ', names.Skip(start).Where((line, i) => i == 0 || !TermOfBody().IsMatch(line)));
        return start > 0 && !BodyOfCongress().IsMatch(name) ? $"{name} {names[start - 1]}" : name;
    }

    [GeneratedRegex(@"^(?:ĐẠI\s+HỘI|HỘI\s+NGHỊ)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Congress();

    // Lines that go on with the name of a congress.
    [GeneratedRegex(
        @"^(?:ĐẠI\s+BIỂU|ĐẢNG\s+BỘ|CHI\s+BỘ|HUYỆN|TỈNH|XÃ|PHƯỜNG|QUẬN|THÀNH\s+PHỐ|THỊ\s+(?:XÃ|TRẤN)|TP|LẦN\s+THỨ|KH[ÓO][ÁA]|NHIỆM\s+K[ỲÌ]|CÔNG\s+ĐOÀN|ĐOÀN"
            + @"|HỘI|[0-9(])", RegexOptions.CultureInvariant)]
    private static partial Regex OfCongress();

    [GeneratedRegex(@"(?:ĐẢNG\s+BỘ|CHI\s+BỘ|ĐOÀN|(?<!ĐẠI\s)HỘI\s+(?!NGHỊ)|HUYỆN|TỈNH|XÃ|PHƯỜNG|QUẬN|THÀNH\s+PHỐ)", RegexOptions.CultureInvariant)]
    private static partial Regex BodyOfCongress();

    [GeneratedRegex(@"^Số\s*[:.]?\s*[0-9….]*$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HalfNumber();

    // A unit of a body, without a name of its own.
    [GeneratedRegex(
        @"^(?:VĂN\s+PHÒNG|BAN\s+(?:CHẤP\s+HÀNH|THƯỜNG\s+(?:VỤ|TRỰC)|TỔ\s+CHỨC|TUYÊN\s+(?:GIÁO|HUẤN)|DÂN\s+VẬN|NỘI\s+CHÍNH|CÁN\s+SỰ\s+ĐẢNG)|THƯỜNG\s+TRỰC"
            + @"|[ỦU][YỶ]\s+BAN\s+KIỂM\s+TRA|BCH|BTV)$", RegexOptions.CultureInvariant)]
    private static partial Regex Unit();

    // The Fatherland Front and its committee have long names: ỦY BAN TRUNG ƯƠNG / MẶT TRẬN TỔ QUỐC / VIỆT NAM.
    [GeneratedRegex(@"(?:^[ỦU][YỶ]\s+BAN(?:\s+TRUNG\s+ƯƠNG)?|MẶT\s+TRẬN|TỔ\s+QUỐC)$", RegexOptions.CultureInvariant)]
    private static partial Regex HalfFront();

    [GeneratedRegex(@"^(?:MẶT\s+TRẬN|TỔ\s+QUỐC|VIỆT\s+NAM)\b", RegexOptions.CultureInvariant)]
    private static partial Regex RestOfFront();

    // The line below the name of an elected body: KHÓA XVI, KỲ HỌP THỨ 3.
    [GeneratedRegex(@"^(?:KH[ÓO][ÁA]|NHIỆM\s+K[ỲÌ]|KỲ\s+HỌP|NĂM\s+HỌC)\b", RegexOptions.CultureInvariant)]
    private static partial Regex TermOfBody();

    [GeneratedRegex(@"^(?:HUYỆN|TỈNH|XÃ|PHƯỜNG|QUẬN|THÀNH\s+PHỐ|THỊ\s+(?:XÃ|TRẤN)|TP\.?)\s+(?![ỦU][YỶ]\b)", RegexOptions.CultureInvariant)]
    private static partial Regex AdministrativeUnit();
}
