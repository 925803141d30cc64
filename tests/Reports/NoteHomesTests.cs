using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Tests.Reports;

/// <summary>
/// Footnotes on lines that become front matter or are left out. In the cases <c>^</c> mentions the next footnote; the result is the text of the files without
/// the footnotes.
/// </summary>
public sealed class NoteHomesTests
{
    private const string Lines = "HUYỆN ỦY MẪU\nSố 12-BC/HU\nMẫu, ngày 8 tháng 7 năm 2015\nBÁO CÁO\nnhiệm kỳ 2010 - 2015\nMở đầu.\nI. KẾT QUẢ\nTốt.\n"
        + "1. Kinh tế\nKhá.\n2. Xã hội\nGiỏi.\nII. NHIỆM VỤ\nCòn nhiều.\nNơi nhận:\n- Tỉnh ủy;\n- Lưu.\nT/M HUYỆN ỦY\nBÍ THƯ\nNguyễn Văn A";

    private const string Body = "Mở đầu. § Tốt. # 1. Kinh tế Khá. # 2. Xã hội Giỏi. § Còn nhiều.";

    public static TheoryData<string, string, string> Cases => new()
    {
        { "nhiệm kỳ 2010 - 2015=nhiệm kỳ 2010 - 2015^", "", Body.Replace("Mở", "[^1]Mở") },
        { "HUYỆN ỦY MẪU=HUYỆN ỦY MẪU^|12-BC/HU=12-BC/HU^|BÁO CÁO=BÁO CÁO^", "", Body.Replace("Mở", "[^1] [^2] [^3]Mở") },
        { "KẾT QUẢ=KẾT QUẢ^|Tốt=Tốt^", "", Body.Replace("Tốt", "[^1]Tốt[^2]") },
        { "Khá.=Khá^.|Lưu.=Lưu^.|T/M HUYỆN ỦY=T/M HUYỆN ỦY^|Văn A=Văn A^", "", Body.Replace("Khá", "Khá[^1]").Replace("nhiều.", "nhiều.[^2] [^3] [^4]") },
        // Nothing but the title is in index.md: the next text has the mention.
        { "nhiệm kỳ 2010 - 2015=nhiệm kỳ 2010 - 2015^|Tốt=Tốt^", "Mở đầu.\n", " § [^1]Tốt[^2]. # 1. Kinh tế Khá. # 2. Xã hội Giỏi. § Còn nhiều." },
        // Before a heading with a mention of its own, footnotes are still counted in their order.
        { "KẾT QUẢ=KẾT QUẢ^|Kinh tế=Kinh tế^", "Tốt.\n", "Mở đầu. § [^1] # 1. Kinh tế[^2] Khá. # 2. Xã hội Giỏi. § Còn nhiều." },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Convert_NoteWhereNothingCanBeMentioned_StandsInTheNearestText(string edits, string without, string wanted)
    {
        var text = without.Length == 0 ? Lines : Lines.Replace(without, "", StringComparison.Ordinal);
        foreach (var edit in edits.Split('|').Select(edit => edit.Split('=')))
            text = text.Replace(edit[0], edit[1], StringComparison.Ordinal);
        var diagnostics = new DiagnosticBag();
        var made = Converter.Convert(Page(text), new ConversionOptions(), diagnostics);
        Assert.True(made is not null, string.Join('\n', diagnostics.ToSorted().Select(problem => problem.Message.En)));
        Assert.All(diagnostics.ToSorted(), problem => Assert.Equal("source-note-on-title", problem.Code));
        var bodies = made.Files.Select(file => string.Join(' ', file.Text.Split("\n---\n", 2)[1].Split('\n')
            .Where(line => line.Length > 0 && !line.StartsWith("[^", StringComparison.Ordinal) | !line.Contains("]: ", StringComparison.Ordinal))
            .Select(line => line.Replace("##", "#", StringComparison.Ordinal))));
        Assert.Equal(wanted, string.Join(" § ", bodies));
    }

    [Fact]
    public void Convert_LineThatIsLeftOut_TakesItsFootnoteWithIt()
    {
        var options = new ConversionOptions() { LeaveOut = [LeaveOut.TryParse("6=quảng cáo")!] };
        var diagnostics = new DiagnosticBag();
        var made = Converter.Convert(Page(Lines.Replace("Mở đầu", "Mở đầu^").Replace("Khá", "Khá^")), options, diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal("Mở đầu. Lời một.", string.Join(' ', made!.Header.Source!.LeftOut.Where(left => left.Reason == "quảng cáo").Select(left => left.Text)));
        Assert.Contains("Khá[^2].", made.Files[1].Text, StringComparison.Ordinal);
    }

    private static StoredFile Page(string text)
    {
        var (html, count) = (new StringBuilder("<html><meta charset=\"utf-8\"><body>"), 0);
        foreach (var line in text.Split('\n'))
        {
            html.Append("<p>");
            foreach (var part in line.Split('^').Index())
                html.Append(part.Index == 0 ? "" : $"<a href=\"#_ftn{++count}\" name=\"_ftnref{count}\">[{count}]</a>").Append(part.Item);
            html.Append("</p>");
        }

        string[] words = ["một", "hai", "ba", "bốn"];
        foreach (var (i, word) in words.Take(count).Index())
            html.Append($"<div id=\"ftn{i + 1}\"><p><a href=\"#_ftnref{i + 1}\" name=\"_ftn{i + 1}\">[{i + 1}]</a> Lời {word}.</p></div>");
        return new StoredFile("a.html", () => Encoding.UTF8.GetBytes(html.Append("</body></html>").ToString()));
    }
}
