using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Tests.Pages.Books;
using SiteGen.Text;

namespace SiteGen.Tests.Pages;

/// <summary>An archive that is hostile in every field: on every page, in every book and every file of data its words are words.</summary>
public sealed class EscapingTests
{
    // Ends a script, a comment, an attribute, an element and an XML section, and opens what would run.
    private const string Attack = "\"'--><x-bad onerror=alert(1)>&lt;</script></title></del></time><![CDATA[]]>";
    private const string Source = "Nguồn " + Attack + "\n";

    private static readonly SitePlan Site = Build();

    public static TheoryData<string> Pages => new(Site.Files.Select(file => file.Path).Where(path => path.EndsWith(".html", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_OfHostileWords_HasNoElementOfThem(string path)
    {
        var page = Parse(path);
        Assert.DoesNotContain(
            page.All,
            element => element.LocalName == "x-bad" || element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        Assert.All(page.QuerySelectorAll("script:not([src])"), script =>
        {
            Assert.Equal("application/ld+json", script.GetAttribute("type"));
            Assert.DoesNotContain(script.TextContent, c => c is '<' or '>' or '&');
            using var json = JsonDocument.Parse(script.TextContent);
            Assert.Contains(Attack, json.RootElement.GetProperty("name").GetString());
        });
    }

    // Where each field stands, as a reader sees it.
    [Theory]
    [InlineData("index.html", "Kho", "Văn phòng", "Mô tả", "Báo cáo", "Loại", "Cơ quan")]
    [InlineData("gioi-thieu.html", "Mô tả", "Quyền", "Văn phòng", "Cơ quan", "Bảng mã", "Chương trình")]
    [InlineData("thuat-ngu.html", "Viết tắt", "Nghĩa")]
    [InlineData(
        "r/index.html",
        "Báo cáo",
        "Loại",
        "Cơ quan",
        "Số",
        "Nơi ban hành",
        "Tác giả",
        "Nơi nhận",
        "Ngày",
        "Bảng mã",
        "Giải mã",
        "Chương trình",
        "Bỏ dòng",
        "Lý do",
        "Lời cũ",
        "Vì sao")]
    [InlineData("r/01.html", "Mục", "Mã", "Khối", "Lời cũ", "Vì sao", "Đề mục", "Ô", "Từ", "Ghi chú")]
    [InlineData("r/02.html", "Mục hai", "Phần", "Ký")]
    [InlineData("r/toan-van.html", "Mục", "Mã", "Khối", "Lời cũ", "Vì sao", "Ký", "Ngày", "Phần")]
    [InlineData("s/index.html", "Báo cáo khác")]
    public void Page_OfHostileWords_ShowsThem(string path, params string[] fields)
    {
        // Some are shown shortened.
        var text = Parse(path).Body!.TextContent;
        Assert.All(fields, field => Assert.Contains($"{field} {Attack[..40]}", text));
    }

    [Fact]
    public void Attributes_OfHostileWords_HoldThem()
    {
        var page = Parse("r/01.html");
        // A title decodes an entity even after a backslash.
        Assert.Equal("Tựa " + Attack.Replace("&lt;", "<", StringComparison.Ordinal), page.QuerySelector(".text a[title]")!.GetAttribute("title"));
        Assert.Equal("Thay ảnh " + Attack, page.QuerySelector(".text img")!.GetAttribute("alt"));
        Assert.Contains("Đề mục " + Attack, page.QuerySelector("#" + page.QuerySelector(".text h2")!.Id + " ~ p .pn")!.GetAttribute("aria-label"));
        Assert.All(
            ["DC.creator", "DC.type", "DC.publisher", "DC.title", "DC.rights"],
            name => Assert.Contains(Attack, page.QuerySelector($"meta[name='{name}']")!.GetAttribute("content")));
        Assert.All(
            ["og:title", "og:description", "og:site_name"],
            name => Assert.Contains(Attack, page.QuerySelector($"meta[property='{name}']")!.GetAttribute("content")));
    }

    [Fact]
    public void Site_OfHostileWords_IsFoundRight()
    {
        var diagnostics = new DiagnosticBag();
        SiteChecker.Check(Site.Files, diagnostics, progress: null);
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [InlineData("archive.json", "Kho", "Văn phòng", "Mô tả", "Quyền", "Báo cáo", "Mục", "Lời cũ", "Bỏ dòng")]
    [InlineData("ro-crate-metadata.json", "Kho", "Văn phòng", "Báo cáo", "Số")]
    public void Json_OfHostileWords_HoldsThem(string path, params string[] fields)
    {
        using var json = JsonDocument.Parse(Site.Text(path));
        var texts = Texts(json.RootElement).ToList();
        Assert.All(fields, field => Assert.Contains(texts, text => text.Contains($"{field} {Attack}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Book_OfHostileWords_HoldsThem()
    {
        var book = EpubFiles.Of(Site, "r/toan-van.epub");
        var pages = book.Pages.Select(name => book.Xml(name)).ToList();
        Assert.DoesNotContain(pages.SelectMany(page => page.Descendants()), element => element.Name.LocalName == "x-bad");
        var text = string.Concat(pages.Select(page => page.Root!.Value));
        Assert.All(
            [
                "Báo cáo",
                "Loại",
                "Cơ quan",
                "Số",
                "Nơi ban hành",
                "Tác giả",
                "Nơi nhận",
                "Kho",
                "Văn phòng",
                "Quyền",
                "Mục",
                "Mã",
                "Khối",
                "Lời cũ",
                "Vì sao",
                "Ký",
                "Bảng mã",
                "Bỏ dòng",
            ],
            field => Assert.Contains($"{field} {Attack[..40]}", text));
    }

    private static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(property => Texts(property.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };

    private static IDocument Parse(string path) => new HtmlParser().ParseDocument(Site.Text(path));

    private static SitePlan Build()
    {
        var correction = $"{{date: 2026-11-01, former: {Quoted("Lời cũ")}, reason: {Quoted("Vì sao")}}}";
        var input = TestSites.Of(
            ("glossary.yml", $"{Quoted("Viết tắt")}: {Quoted("Nghĩa", Attack[..40])}\n"),
            ("permalinks.yml", $$"""
                r/01.html#i-p1: {sha256: {{Sum(Words("Lời cũ"))}}, corrections: [{{correction}}]}
                r/cu.html: {redirect: r/01.html}

                """),
            ("r/01.md", $"---\nterm: IX (2005–2010)\nsection: I\ntitle: {Quoted("Mục")}\ndate: 2010-08-01\n---\n{Body}"),
            ("r/02.md", $"---\nterm: IX (2005–2010)\nsection: I\npart: {Quoted("Phần")}\ntitle: {Quoted("Mục hai")}\ndate: 2010-08-01\n---\nHết.\n"),
            ("r/a.png", ""),
            ("r/index.md", Head),
            ("s/index.md", TestSites.ReportHead(title: Quoted("Báo cáo khác"))),
            (
                "site.yml",
                $"title: {Quoted("Kho")}\nowner: {Quoted("Văn phòng")}\ndescription: {Quoted("Mô tả")}\nrights: {Quoted("Quyền")}\n"
                    + $"licence: https://a.vn/?a=1&b=2\nbase: https://luu-tru.vn/\n"));
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(input with { Seeds = [StoredFile.OfText("a.txt", Source)] }, diagnostics);
        // Words that differ from the source are shown in the preview; so that they are written too.
        Assert.All(diagnostics.ToSorted(), problem => Assert.StartsWith("fidelity-", problem.Code));
        return plan;
    }

    private static string Head => $"""
        ---
        term: IX (2005–2010)
        title: {Quoted("Báo cáo")}
        kind: {Quoted("Loại")}
        organisation: {Quoted("Cơ quan")}
        number: {Quoted("Số")}
        place: {Quoted("Nơi ban hành")}
        date: 2010-08-01
        date-kind: captured
        date-text: {Quoted("Ngày")}
        authors: [{Quoted("Tác giả")}]
        signed: [{Quoted("Ký")}]
        recipients: [{Quoted("Nơi nhận")}]
        source:
          file: seeds/a.txt
          sha256: {Sum(Source)}
          encoding: {Quoted("Bảng mã")}
          decoded-from: {Quoted("Giải mã")}
          converter: {Quoted("Chương trình")}
          left-out:
            - line: 1
              text: {Quoted("Bỏ dòng")}
              reason: {Quoted("Lý do")}
        ---

        """;

    private static string Body => $"""
        Mới[^a] `Mã {Attack}` [Một](https://a.vn/ "{Escaped("Tựa")}") ![{Escaped("Thay ảnh")}](a.png).

        {Escaped("Từ")}
        :   Nghĩa.

        ```
        Khối {Attack}
        ```

        ## {Escaped("Đề mục")}

        Dưới.

        | {Escaped("Ô")} |
        |---|
        | 1 |

        Cuối.

        [^a]: {Escaped("Ghi chú")}

        """;

    private static string Words(string field, string attack = Attack) => $"{field} {attack}";

    private static string Quoted(string field, string attack = Attack) => $"'{Words(field, attack).Replace("'", "''", StringComparison.Ordinal)}'";

    // Markdown takes a sign after a backslash as it is.
    private static string Escaped(string field) =>
        string.Concat(Words(field).Select(c => char.IsAsciiLetterOrDigit(c) || c == ' ' || c > '\x7F' ? $"{c}" : $"\\{c}"));

    private static string Sum(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
