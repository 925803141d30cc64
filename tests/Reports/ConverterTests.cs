using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Tests.Reports;

public sealed class ConverterTests
{
    private static readonly ConversionOptions Told = new(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));

    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("SITEGEN_LAW_CASES"), out var asked) ? asked : 2000;

    // The law of the whole: no word lost, none invented, order kept. tests/bench/law sets how many cases it wants.
    [Fact]
    public void Convert_AnyLines_LosesNoWord() =>
        ReportLines.Report.Holds(
            lines =>
            {
                var diagnostics = new DiagnosticBag();
                Converter.Convert(StoredFile.OfText("a.txt", string.Join('\n', lines)), Told, diagnostics);
                Assert.DoesNotContain(diagnostics.ToSorted(), d => d.Severity == Severity.Error && d.Code is not ("source-empty" or "source-title-missing"));
            },
            cases: Cases);

    [Fact]
    public void Convert_AnyBytes_NeverThrows() =>
        Gen.Byte.Array[0, 300].Holds(bytes =>
        {
            var diagnostics = new DiagnosticBag();
            var conversion = Converter.Convert(new StoredFile("a.txt", () => bytes), Told, diagnostics);
            Assert.Equal(conversion is null, diagnostics.HasErrors);
        });

    /// <summary>A stamp or a scanned signature is a line without words, wherever it stands.</summary>
    [Fact]
    public void Convert_PictureBehindAnyLine_NeverThrows()
    {
        const string Picture =
            "<p><img src=\"data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==\"></p>";
        string[] lines =
        [
            "ĐẢNG BỘ XÃ AN BÌNH", "Số 12-BC/ĐU", "An Bình, ngày 15 tháng 8 năm 2010", "BÁO CÁO", "kiểm điểm nhiệm kỳ 2005 – 2010", "I. KẾT QUẢ", "1. Kinh tế",
            "Kinh tế tăng trưởng khá.", "- Một.", "II. HẠN CHẾ", "Còn chậm.", "Nơi nhận:", "- Như trên;", "T/M BAN CHẤP HÀNH", "BÍ THƯ", "Nguyễn Văn An",
            "PHỤ LỤC", "Lời.",
        ];
        for (var at = 0; at <= lines.Length; at++)
        {
            var html = string.Concat(lines.Take(at).Select(InParagraph).Append(Picture).Concat(lines.Skip(at).Select(InParagraph)));
            var diagnostics = new DiagnosticBag();
            Assert.NotNull(Converter.Convert(StoredFile.OfText("a.html", $"<html><body>{html}</body></html>"), Told, diagnostics));
        }

        static string InParagraph(string line) => $"<p>{line}</p>";
    }

    [Fact]
    public void Convert_SeedWithAnyByteChanged_NeverThrows() =>
        Gen.Select(Gen.Int[0, 26_990], Gen.Byte).Holds(
            (at, value) =>
            {
                var bytes = Seed.File.Read();
                bytes[at] = value;
                var diagnostics = new DiagnosticBag();
                var conversion = Converter.Convert(new StoredFile("a.txt", () => bytes), Told, diagnostics);
                Assert.Equal(conversion is null, diagnostics.HasErrors);
            },
            cases: 100);

    [Fact]
    public void Convert_Twice_GivesTheSame() => Assert.Equal(
        Converter.Convert(Seed.File, new(), new DiagnosticBag())!.Files,
        Converter.Convert(Seed.File, new(), new DiagnosticBag())!.Files);

    [Fact]
    public void Convert_Seed_GivesWhatStandsInTheArchive()
    {
        var conversion = Converter.Convert(Seed.File, new(Converter: "SiteGen 1.0.0"), new DiagnosticBag())!;
        Assert.All(conversion.Files, file => Assert.Equal(File.ReadAllText(Repository.Find("input", conversion.Folder, file.Path)), file.Text));
    }
}
