using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Tests.Archives.Withdrawals;

/// <summary>
/// An archive of which a report, a section and paragraphs of every kind were withdrawn after it was published. Every withdrawn place, and everything that goes
/// with it, has a word that stands nowhere else: <see cref="Words"/>.
/// </summary>
internal static class WithdrawnArchive
{
    /// <summary>The withdrawn words.</summary>
    public static readonly string[] Words =
    [
        "zuqa", "zuqb", "zuqc", "zuqd", "zuqe", "zuqf", "zuqg", "zuqh", "zuqi", "zuqk", "zuql", "zuqm", "zuqn", "zuqo", "zuqp", "zuqr", "zuqs", "zuqt", "zuqu",
        "zuqv", "zuqx", "zuqy", "zuqwa", "zuqwb", "zuqwc", "zuqwd", "zuqwe", "zuqwg", "zuqwh", "zuqwi", "zuqwk", "zuqwl",
    ];

    /// <summary>The paragraphs of <c>b/01.md</c> that are withdrawn.</summary>
    public static readonly string[] Paragraphs = ["i-p2", "i-p3", "i-p5", "i-p6", "i-p7", "i-p8", "i-p9", "i-fn3"];

    private static string SourceOf(string name) => $"Tệp gốc {name} zuqa zuqk zuqu.";

    private const string Sections =
        """
        Đoạn đầu còn lại.[^giu] [Xem mục hai](02.md) và [báo cáo kia](../a/index.md), [đoạn hai](#i-p2).

        Đoạn hai zuqk,
        còn *dòng* nữa [zuql][lien-ket] của nó.[^bo]

        - Việc zuqm.
        - Việc còn lại.

        > Lời dẫn zuqn.

        Từ zuqo
        :   Nghĩa zuqp.

        | Cột zuqr |
        |---|
        | Ô zuqs |

        ```
        mã zuqt
        ```

        <table><tr><td colspan="2">Ô zuqwh</td></tr><tr><td>a</td><td>b</td></tr></table>

        Đoạn cuối còn lại.[^bo-rieng]

        [lien-ket]: https://vi-du.vn/zuqwi "Tên zuqwk"
        [^giu]: Chú thích giữ.
        [^bo]: Chú thích zuqu.
        [^bo-rieng]: Chú thích zuqv.
        """;

    /// <summary>The archive before anything was withdrawn.</summary>
    /// <param name="language">The language of its site.</param>
    public static SmallArchive Before(string language) => SmallArchive.Empty
        .WithSettings($"language: {language}\nbase: https://kho.gov.vn/\n")
        .With("input/glossary.yml", "ABCX: chữ viết tắt\n")
        .With("seeds/a.txt", SourceOf("a"))
        .With("seeds/b.txt", SourceOf("b"))
        .With("input/a/index.md", Report(
            "Báo cáo zuqa",
            "kind: báo cáo zuqb\norganisation: Cơ quan zuqc\nnumber: 1/BC-zuqd\nplace: zuqe\nsigned: zuqf\nrecipients: zuqg\nauthors: zuqh\n",
            "a") + "Mở đầu zuqi.\n")
        .WithSection("a/01.md", "## 1. Thu zuqwa\n\nMột đoạn ABCX.\n\n![Hình zuqwb](hinh.png)\n\n[^1]: zuqwc\n", title: "Kết quả zuqwd")
        .Changed("input/a/01.md", "Một đoạn ABCX.", "Một đoạn ABCX[^1].")
        .With("input/a/hinh.png", [1, 2, 3])
        .With("input/b/index.md", Report("Báo cáo còn lại", "", "b") + "Mở đầu còn lại.\n\nMở đầu zuqwe.\n")
        .WithSection("b/01.md", Sections + "\n")
        .WithSection("b/02.md", "## 1. Chi zuqwg\n\nĐoạn zuqy.\n\n![Hình](rieng.png)\n\n![Hình](chung.png)\n", "PHẦN THỨ HAI", "KẾT QUẢ zuqwl")
        .WithSection("b/03.md", "Đoạn khác.\n\n![Hình](chung.png)\n", "I", "Việc khác")
        .Changed("input/b/03.md", "section:", "part: PHẦN THỨ HAI KẾT QUẢ zuqwl\nsection:")
        .With("input/b/rieng.png", [4, 5, 6])
        .With("input/b/chung.png", [7, 8, 9]);

    /// <summary>The archive as it was published, and then withdrawn in part.</summary>
    public static SmallArchive After(string language)
    {
        var before = Before(language);
        var ledger = PermalinkWriter.Write(Build(before).Plan.Permalinks)
            .Replace("b/index.html#mo-dau-p2: ", "b/index.html#mo-dau-p2: {sha256: ", StringComparison.Ordinal);
        var corrected = ledger.Split('\n').Select(line => line.Contains("{sha256: ", StringComparison.Ordinal)
            ? line + ", corrections: [{date: 2011-01-01, former: 'Mở đầu cũ zuqx.'}]}" : line);
        return before
            .With("input/permalinks.yml", string.Join('\n', corrected))
            .Changed("input/a/index.md", "source:", "withdrawn: {date: 2026-11-28, reason: Có bí mật.}\nsource:")
            .Changed("input/b/index.md", "source:", "withdrawn-paragraphs: [{paragraph: mo-dau-p2, date: 2026-11-28, reason: Sai}]\nsource:")
            .Changed("input/b/01.md", "date: 2010-08-01\n", "date: 2010-08-01\nwithdrawn-paragraphs:\n" + string.Concat(Paragraphs.Select(id =>
                $"  - {{paragraph: {id}, date: 2026-11-28, reason: Sai}}\n")))
            .Changed("input/b/02.md", "date: 2010-08-01\n", "date: 2010-08-01\nwithdrawn: {date: 2026-11-28, reason: Sai}\n");
    }

    /// <summary>The archive as it was published with its withdrawals: the ledger remembers them.</summary>
    public static SmallArchive Recorded(string language)
    {
        var after = After(language);
        return after.With("input/permalinks.yml", PermalinkWriter.Write(Build(after).Plan.Permalinks));
    }

    /// <summary>The lines of a ledger before it knew of withdrawals.</summary>
    public static string WithoutMarks(string ledger) => ledger
        .Replace(": {withdrawn: true}", ": published", StringComparison.Ordinal)
        .Split('\n')
        .Select(line => line.Contains(", withdrawn: true}", StringComparison.Ordinal) && !line.Contains("corrections", StringComparison.Ordinal)
            ? line.Replace("{sha256: ", "", StringComparison.Ordinal).Replace(", withdrawn: true}", "", StringComparison.Ordinal)
            : line.Replace(", withdrawn: true}", "}", StringComparison.Ordinal))
        .Aggregate((text, line) => $"{text}\n{line}");

    /// <summary>The site, and what is said of the archive but of the invented sources.</summary>
    public static (SitePlan Plan, List<Diagnostic> Said) Build(SmallArchive archive)
    {
        var diagnostics = new DiagnosticBag();
        var plan = SiteBuilder.Build(archive.Input, diagnostics);
        return (plan, [.. diagnostics.ToSorted().Where(said => !said.Code.StartsWith("fidelity-", StringComparison.Ordinal))]);
    }

    private static string Report(string title, string keys, string source) =>
        $"""
        ---
        term: IX (2005–2010)
        title: {title}
        {keys}date: 2010-08-01
        source:
          file: seeds/{source}.txt
          sha256: {Sha256.Of(System.Text.Encoding.UTF8.GetBytes(SourceOf(source)))}
          left-out:
            - line: 9
              text: dòng {(source == "a" ? "zuqwd" : "thừa")}
              reason: thừa
        ---


        """.ReplaceLineEndings("\n");
}
