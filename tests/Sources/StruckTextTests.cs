using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>Words that are struck through stay, and show it: "tăng 5" is not what "tăng <del>5</del> 7" says.</summary>
public sealed class StruckTextTests
{
    public static TheoryData<string, string, string> Documents => new()
    {
        { "a.html", "<p>Tăng <del>5%</del> 7% so với <s>năm trước</s>.</p>", "Tăng ~~5%~~ 7% so với ~~năm trước~~." },
        { "a.html", "<p>Tăng <strike>5 %, bằng <b>10</b></strike> 7%.</p>", "Tăng ~~5 %, bằng 10~~ 7%." },
        { "a.html", "<style>.x {text-decoration: line-through}</style><p>Còn <span class=x> 12 xã </span>11 xã.</p>", "Còn ~~12 xã~~ 11 xã." },
        { "a.html", "<p>Còn <span style='text-decoration-line: underline line-through'>12</span>~11~ xã.</p>", "Còn ~~12~~\\~11\\~ xã." },
        { "a.html", "<p>Bỏ<del>(một)</del>hai và <del>*ba*</del> bốn.</p>", "Bỏ(một)hai và ~~\\*ba\\*~~ bốn." },
        { "a.html", "<p><s>Cả đoạn này bỏ.</s></p><p>Đoạn sau.</p>", "~~Cả đoạn này bỏ.~~" },
        { "a.html", "<p><s>Dòng một.<br>Dòng hai.</s> Còn lại.</p>", "~~Dòng hai.~~ Còn lại." },
        { "a.html", "<table border=1><tr><td>Năm</td><td>Số</td></tr><tr><td>2011</td><td><del>5</del> 7</td></tr></table>", "| 2011 | ~~5~~ 7 |" },
        { "a.docx", "<w:p>" + Run("Tăng ") + Run("5% ", "<w:strike/>") + Run("7% và ") + Run("một", "<w:dstrike/>") + Run(" hai.") + "</w:p>",
            "Tăng ~~5%~~ 7% và ~~một~~ hai." },
        { "a.docx", "<w:p>" + Run("Tăng ") + Run("5%", "<w:strike w:val=\"false\"/>") + Run(" so với.") + "</w:p>", "Tăng 5% so với." },
        { "a.docx", "<w:p>" + Run("Giữ ") + Run("hai", "<w:rStyle w:val=\"Bo\"/>") + Run(" ba.") + "</w:p>\n=== styles\n"
            + "<w:style w:type=\"character\" w:styleId=\"Bo\"><w:rPr><w:strike/></w:rPr></w:style>", "Giữ ~~hai~~ ba." },
        { "a.odt", "<text:p>Tăng <text:span text:style-name=\"B\">5% </text:span>7%.</text:p>\n=== automatic\n"
            + "<style:style style:name=\"B\" style:family=\"text\">"
            + "<style:text-properties style:text-line-through-style=\"solid\"/></style:style>\n", "Tăng ~~5%~~ 7%." },
        { "a.odt", "<text:p>Tăng <text:span text:style-name=\"B\">5% </text:span>7%.</text:p>\n=== automatic\n"
            + "<style:style style:name=\"B\" style:family=\"text\">"
            + "<style:text-properties style:text-line-through-style=\"none\"/></style:style>\n", "Tăng 5% 7%." },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void Convert_StruckWords_AreStruckInTheMarkdown(string name, string content, string expected)
    {
        var bytes = Path.GetExtension(name) switch
        {
            ".docx" => DocxFile.Of("<w:p>" + Run("Báo cáo tổng kết") + "</w:p><w:p>" + Run("I. KẾT QUẢ") + "</w:p>" + content),
            ".odt" => OdtFile.Of("<text:p>Báo cáo tổng kết</text:p><text:p>I. KẾT QUẢ</text:p>" + content),
            _ => Encoding.UTF8.GetBytes("<!DOCTYPE html><p>Báo cáo tổng kết</p><p>I. KẾT QUẢ</p>" + content),
        };
        var diagnostics = new DiagnosticBag();
        var told = new ConversionOptions(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));
        var conversion = Converter.Convert(new StoredFile(name, () => bytes), told, diagnostics);
        Assert.True(conversion is not null, string.Join("\n", diagnostics.ToSorted().Select(problem => problem.Message.En)));
        Assert.Contains(expected, conversion.Files[^1].Text.Split('\n'));
    }

    private static string Run(string words, string look = "") => $"<w:r><w:rPr>{look}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>";
}
