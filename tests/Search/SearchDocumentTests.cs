using SiteGen.Search;

namespace SiteGen.Tests.Search;

/// <summary>Which paragraphs can be found, by which words, below which headings.</summary>
public sealed class SearchDocumentTests
{
    [Fact]
    public void Of_Archive_GivesEachAddressWithItsWordsAndHeadings()
    {
        const string Body = """
            Mở đầu[^1] **đậm** `mã`.

            ## 1. Ưu điểm

            - Một

              - Hai
            - Ba

            ### 1.1. Kinh tế

            | A | B |
            |---|---|
            | C |   |

            ## 2. Hạn chế

            HĐND

            HĐ
            :   Hội đồng

                Nhân dân

            > Trích

            ```
            mã  máy
            dòng
            ```

            [^1]: Chú
                thích.

                - Một
                - Hai
            """;
        var plan = TestSites.Plan(TestSites.Of(("r/index.md", TestSites.ReportHead() + "Lời đầu.\n"), ("r/01.md", TestSites.SectionHead() + Body)));
        Assert.Equal(
            [
                "r/index.html#mo-dau-p1: Lời đầu. < Báo cáo thử",
                "r/01.html#i-p1: Mở đầu đậm mã. < Kết quả",
                "r/01.html#i-1-p1: Một < Kết quả / Ưu điểm",
                "r/01.html#i-1-p2: Hai < Kết quả / Ưu điểm",
                "r/01.html#i-1-p3: Ba < Kết quả / Ưu điểm",
                "r/01.html#i-1-1-p1: A | B | C < Kết quả / Ưu điểm / Kinh tế",
                "r/01.html#i-2-p1: HĐND < Kết quả / Hạn chế",
                "r/01.html#i-2-p2: HĐ | Hội đồng < Kết quả / Hạn chế",
                "r/01.html#i-2-p3: Nhân dân < Kết quả / Hạn chế",
                "r/01.html#i-2-p4: Trích < Kết quả / Hạn chế",
                "r/01.html#i-2-p5: mã máy dòng < Kết quả / Hạn chế",
                "r/01.html#i-fn1: Chú thích. | Một | Hai < Kết quả",
            ],
            SearchDocument.Of(plan.Archive).SelectMany(document => document.Paragraphs.Select(paragraph =>
                $"{document.Path}#{paragraph.Id}: {paragraph.Read()} < {string.Join(" / ", paragraph.Headings)}")));
    }
}
