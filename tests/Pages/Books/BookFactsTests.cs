using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Pages.Books;

/// <summary>The lists of facts of a book: every fact once, in its order; what is not known has no line.</summary>
public sealed class BookFactsTests
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly string Source = "Báo cáo thử\nLời cũ.\nThông báo\n" + new string(' ', 1200) + "\n";

    [Fact]
    public void Title_OfAFullReport_TellsEverything()
    {
        var head = TestSites.ReportHead().Replace("date:", "number: 12-BC/ĐU\nplace: Hà Nội\nauthors: [A, B]\nrecipients: [C, D]\ndate-kind: published\ndate:");
        Assert.Equal(
            [
                "Cơ quan, tổ chức: Ban Chấp hành", "Nhiệm kỳ: IX (2005–2010)", "Loại văn bản: báo cáo", "Số, ký hiệu: 12-BC/ĐU", "Nơi ban hành: Hà Nội",
                "Ngày công bố: 01/08/2010",
                "Tác giả: A | B", "Nơi nhận: C | D", "Trích từ: Kho thử", "Đơn vị lưu trữ: Văn phòng thử", "Quyền sử dụng: Quyền | https://a.vn/l",
            ],
            Facts(head, "rights: Quyền\nlicence: https://a.vn/l\n", [], "trang-ten"));
    }

    [Theory]
    [InlineData("", "Ngày ban hành: 01/08/2010")]
    [InlineData("date-kind: captured\n", "Ngày sao chụp: 01/08/2010")]
    public void Title_OfABareReport_TellsWhatIsKnown(string kind, string date) => Assert.Equal(
        ["Nhiệm kỳ: IX (2005–2010)", date, "Trích từ: Kho thử", "Đơn vị lưu trữ: Văn phòng thử"],
        Facts($"---\nterm: IX (2005–2010)\ntitle: Báo cáo thử\ndate: 2010-08-01\n{kind}---\n", "", [], "trang-ten"));

    [Fact]
    public void Provenance_OfASource_TellsFileSumAndWhatWasLeftOut() => Assert.Equal(
        [
            "Tệp nguồn: a.txt | https://luu-tru.vn/r/nguon/a.txt", "Dung lượng: 1.240 byte", $"SHA-256: {Sum}", "Ngày ban hành: 01/08/2010",
            "Bảng mã: windows-1258", "Giải mã từ: .VnTime",
            "Chương trình chuyển đổi: SiteGen 1.0.0", "Dòng không đưa vào: Dòng 3: “Thông báo” (cuối trang)",
            "Đính chính: 01/11/2026, Phần mở đầu, đoạn 1: “Lời cũ.” Lý do: chép sai. | 02/11/2026, Phần mở đầu, đoạn 1: “Lời giữa.”",
        ],
        Facts(
            WithSource, "base: https://luu-tru.vn/\n", [new(new(2026, 11, 1), "Lời cũ.", "chép sai"), new(new(2026, 11, 2), "Lời giữa.", null)], "nguon-goc"));

    [Fact]
    public void Provenance_WithoutSource_SaysSo() => Assert.Equal(
        ["Tệp nguồn: Không có. Báo cáo được soạn thẳng trong kho lưu trữ.", "Ngày ban hành: 01/08/2010"], Facts(TestSites.ReportHead(), "", [], "nguon-goc"));

    private static readonly string Sum = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Source)));

    private static string WithSource => TestSites.ReportHead().Replace(
        "date:",
        $"source:\n  file: seeds/a.txt\n  sha256: {Sum}\n  encoding: windows-1258\n  decoded-from: .VnTime\n  converter: SiteGen 1.0.0\n  left-out:\n "
            + "   - line: 3\n      text: Thông báo\n      reason: cuối trang\ndate:");

    private static IEnumerable<string> Facts(string head, string settings, ImmutableArray<Correction> corrections, string page)
    {
        var ledger = corrections.IsEmpty ? [] : ImmutableArray.Create(
            new Permalink(new(new("r/index.html", "mo-dau-p1"), default), PublishedPlace.ChecksumOf(corrections[^1].Former), null, corrections));
        var input = TestSites.Of(
            ("permalinks.yml", PermalinkWriter.Write(new PermalinkLedger(ledger))),
            ("r/index.md", head + "Lời mới.\n"),
            ("site.yml", "title: Kho thử\nowner: Văn phòng thử\n" + settings));
        var plan = SiteBuilder.Build(input with { Seeds = [StoredFile.OfText("a.txt", Source)] }, new DiagnosticBag());
        return EpubFiles.Of(plan, "r/toan-van.epub").Xml($"EPUB/{page}.xhtml").Descendants(Xhtml + "dl").Single().Elements(Xhtml + "div")
            .Select(fact => $"{fact.Element(Xhtml + "dt")!.Value}: {string.Join(" | ", fact.Elements(Xhtml + "dd").Select(line => line.Value))}");
    }
}
