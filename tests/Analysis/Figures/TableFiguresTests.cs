using SiteGen.Analysis.Figures;

namespace SiteGen.Tests.Analysis.Figures;

public sealed class TableFiguresTests
{
    [Theory]
    [InlineData("| STT | Chỉ tiêu | ĐVT | Năm 2005 |\n|--|--|--|--|\n| 1 | Hộ nghèo | % | 12,4 |", "12,4 % Hộ nghèo Năm 2005")]
    [InlineData("| Xã | Dân số (người) | Diện tích (ha) |\n|--|--|--|\n| An Bình | 8.120 | 1.256 |",
        "8.120  An Bình – Dân số (người) ", "1.256 ha An Bình – Diện tích ")]
    [InlineData("| Việc | Kết quả |\n|--|--|\n| Kết nạp | 31 đảng viên, đạt 104% |", "31  đảng viên ", "104 % đảng viên ")]
    [InlineData("| Việc | Kết quả |\n|--|--|\n| Kết nạp | 94,o% |")]
    public void Read_Table_NamesByRowAndColumn(string table, params string[] expected)
    {
        var plan = SmallArchive.Empty.WithReport("r").WithSection("r/01.md", table + "\n").Plan();
        Assert.Equal(
            expected,
            plan.Archive.Reports.SelectMany(report => ReportFigures.Of(report))
                .Select(placed => placed.Figure).Select(figure => $"{figure.Number} {figure.Unit} {figure.Counted} {figure.Period}"));
    }
}
