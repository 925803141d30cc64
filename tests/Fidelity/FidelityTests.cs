using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Fidelity;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Tests.Fidelity;

/// <summary>Changes the seed's conversion in every way that loses, adds or moves words, and sees the check find it.</summary>
public sealed class FidelityTests
{
    private readonly Conversion _seeded = Converter.Convert(Seed.File, new(), new DiagnosticBag())!;

    [Fact]
    public void Check_SeedAsConverted_IsFaithful() => Assert.Empty(Check(_seeded.Files));

    [Fact]
    public void Check_AnyLineOfABodyDeleted_IsMissing() => AssertEach(BodyLines(), (lines, i) => lines.RemoveAt(i), "fidelity-missing");

    [Fact]
    public void Check_LastWordOfAnyLineDeleted_IsMissing() =>
        AssertEach(BodyLines(), (lines, i) => lines[i] = lines[i][..lines[i].TrimEnd('.', ' ').LastIndexOf(' ')], "fidelity-missing");

    [Fact]
    public void Check_AnyNumberChanged_IsChanged()
    {
        var lines = BodyLines().Where(place => Lines(place.File)[place.Line].Any(char.IsDigit)).ToList();
        Assert.True(lines.Count > 10);
        AssertEach(lines, (text, i) => text[i] = Regex.Replace(text[i], "[0-9]+", "${0}77"), "fidelity-changed");
    }

    [Fact]
    public void Check_AnyLineMovedDown_IsMoved() =>
        AssertEach(
            BodyLines().Where(place => place.Line + 2 < Lines(place.File).Count),
            (lines, i) => (lines[i], lines[i + 2]) = (lines[i + 2], lines[i]),
            "fidelity-moved");

    [Theory]
    [InlineData(0, "title: Báo cáo kiểm điểm", "title: Báo cáo", "fidelity-missing seeds/000_f9eaf0685c48e021.txt:3:9")]
    [InlineData(
        0,
        "date-text: Chủ Nhật,",
        "date-text: Thứ Hai,",
        "fidelity-changed input/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/index.md:8:12")]
    [InlineData(0, "signed: BAN CHẤP HÀNH", "signed: BAN", "fidelity-missing seeds/000_f9eaf0685c48e021.txt:123:5")]
    [InlineData(
        1,
        "section: I\n",
        "section: V\n",
        "fidelity-changed input/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/01-quan-diem-lanh-dao-chi-dao.md:3:10")]
    [InlineData(1, "title: QUAN ĐIỂM ", "title: ", "fidelity-missing seeds/000_f9eaf0685c48e021.txt:11:4")]
    [InlineData(3, "## 1. Ưu điểm", "## Ưu điểm", "fidelity-missing seeds/000_f9eaf0685c48e021.txt:27:1")]
    [InlineData(3, "## 1. Ưu điểm", "## 1. Ưu điểm lớn", "fidelity-added input/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/03-ket-qua-thuc-hien.md:8:1")]
    [InlineData(
        3,
        "36,9%",
        "36,9",
        "fidelity-changed input/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/03-ket-qua-thuc-hien.md:12:1")]
    [InlineData(4, "- Một là,", "-", "fidelity-missing seeds/000_f9eaf0685c48e021.txt:111:1")]
    [InlineData(
        4,
        "\n\n- Một là",
        "\n\nThông báo\n\n- Một là",
        "fidelity-added input/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/04-nguyen-nhan-kinh-nghiem-thuc-tien.md:28:1")]
    [InlineData(
        0,
        "line: 125",
        "line: 124",
        "fidelity-left-out-differs input/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/index.md:15:13, fidelity-missing seeds/000_f9eaf0685c48e021.txt:125:1")]
    [InlineData(
        0,
        "text: Thông báo",
        "text: Thông cáo",
        "fidelity-left-out-differs input/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/index.md:15:13, fidelity-missing seeds/000_f9eaf0685c48e021.txt:125:1")]
    [InlineData(
        4,
        "giải phóng mặt bằng ...",
        "giải phóng mặt bằng",
        "fidelity-punctuation input/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/04-nguyen-nhan-kinh-nghiem-thuc-tien.md:20:1")]
    [InlineData(
        2,
        "xây dựng của các bậc",
        "xây dựng, của các bậc",
        "fidelity-punctuation input/nhiem-ky-ix-2005-2010/bao-cao-kiem-diem/02-phong-cach-va-phuong-thuc-lanh-dao.md:12:1")]
    public void Check_Edited_NamesBothPlaces(int file, string before, string after, string problems)
    {
        Assert.Contains(before, _seeded.Files[file].Text);
        var found = Check(_seeded.Files.SetItem(file, _seeded.Files[file] with { Text = _seeded.Files[file].Text.Replace(before, after) }));
        Assert.Equal(problems, string.Join(", ", found.Select(d => $"{d.Code} {d.Location.Path}:{d.Location.Line}:{d.Location.Column}")));
    }

    [Fact]
    public void Check_SectionFileDeleted_IsMissing() => Assert.Equal(["fidelity-missing"], Check(_seeded.Files.RemoveAt(2)).Select(d => d.Code));

    [Fact]
    public void Check_SectionsSwapped_IsMoved() =>
        Assert.Equal(["fidelity-moved"], Check([_seeded.Files[0], _seeded.Files[2], _seeded.Files[1], _seeded.Files[3], _seeded.Files[4]]).Select(d => d.Code));

    [Fact]
    public void Check_OtherReportAltogether_EndsWithErrors()
    {
        var other = StoredFile.OfText(
            "khac.txt",
            "24/11/2024\nBáo cáo nhiệm kỳ 2005-2010\n" + string.Join('\n', Enumerable.Range(0, 5000).Select(i => $"Nội dung thứ {i} hoàn toàn khác.")));
        var conversion = Converter.Convert(other, new(), new DiagnosticBag())!;
        Assert.NotEmpty(Check(conversion.Files));
    }

    private void AssertEach(IEnumerable<(int File, int Line)> places, Action<List<string>, int> change, params string[] codes)
    {
        var tried = places.ToList().Spread();
        Assert.NotEmpty(tried);
        Assert.All(tried, place =>
        {
            var lines = Lines(place.File);
            change(lines, place.Line);
            var found = Check(_seeded.Files.SetItem(place.File, _seeded.Files[place.File] with { Text = string.Join('\n', lines) }));
            Assert.Equal(codes, found.Where(d => d.Severity == Severity.Error).Select(d => d.Code).Distinct());
        });
    }

    private List<string> Lines(int file) => [.. _seeded.Files[file].Text.Split('\n')];

    private IEnumerable<(int File, int Line)> BodyLines() =>
        from file in Enumerable.Range(0, _seeded.Files.Length)
        let lines = Lines(file)
        from line in Enumerable.Range(lines.IndexOf("---", 1) + 1, lines.Count - lines.IndexOf("---", 1) - 1)
        where lines[line].Length > 0
        select (file, line);

    private ImmutableArray<Diagnostic> Check(ImmutableArray<MarkdownFile> files)
    {
        var diagnostics = new DiagnosticBag();
        var stored = files.Select(file => StoredFile.OfText($"{_seeded.Folder}/{file.Path}", file.Text)).ToList();
        var report = DocumentParser.ParseReport(stored[0], diagnostics)!;
        ImmutableArray<SectionDocument> sections = [.. stored.Skip(1).Select(file => DocumentParser.ParseSection(file, diagnostics)!)];
        Assert.False(diagnostics.HasErrors);
        diagnostics = new DiagnosticBag();
        Proof.Check(_seeded.Source, report, sections, diagnostics);
        return diagnostics.ToSorted();
    }
}
