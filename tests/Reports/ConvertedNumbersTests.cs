using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Reports;
using SiteGen.Tests.Text.Numbering;
using SiteGen.Text;
using SiteGen.Text.Numbering;

namespace SiteGen.Tests.Reports;

/// <summary>From a raw report to the address on the page: a heading's number is understood, proved and read back, whatever sign stands after it.</summary>
public sealed class ConvertedNumbersTests
{
    private static readonly string[] Titles = ["QUY ĐỊNH CHUNG", "“Lời nói đầu”", "(Phần chung)"];

    public static TheoryData<string> StyleNames => [.. NumberedLines.Styles.Select(style => style.Name).Distinct()];

    [Theory]
    [MemberData(nameof(StyleNames))]
    public void Convert_NumberedHeadings_HaveTheIdsOfTheirNumbers(string name)
    {
        var lines = (from style in NumberedLines.Styles
                     where style.Name == name
                     from number in NumberedLines.NumbersOf(style).Index()
                     from line in NumberedLines.LinesOf(style, number.Item, Titles[number.Index % Titles.Length])
                     let reading = NumberingStyles.TryReadAppendix(line) ?? NumberingStyles.Read(line).FirstOrDefault()
                     where reading?.Numeral == number.Item
                     select (line, reading)).ToList();
        // The same number again has the next free one of -2, -3, ….
        var taken = new HashSet<string>();
        Assert.Equal(
            lines.Select(line => (Free("1-" + HeadingNumber.IdOfNumber(line.reading.Numeral), taken), line.reading.Title)),
            HeadingsOf([.. lines.Select(line => line.line)]));
    }

    private static string Free(string wanted, HashSet<string> taken) =>
        Enumerable.Range(1, int.MaxValue).Select(i => i == 1 ? wanted : $"{wanted}-{i}").First(taken.Add);

    // Every second line is a paragraph, and a person says which lines are headings: what is looked at is the way of their numbers.
    private static IEnumerable<(string Id, string Title)> HeadingsOf(string[] lines)
    {
        var head = "BÁO CÁO TỔNG KẾT\nnhiệm kỳ 2010 - 2015\nHà Nội, ngày 3 tháng 4 năm 2015\n1. TÌNH HÌNH\n";
        var text = head + string.Concat(lines.Select(line => $"{line}\nHội nghị đã thảo luận và thống nhất các nội dung của báo cáo này.\n"));
        var diagnostics = new DiagnosticBag();
        var options = new ConversionOptions { Headings = [new(4, 1), .. lines.Select((_, i) => new HeadingCorrection((2 * i) + 5, 2))] };
        var conversion = Converter.Convert(StoredFile.OfText("a.txt", text), options, diagnostics);
        Assert.True(conversion is not null, string.Join('\n', diagnostics.ToSorted().Select(problem => problem.Message.En)));
        return DocumentParser.ParseSection(StoredFile.OfText("t/b/01-a.md", conversion.Files[1].Text), diagnostics)!.Body.Blocks
            .OfType<HeadingBlock>()
            .Select(heading => (heading.Id, InlineText.Of(heading.Title)));
    }
}
