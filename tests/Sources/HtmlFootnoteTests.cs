using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>Footnotes of saved pages that somebody has changed by hand: no word goes with them.</summary>
public sealed class HtmlFootnoteTests
{
    private const string Note = "<div id=ftn1><a href='#_ftnref1'>[1]</a> Số liệu của quận.</div>";

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
