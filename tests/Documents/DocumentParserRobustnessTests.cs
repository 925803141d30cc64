using System.Collections.Immutable;
using System.Text;
using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;
using SiteGen.Text;

namespace SiteGen.Tests.Documents;

/// <summary>Whatever a file holds, parsing it ends with a document or with diagnostics that point into the file.</summary>
public sealed class DocumentParserRobustnessTests
{
    private const string SeedLike = """
        ---
        term: IX (2005–2010)
        section: III
        title: KẾT QUẢ THỰC HIỆN
        date: 2024-11-24
        source:
          file: seeds/000.txt
          left-out:
            - {line: 125, text: "Thông báo", reason: 'cuối trang'}
        signed: [BAN CHẤP HÀNH, 'T/M']
        ---
        Qua 5 năm[^1] **chỉ đạo** ~~thực~~ *hiện*:

        ## 1. Ưu điểm

        - Các mặt [công tác](02.md#ii-1 "Phần") trên
          lĩnh vực ![ảnh](a.png)

          > quản lý `đô thị`
        1. Một là, &amp; H~2~O m^2^

        | Năm | Kết quả |
        |:----|--------:|
        | 2005 | 83,2% |

        HĐND
        :   Hội đồng nhân dân

        ```
        mã
        ```

        [^1]: Chú thích <https://example.vn>.
        """;

    private const long Iterations = 1000;

    private static readonly Gen<string> Pieces = Gen.OneOf(
        "\n", "\n\n", "  ", "    ", "\t", "---", "----", "```", "~~~", "~", "^", "*", "**", "_", "`", "#", "## 1. ", "> ", "- ", "+ ", "1. ", "1) ", "a) ",
        ":   ", "|", "|-|", "[", "]", "![", "](", ")", "[^1]",
        "[^1]: ", "[a]: ", "<", ">", "<b>", "<https://a.vn>", "<!--", "&amp;", "&#8;", "\\", "\"", "'", "{", "}", ",", "term: IX (2005–2010)", "title:",
        "date: 2024-11-24", ": ", "&a ", "*a ", "!a ", "? ", "...", "%", "@",
        "\"\\uD800\"", "\"\\uFFFE\"", "\"\\a\"", "&#xFFFE;", "&#xD800;", "\0", "\a", "\u2028", "\uFFFE", "đ", "e\u0302\u0301", "😀", "chữ");

    [Fact]
    public void Parse_RandomBytes_NeverThrows() => Gen.Byte.Array[0, 200].Holds(bytes => AssertParses(bytes), cases: Iterations);

    [Fact]
    public void Parse_FrontMatterOfPieces_NeverThrows() =>
        Pieces.Array[0, 25].Holds(
            pieces => AssertParses(Encoding.UTF8.GetBytes($"---\nterm: IX (2005–2010)\n{string.Concat(pieces)}\n---\nx")), cases: Iterations);

    [Fact]
    public void Parse_BodyOfPieces_NeverThrows() =>
        Pieces.Array[0, 40].Holds(
            pieces => AssertParses(Encoding.UTF8.GetBytes($"---\nterm: IX (2005–2010)\nsection: I\ntitle: T\ndate: 2024-11-24\n---\n{string.Concat(pieces)}")),
            cases: Iterations);

    [Fact]
    public void Parse_TruncatedFile_NeverThrows()
    {
        var bytes = Encoding.UTF8.GetBytes(SeedLike);
        foreach (var length in Enumerable.Range(0, bytes.Length + 1).ToList().Spread())
            AssertParses(bytes[..length]);
    }

    [Fact]
    public void Parse_FileWithAPieceTooMany_NeverThrows() =>
        Gen.Select(Gen.Int[0, SeedLike.Length], Pieces).Holds(
            (at, piece) => AssertParses(Encoding.UTF8.GetBytes(SeedLike.Insert(at, piece))), cases: Iterations);

    private static void AssertParses(byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var section = DocumentParser.ParseSection(new StoredFile("r/03.md", () => bytes), diagnostics);
        var report = DocumentParser.ParseReport(new StoredFile("r/index.md", () => bytes), diagnostics);
        Assert.True((section is not null && report is not null) || diagnostics.HasErrors);
        AssertPointIntoFile(diagnostics.ToSorted(), bytes);
        if (section is not null)
            AssertIdsUnique(section.Body);
    }

    private static void AssertPointIntoFile(ImmutableArray<Diagnostic> diagnostics, byte[] bytes)
    {
        var lines = bytes.Count(b => b is (byte)'\n' or (byte)'\r') + 1;
        Assert.All(diagnostics, d =>
        {
            Assert.InRange(d.Location.Line, 1, lines);
            Assert.InRange(d.Location.Column, 1, bytes.Length + 1);
        });
    }

    private static void AssertIdsUnique(Body body)
    {
        var ids = body.Blocks.Concat(body.Footnotes.SelectMany(footnote => footnote.Blocks)).SelectMany(Ids)
            .Concat(body.Footnotes.SelectMany(footnote => footnote.ReferenceIds.Append(footnote.Id))).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }

    private static IEnumerable<string> Ids(Block block) => block switch
    {
        HeadingBlock heading => [heading.Id],
        ParagraphBlock paragraph => [paragraph.Id],
        TableBlock table => [table.Id],
        PreformattedBlock preformatted => [preformatted.Id],
        ListBlock list => list.Items.SelectMany(item => item).SelectMany(Ids),
        QuoteBlock quote => quote.Blocks.SelectMany(Ids),
        DefinitionListBlock definitions => definitions.Items.SelectMany(item => item.Explanation).SelectMany(Ids),
        _ => [],
    };

    /// <summary>400 KB of brackets: read in the time of their size, or not at all.</summary>
    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    public void ParseReport_NestedWithoutEnd_SaysSoOnce(string open, string close)
    {
        var nested = string.Concat(Enumerable.Repeat(open, 200_000)) + "x" + string.Concat(Enumerable.Repeat(close, 200_000));
        var (start, diagnostics) = (open == "- " ? "authors:\n  " : "authors: ", new DiagnosticBag());
        var text = $"---\nterm: IX (2005–2010)\ntitle: Báo cáo\ndate: 2024-11-24\n{start}{nested}\n---\n";
        DocumentParser.ParseReport(StoredFile.OfText("r/index.md", text), diagnostics);
        Assert.Equal("yaml-too-deep", Assert.Single(diagnostics.ToSorted()).Code);
    }
}
