using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

public sealed class ConverterTests
{
    private static readonly ConversionOptions Told = new(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));

    // Words that mean something to a rule, or to Markdown, or to YAML, and some that mean nothing.
    private static readonly string[] Words =
    [
        "I.", "II.", "III", "IV-", "1.", "2.", "3/", "1.1.", "1.2", "1.1.1.", "10)", "a)", "-", "–", "+", "•", "*", "**", "---", "***", "===", "#", "##", ">", "|", "|---|",
        "Một", "là,", "Hai", "Thứ", "nhất,", "hai,", "ngày", "24", "tháng", "11", "năm", "2024", "24/11/2024", "nhiệm", "kỳ", "(2005", "2010)", "Báo", "cáo", "BÁO", "CÁO",
        "BAN", "CHẤP", "HÀNH", "TM.", "BÍ", "THƯ", "Thông", "báo", "In", "trang", "của", "Đảng", "bộ", "36,9%", "08/HD-CĐN", "1.Một", "I.Mục", "-Công", "(1)", "[1]", "[^1]", "[a](b)",
        "<b>", "&amp;", "&", "`x`", "~~", "_a_", "*b*", "\\", "\\*", "http://a.vn", "a@b.vn", "$1$", "^1^", "!", "![a](b)", ":", ": x", "…", "...", "“Học", "tập”", "'", "\"", "e\u0301", "\u00A0", "\u00AD",
        "Phần", "PHẦN", "THỨ NHẤT", "thứ hai", "Chương I", "Điều 1.", "Điều 2", "A.", "B.", "a.", "b)", "đ)", "I.1.", "(2)", "Mục 1.", "PHỤ LỤC", "Phụ lục 2:", "*", "KẾT LUẬN", "V/v", "Căn cứ", "K/T", "\t", "     ",
        "title:", "- x", "{", "}", "%", "@", "null", "~", "số", "tác", ";", ".", "văn",
    ];

    // Lines that have a place of their own in a document.
    private static readonly string[] Lines =
    [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "ĐẢNG CỘNG SẢN VIỆT NAM", "HUYỆN MẪU\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Số: 12/BC-UB", "Số:12/KH-UB", "Số     /KH-UBND",
        "số 58-BC/ĐU", "Số: 7/TB-SGD\tMẫu, ngày 16 tháng 10 năm 2017", "Mẫu, ngày 06 tháng 10 năm 2017", "ỦY BAN NHÂN DÂN", "HUYỆN MẪU", "Kính gửi: Huyện ủy;", "Kính gửi:", "Nơi nhận:", "Nơi nhận:\tCHỦ TỊCH",
        "Nơi gửi: TM. BAN CHẤP HÀNH", "- Như trên;", "- Lưu: VT.\tBÍ THƯ", "(Đã ký)", "Nguyễn Văn Mẫu", "QUYẾT ĐỊNH:", "PHẦN THỨ NHẤT", "PHỤ LỤC", "(Kèm theo Quyết định)", "1\tKinh tế\t5%", "2\tXã hội\t6%", "I.", "1.",
    ];

    private static readonly Gen<string> Line = Gen.Frequency(
        (4, Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[0, 12].Select(words => string.Join(' ', words))),
        (1, Gen.Int[0, Lines.Length - 1].Select(i => Lines[i])));

    [Fact]
    public void Convert_AnyLines_LosesNoWord() =>
        Line.Array[1, 25].Sample(
            lines =>
            {
                var diagnostics = new DiagnosticBag();
                Converter.Convert(StoredFile.OfText("a.txt", string.Join('\n', lines)), Told, diagnostics);
                Assert.DoesNotContain(diagnostics.ToSorted(), d => d.Severity == Severity.Error && d.Code is not ("source-empty" or "source-title-missing"));
            },
            iter: 20000);

    [Fact]
    public void Convert_AnyBytes_NeverThrows() =>
        Gen.Byte.Array[0, 300].Sample(bytes =>
        {
            var diagnostics = new DiagnosticBag();
            var conversion = Converter.Convert(new StoredFile("a.txt", () => bytes), Told, diagnostics);
            Assert.Equal(conversion is null, diagnostics.HasErrors);
        });

    [Fact]
    public void Convert_SeedWithAnyByteChanged_NeverThrows() =>
        Gen.Select(Gen.Int[0, 26_990], Gen.Byte).Sample(
            (at, value) =>
            {
                var bytes = Seed.File.Read();
                bytes[at] = value;
                var diagnostics = new DiagnosticBag();
                var conversion = Converter.Convert(new StoredFile("a.txt", () => bytes), Told, diagnostics);
                Assert.Equal(conversion is null, diagnostics.HasErrors);
            },
            iter: 100);

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
