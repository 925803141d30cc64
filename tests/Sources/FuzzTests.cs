using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Tests.Text.Encodings;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>
/// Broken files of every format: whatever the bytes, a conversion ends with Markdown or with an error. A few hundred cases in the ordinary run;
/// <c>tests/bench/fuzz</c> sets how many it wants.
/// </summary>
public sealed class FuzzTests
{
    private static readonly ConversionOptions Told = new(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));

    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("SITEGEN_FUZZ_CASES"), out var asked) ? asked : 300;

    private static readonly (string Name, byte[] Bytes)[] Files =
    [
        ("a.txt", Seed.File.Read()),
        ("b.txt", LegacyBytes.Of(VietnameseSentences.All[0] + "\n" + VietnameseSentences.All[1], "TCVN3")),
        ("a.html", File.ReadAllBytes(Repository.Find("tests", "formats", "trang-tin.html"))),
        ("b.html", File.ReadAllBytes(Repository.Find("tests", "formats", "word-luu-thanh-trang.html"))),
        ("a.docx", DocxFile.Of(File.ReadAllText(Repository.Find("tests", "formats", "chu-thich-va-vet-sua.docx.xml")))),
        ("b.docx", DocxFile.Of(File.ReadAllText(Repository.Find("tests", "formats", "bang-o-gop.docx.xml")))),
        (
            "a.pdf",
            PdfFile.Of(
                PdfFile.Lines(70, 800, "Báo cáo tổng kết nhiệm kỳ 2005 - 2010", "Trong nhiệm kỳ qua, Đảng bộ quận đã lãnh đạo."),
                PdfFile.Lines(70, 800, "II. KẾT QUẢ", "Hết."))),
    ];

    // What is done to a file: a place, another byte, and whether it is cut there.
    private static readonly Gen<(int File, (int At, byte Value)[] Flips, int Cut)> Broken = Gen.Select(
        Gen.Int[0, Files.Length - 1], Gen.Select(Gen.Int[0, 1_000_000], Gen.Byte).Array[0, 12], Gen.Int[0, 4_000_000]);

    private static readonly string[] Pieces = [
        "",
        "<w:p>",
        "</w:tc>",
        "<w:tbl><w:tr/></w:tbl>",
        "w:val=\"99999999999\"",
        "&#xFFFF;",
        "%9",
        "<w:fldChar w:fldCharType=\"begin\"/>",
        "-1",
    ];

    [Fact]
    public void Convert_BrokenFile_EndsWithMarkdownOrAnError() => Broken.Holds(
        broken =>
        {
            var (name, bytes) = Files[broken.File];
            var changed = bytes.ToArray();
            foreach (var (at, value) in broken.Flips)
                changed[at % changed.Length] = value;
            // One in four is cut.
            if (broken.Cut < 1_000_000)
                changed = changed[..(broken.Cut % changed.Length)];
            AssertEnds(name, changed);
        },
        cases: Cases);

    // The parts of a package, broken one by one: the checksum of a package keeps changed bytes from ever being read.
    [Fact]
    public void Convert_BrokenXml_EndsWithMarkdownOrAnError() => Gen.Select(Gen.Int[0, 100_000], Gen.Int[0, 40], Gen.Int[0, Pieces.Length - 1]).Holds(
        (at, length, piece) =>
        {
            var text = File.ReadAllText(Repository.Find("tests", "formats", at % 2 == 0 ? "danh-so-tu-dong.docx.xml" : "bang-o-gop.docx.xml"));
            var start = at % text.Length;
            AssertEnds("a.docx", DocxFile.Of(text.Remove(start, Math.Min(length, text.Length - start)).Insert(start, Pieces[piece])));
        },
        cases: Cases);

    private static void AssertEnds(string name, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var conversion = Converter.Convert(new StoredFile(name, () => bytes), Told, diagnostics);
        Assert.Equal(conversion is null, diagnostics.HasErrors);
        Assert.DoesNotContain(diagnostics.ToSorted(), problem => problem.Code.StartsWith("fidelity") && problem.Severity == Severity.Error);
    }
}
