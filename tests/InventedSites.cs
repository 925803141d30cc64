using SiteGen.Archives.Permalinks;

namespace SiteGen.Tests;

/// <summary>Archives that were invented for one question each.</summary>
internal static class InventedSites
{
    private const string First = "PHẦN THỨ NHẤT KẾT QUẢ THỰC HIỆN";
    private const string Second = "PHẦN THỨ HAI PHƯƠNG HƯỚNG";

    /// <summary>Reports in parts, whose sections have the same numbers, titles and words in each; a correction in one of them.</summary>
    public static SiteInput Parts { get; } = TestSites.Of(
        ("glossary.yml", "HĐND: Hội đồng nhân dân\n"),
        (
            "permalinks.yml",
            $"p/04.html#phan-thu-hai-i-p1: {{sha256: {PublishedPlace.ChecksumOf("Đoạn cũ.")}, corrections: [{{date: 2010-09-15, former: 'Đoạn cũ.'}}]}}\n"),
        ("p/index.md", TestSites.ReportHead(title: "Báo cáo có phần") + "Mở đầu.\n"),
        ("p/01.md", InPart(First, "I") + "Đoạn của HĐND[^1].\n\n## 1. Kinh tế\n\nĐoạn của HĐND.\n\n[^1]: Chú thích.\n"),
        ("p/02.md", InPart(First, "II") + "Đoạn của HĐND.\n"),
        ("p/03.md", TestSites.SectionHead("PHẦN THỨ HAI", "PHƯƠNG HƯỚNG") + "Đoạn của HĐND.\n"),
        ("p/04.md", InPart(Second, "I") + "Đoạn của HĐND[^1].\n\n## 1. Kinh tế\n\nĐoạn của HĐND.\n\n[^1]: Chú thích.\n"),
        ("p/05.md", InPart(Second, "II") + "## Điều 1. Một\n\nĐoạn của HĐND.\n\n## Điều 2. Một\n\nĐoạn của HĐND.\n"),
        ("p/06.md", TestSites.SectionHead("PHỤ LỤC I", "KẾT QUẢ") + "| A |\n|---|\n| HĐND |\n"),
        ("p/07.md", TestSites.SectionHead("PHỤ LỤC II", "KẾT QUẢ") + "| A |\n|---|\n| HĐND |\n"),
        ("q/index.md", TestSites.ReportHead(title: "Báo cáo có chữ cái") + "Mở đầu.\n"),
        ("q/01.md", InPart("A. KẾT QUẢ", "I") + "Đoạn.\n"),
        ("q/02.md", InPart("B. KẾT QUẢ", "I") + "Đoạn.\n"));

    /// <summary>Pages that ask for the same title: those of the archive are called like it, reports of a term are called alike, an address has moved.</summary>
    public static SiteInput Alike { get; } = TestSites.Of(
        ("site.yml", "title: Tìm kiếm\nowner: Văn phòng thử\nbase: https://kho.gov.vn/\n"),
        ("glossary.yml", "HĐND: Hội đồng nhân dân\n"),
        ("permalinks.yml", "a/cu.html: {redirect: a/01.html}\na/cu-hon.html: {redirect: a/01.html}\n"),
        ("a/index.md", Report("Báo cáo", "Đảng ủy xã", "2010-08-01")),
        ("a/01.md", InPart(First, "I") + "Đoạn.\n"),
        ("a/02.md", InPart(Second, "I") + "Đoạn.\n"),
        ("b/index.md", Report("BÁO CÁO", "Ủy ban nhân dân xã", "2010-08-01")),
        ("b/01.md", InPart(First, "I") + "Đoạn.\n"),
        ("c/index.md", Report("Báo cáo", "Đảng ủy xã", "2010-09-01")),
        ("d/index.md", Report("Báo cáo", "Đảng ủy xã", "2010-09-01", "12-BC/ĐU")),
        ("e/index.md", Report("Báo cáo", "Đảng ủy xã", "2010-09-01", "12-BC/ĐU")),
        ("f/index.md", Report("Báo cáo (Ủy ban nhân dân xã)", "Đảng ủy xã", "2010-10-01")),
        ("g/index.md", Report("Tìm kiếm", "Đảng ủy xã", "2010-10-01")),
        ("h/index.md", Report("Toàn văn", "Đảng ủy xã", "2015-10-01").Replace("IX (2005–2010)", "2010–2015")));

    /// <summary>More than a thousand paragraphs with the same words, of two terms and five organisations; two of them have words that no other has.</summary>
    public static SiteInput Large(string language) => TestSites.Of(
    [
        ("site.yml", $"title: Kho lớn\nowner: Văn phòng thử\nlanguage: {language}\n"),
        .. new[] { "Ủy ban nhân dân xã", "Đảng ủy xã", "Ban Chấp hành Đảng bộ", "Đoàn Thanh niên", "Hội đồng nhân dân xã" }.SelectMany(OfOrganisation),
    ]);

    /// <summary>Many reports: a term with three organisations and one without a name, a term with one organisation and two kinds, a term with few.</summary>
    public static SiteInput Crowded { get; } = TestSites.Of(
    [
        .. Enumerable.Range(0, 20).Select(i => (
            FormattableString.Invariant($"a{i:00}/index.md"),
            Report("Báo cáo số " + (i + 1), new[] { "Ủy ban nhân dân xã", "Đảng ủy xã", "Đoàn Thanh niên", "" }[i % 4], $"2010-08-{i + 1:00}"))),
        .. Enumerable.Range(0, 13).Select(i => (
            FormattableString.Invariant($"b{i:00}/index.md"),
            Report("Báo cáo số " + (i + 1), "Đảng ủy xã", $"2015-08-{i + 1:00}").Replace("IX (2005–2010)", "X (2010–2015)")
                .Replace("kind: báo cáo", i % 2 == 0 ? "kind: nghị quyết" : "kind: báo cáo"))),
        ("c/index.md", Report("Báo cáo Đảng ủy", "Đảng ủy xã", "2020-08-01").Replace("IX (2005–2010)", "XI (2015–2020)")),
    ]);

    private static IEnumerable<(string, string)> OfOrganisation(string organisation, int index)
    {
        var term = index == 0 ? "IX (2005–2010)" : "X (2010–2015)";
        yield return ($"b{index}/index.md", Report("Báo cáo", organisation, "2010-08-01").Replace("IX (2005–2010)", term));
        var paragraphs = Enumerable.Range(1, 205).Select(n => FormattableString.Invariant($"Quản lý đô thị, việc {n}.\n\n"));
        yield return (
            $"b{index}/01.md",
            TestSites.SectionHead(term: term) + string.Concat(paragraphs) + (index == 0 ? "Công viên cây xanh.\n\nCây của công viên thì xanh.\n" : ""));
    }

    private static string InPart(string part, string number) => TestSites.SectionHead(number, "KẾT QUẢ").Replace("section:", $"part: {part}\nsection:");

    private static string Report(string title, string organisation, string date, string? number = null) =>
        $"---\nterm: IX (2005–2010)\ntitle: {title}\nkind: báo cáo\n{(organisation.Length > 0 ? $"organisation: {organisation}\n" : "")}date: {date}\n"
            + $"{(number is null ? "" : $"number: {number}\n")}---\n\nMở đầu.\n";
}
