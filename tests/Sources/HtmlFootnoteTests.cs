using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>Footnotes of saved pages that somebody has changed by hand: no word goes with them.</summary>
public sealed class HtmlFootnoteTests
{
    private const string Note = "<div id=ftn1><a href='#_ftnref1'>[1]</a> Số liệu của quận.</div>";

    /// <summary>It stands with the first of them.</summary>
    [Fact]
    public void Convert_FootnoteMentionedInTwoSections_StandsOnce()
    {
        const string Words = "<p>Trong nhiệm kỳ qua, Đảng bộ quận đã lãnh đạo thực hiện các nhiệm vụ<a href='#_ftn1'>[1]</a>.</p>";
        var bytes = Encoding.UTF8.GetBytes($"<!DOCTYPE html><p>Báo cáo tổng kết</p><p><b>I. KẾT QUẢ</b></p>{Words}<p><b>II. HẠN CHẾ</b></p>{Words}{Note}");
        var told = new ConversionOptions(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));
        var conversion = Converter.Convert(new StoredFile("a.html", () => bytes), told, new DiagnosticBag())!;
        var stored = conversion.Files.Where(file => file.Text.Contains("[^1]: Số liệu", StringComparison.Ordinal)).Select(file => file.Path);
        Assert.Equal(["01-ket-qua.md"], stored);
        Assert.EndsWith("các nhiệm vụ.\n", conversion.Files[2].Text);
    }

    [Theory]
    [InlineData("<p>Đạt kế hoạch<a href='#_ftn1'>[1]</a>.</p>" + Note, "Đạt kế hoạch*.|Số liệu của quận.")]
    [InlineData("<p>Đạt <a href='#_ftn1'>kế hoạch được giao.</p><p>Hết.</p></a>" + Note, "Đạt kế hoạch được giao.|Hết.|[1] Số liệu của quận.")]
    [InlineData("<p>Đạt<a href='#_ftn1'>[1]</a>.</p><div id=ftn1><a href='#_ftnref1'>Số liệu của cả quận.</a></div>", "Đạt*.|Số liệu của cả quận.")]
    [InlineData("<p>Đạt kế hoạch<a href='#_ftn1'>[1]</a>.</p>" + Note + "<p id=ftn1>Đoạn sau.</p>", "Đạt kế hoạch*.|Số liệu của quận.|Đoạn sau.")]
    [InlineData(
        "<p class=an style='display:none'>Chữ ẩn<a href='#_ftn1'>[1]</a></p><p>Đạt kế hoạch.</p>" + Note,
        "Chữ ẩn[1]|Đạt kế hoạch.|[1] Số liệu của quận.")]
    [InlineData(
        "<div><p>Trong nhiệm kỳ qua, Đảng bộ quận đã lãnh đạo thực hiện thắng lợi các nhiệm vụ<a href='#_ftn1'>[1]</a>.</p></div><nav>" + Note + "</nav>",
        "Trong nhiệm kỳ qua, Đảng bộ quận đã lãnh đạo thực hiện thắng lợi các nhiệm vụ*.|Số liệu của quận.")]
    public void Parse_Footnotes_KeepsEveryWord(string page, string expected)
    {
        var bytes = Encoding.UTF8.GetBytes("<!DOCTYPE html>" + page);
        var source = SourceFormats.Parse(new StoredFile("a.html", () => bytes), null, new DiagnosticBag())!;
        Assert.Equal(expected, string.Join('|', source.Lines.Select(line => MentionCodes.Replace(line.Text, _ => "*"))));
    }
}
