using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Reports;
using SiteGen.Tests.Files;
using SiteGen.Tests.Sources;

namespace SiteGen.Tests.Hosts;

/// <summary>One report in several files, and several reports in one file: every word of every file is in exactly one report.</summary>
public sealed class SeveralFilesTests : IDisposable
{
    private const string Folder = "nhiem-ky-2010-2015/bao-cao";
    private const string Head = "HUYỆN ỦY PHÚ HÒA\nSố: 15-BC/HU\nPhú Hòa, ngày 20 tháng 8 năm 2015\nBÁO CÁO\ntổng kết nhiệm kỳ 2010 - 2015\n";
    private const string Body = "I. KẾT QUẢ\nĐạt kết quả tốt.\nII. HẠN CHẾ\nCòn hạn chế.\n";
    private const string End = "T/M HUYỆN ỦY\nBÍ THƯ\nNguyễn Văn An\n";
    private const string Second = "HUYỆN ỦY PHÚ HÒA\nSố: 16-BC/HU\nPhú Hòa, ngày 25 tháng 9 năm 2015\nBÁO CÁO\nkiểm điểm nhiệm kỳ 2010 - 2015\n"
        + "I. ƯU ĐIỂM\nCó nhiều ưu điểm.\nII. KHUYẾT ĐIỂM\nCòn ít khuyết điểm.\nT/M HUYỆN ỦY\nPHÓ BÍ THƯ\nTrần Văn Bình\n";

    // A footnote on "đính kèm", and a table.
    private const string Appendix = "<html><body><p>PHỤ LỤC 1</p><p>DANH MỤC</p><p>Số liệu đính kèm<a href=\"#_ftn1\" name=\"_ftnref1\">[1]</a> của phòng.</p>"
        + "<table border=\"1\"><tr><td>Năm</td><td>Số</td></tr><tr><td>2011</td><td>12</td></tr></table>"
        + "<div id=\"ftn1\"><p><a href=\"#_ftnref1\" name=\"_ftn1\">[1]</a> Theo sổ.</p></div></body></html>";

    private readonly TestFolder _root = new();

    public SeveralFilesTests() => Write("input/site.yml", SmallArchive.Settings);

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData("option")]
    [InlineData("sidecar")]
    [InlineData("folder")]
    public void Convert_ReportInSeveralFiles_IsOneReportAndListsThem(string told)
    {
        var (main, more) = told == "folder"
            ? ("dai-hoi/1-bao-cao.txt", new[] { "dai-hoi/2-phu-luc.html", "dai-hoi/10-bang.html" })
            : ("b.txt", ["phu.html", "a.html"]);
        Write("seeds/" + main, Head + Body + End);
        Write("seeds/" + more[0], Appendix);
        Write("seeds/" + more[1], Appendix.Replace("LỤC 1", "LỤC 2").Replace("Số liệu đính kèm", "Danh sách các xã").Replace("Theo sổ", "Theo bảng"));
        if (told == "sidecar")
            Write($"seeds/{main}.yml", $"more:\n  - {more[0]}\n  - seeds/{more[1]}\n");
        var options = told == "option" ? new ConversionOptions() { More = [.. more.Select(name => _root["seeds/" + name])] } : new ConversionOptions();
        var report = Assert.Single(Run(options, out var problems, told switch { "sidecar" => [], "folder" => ["seeds/dai-hoi"], _ => ["seeds/" + main] }));
        Assert.Empty(problems);
        Assert.Equal(("seeds/" + main, Folder), (report.Source, report.Folder.Split("-tong")[0]));
        var all = Text(report.Folder);
        Assert.Contains($"  more:\n    - file: seeds/{more[0]}\n", all, StringComparison.Ordinal);
        Assert.Contains($"    - file: seeds/{more[1]}\n", all, StringComparison.Ordinal);
        string[] wanted = ["đính kèm[^1]", "[^1]: Theo sổ.", "| 2011 | 12 |", "Danh sách các xã[^2]", "[^2]: Theo bảng."];
        Assert.All(wanted, words => Assert.Contains(words, all, StringComparison.Ordinal));

        // Nothing is left to convert, and a site of it has every file and is proved.
        Assert.Empty(Run(new ConversionOptions(), out problems));
        Assert.Empty(problems);
        Assert.Empty(Build(out var plan));
        Assert.All(more.Append(main), name =>
            Assert.Contains(plan, path => path.StartsWith($"{report.Folder}/nguon/{Path.GetFileNameWithoutExtension(name)}", StringComparison.Ordinal)));
        Edit(report.Folder, "Danh sách các xã", "Danh sách xã");
        Assert.Equal(["fidelity-missing"], Build(out _).Select(problem => problem.Code));
        Edit(report.Folder, "Danh sách xã", "Danh sách các xã");
        Write("seeds/" + more[0], Appendix.Replace("Theo", "Dựa theo"));
        Assert.Equal(["source-changed"], Build(out _).Select(problem => problem.Code));
    }

    [Fact]
    public void Convert_FileThatGoesOnIsMissing_WritesNothing()
    {
        Write("seeds/b.txt", Head + Body + End);
        Write("seeds/b.txt.yml", "more: phu-luc.docx\n");
        Assert.Empty(Run(new ConversionOptions(), out var problems));
        Assert.Equal(["sidecar-more-missing"], problems.Select(problem => problem.Code));
        Assert.Empty(Run(new ConversionOptions(), out problems, "seeds/b.txt"));
        Assert.Equal(["convert-source-not-found"], problems.Select(problem => problem.Code));
    }

    public static TheoryData<string, string> TwoReports => new()
    {
        { "b.txt", Head + Body + End + Second },
        { "b.txt", Head + Body + "Nơi nhận:\n- Như trên;\n- Lưu VT.\n" + End + "\n\n" + Second + "\n" },
        { "b.txt", Head + Body + Second },
        { "b.html", "<html><body>" + string.Concat((Head + Body + End + Second).Split('\n').Select(line => $"<p>{line}</p>")) + "</body></html>" },
        { "b.docx", string.Concat((Head + Body + End + Second).Trim().Split('\n').Select(line => $"<w:p><w:r><w:t>{line}</w:t></w:r></w:p>\n")) },
    };

    [Theory]
    [MemberData(nameof(TwoReports))]
    public void Convert_TwoReportsInAFile_BecomeTwo(string name, string text)
    {
        _root.Write("seeds/" + name, name.EndsWith(".docx", StringComparison.Ordinal) ? DocxFile.Of(text) : System.Text.Encoding.UTF8.GetBytes(text));
        var reports = Run(new ConversionOptions() { Split = true }, out var problems, "seeds/" + name);
        Assert.Empty(problems);
        Assert.Equal(2, reports.Length);
        Assert.Equal($"split: true\n", File.ReadAllText(_root[$"seeds/{name}.yml"]));
        var (first, second) = (Text(reports[0].Folder), Text(reports[1].Folder));
        Assert.Contains("number: 15-BC/HU", first, StringComparison.Ordinal);
        Assert.Contains("number: 16-BC/HU", second, StringComparison.Ordinal);
        Assert.Contains("Đạt kết quả tốt.", first, StringComparison.Ordinal);
        Assert.DoesNotContain("ưu điểm", first, StringComparison.Ordinal);
        Assert.Contains("signed:\n  - T/M HUYỆN ỦY\n  - PHÓ BÍ THƯ\n  - Trần Văn Bình\n", second, StringComparison.Ordinal);
        Assert.Empty(Build(out _));
        Assert.Empty(Run(new ConversionOptions(), out problems));
        // Again, and where the file was one report before.
        Assert.All(Run(new ConversionOptions(), out problems, "seeds/" + name), report => Assert.Empty(report.Written));
        Directory.Delete(_root["input/" + reports[1].Folder], true);
        Assert.Equal(["source-line-of-pieces"], Build(out _).Select(problem => problem.Code));
    }

    [Fact]
    public void Convert_FileThatWasOneReport_IsDividedInItsFolder()
    {
        Write("seeds/b.txt", Head + Body + End + Second);
        var whole = Assert.Single(Run(new ConversionOptions(), out _));
        var reports = Run(new ConversionOptions() { Split = true }, out _, force: true, "seeds/b.txt");
        Assert.Equal([whole.Folder, "nhiem-ky-2010-2015/bao-cao-kiem-diem"], reports.Select(report => report.Folder));
        // The second one's file is no longer in the first one's folder, since nobody has edited it.
        var files = Directory.GetFiles(_root["input/" + whole.Folder]).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(["01-ket-qua.md", "02-han-che.md", "index.md"], files);
    }

    [Fact]
    public void Convert_FileThatWasOneReport_KeepsWhatStaffHaveEdited()
    {
        Write("seeds/b.txt", Head + Body + End + Second);
        var whole = Assert.Single(Run(new ConversionOptions(), out _));
        Edit(whole.Folder, "nhiều ưu điểm", "rất nhiều ưu điểm");
        Run(new ConversionOptions() { Split = true }, out var problems, force: true, "seeds/b.txt");
        Assert.Equal(["convert-files-left"], problems.Select(problem => problem.Code));
    }

    [Fact]
    public void Convert_LinesToldOneAfterTheOther_AreAllKept()
    {
        Write("seeds/b.txt", "Trang chủ\nVăn bản\n" + Head + Body + End);
        static ConversionOptions Told(string lines, int heading) =>
            new() { LeaveOut = [LeaveOut.TryParse(lines)!], Headings = [new HeadingCorrection(heading, 0)] };
        Run(Told("1=thực đơn", 8), out _, "seeds/b.txt");
        Run(Told("2=thực đơn", 10), out _, force: true, "seeds/b.txt");
        Run(Told("2=mục lục", 10), out _, force: true, "seeds/b.txt");
        Assert.Equal("heading:\n  - 10=0\n  - 8=0\nleave-out:\n  - 2=mục lục\n  - 1=thực đơn\n", File.ReadAllText(_root["seeds/b.txt.yml"]));
    }

    [Fact]
    public void Convert_BetterSource_KeepsTheFilesThatGoOn()
    {
        Write("seeds/cu.txt", Head + Body + End);
        Write("seeds/phu.html", Appendix);
        Write("seeds/cu.txt.yml", "more: phu.html\n");
        var folder = Assert.Single(Run(new ConversionOptions(), out _)).Folder;
        Write("seeds/moi.txt", Head + Body.Replace("Còn", "Còn một số") + End);
        Assert.Equal(folder, Assert.Single(Replace("seeds/moi.txt", "seeds/cu.txt", out var problems)).Folder);
        Assert.Empty(problems);
        Assert.Contains("    - file: seeds/phu.html\n", Text(folder), StringComparison.Ordinal);
        Assert.Equal("more:\n  - phu.html\n", File.ReadAllText(_root["seeds/moi.txt.yml"]));
        Assert.Empty(Run(new ConversionOptions(), out problems));
        Assert.Empty(Build(out _));
    }

    [Fact]
    public void Convert_OneReport_CannotBeDivided()
    {
        Write("seeds/b.txt", Head + Body + End);
        Assert.Empty(Run(new ConversionOptions() { Split = true }, out var problems, "seeds/b.txt"));
        Assert.Equal(["convert-nothing-to-split"], problems.Select(problem => problem.Code));
    }

    /// <summary>The words of one report that must not be published stand in the file of the other one too.</summary>
    [Theory]
    [InlineData("draft: true\n")]
    [InlineData("withdrawn:\n  date: 2020-01-01\n  reason: sai\n")]
    public void Site_OneOfTwoReportsIsNotPublished_NorIsTheirFile(string line)
    {
        Write("seeds/b.txt", Head + Body + End + Second);
        var reports = Run(new ConversionOptions() { Split = true }, out _, "seeds/b.txt");
        var section = Directory.GetFiles(_root["input/" + reports[1].Folder], "01-*.md").Single();
        File.WriteAllText(section, File.ReadAllText(section).Replace("\ndate: ", $"\n{line}date: ", StringComparison.Ordinal));
        Assert.DoesNotContain(Build(out var plan), problem => problem.Severity == Severity.Error);
        Assert.DoesNotContain(plan, path => path.EndsWith("b.txt", StringComparison.Ordinal));
        Assert.Contains(plan, path => path == reports[0].Folder + "/index.html");
    }

    [Fact]
    public void Convert_BetterSource_TakesThePlaceOfTheOther()
    {
        Write("seeds/cu.txt", Head.Replace("nhiệm kỳ 2010 - 2015", "") + Body + End);
        Write("seeds/cu.txt.yml", "term: XX (2010–2015)\n");
        var folder = Assert.Single(Run(new ConversionOptions(), out _)).Folder;
        Write("seeds/moi.txt", Head.Replace("nhiệm kỳ 2010 - 2015", "") + Body.Replace("HẠN CHẾ", "TỒN TẠI").Replace("Còn", "Còn một số") + End);
        Assert.Empty(Run(new ConversionOptions(), out var problems));
        Assert.Equal(["source-term-missing"], problems.Select(problem => problem.Code));

        // What staff have edited is not lost unless they say so.
        Edit(folder, "kết quả tốt", "kết quả rất tốt");
        Assert.Empty(Replace("seeds/moi.txt", "seeds/cu.txt", out problems));
        Assert.Equal(["convert-edited"], problems.Select(problem => problem.Code));
        Edit(folder, "kết quả rất tốt", "kết quả tốt");
        Assert.Equal(folder, Assert.Single(Replace("seeds/moi.txt", "seeds/cu.txt", out problems)).Folder);
        Assert.Empty(problems);
        var files = Directory.GetFiles(_root["input/" + folder]).Select(Path.GetFileName).Order(StringComparer.Ordinal);
        Assert.Equal(["01-ket-qua.md", "02-ton-tai.md", "index.md"], files);
        Assert.True(File.Exists(_root["seeds/.replaced/cu.txt"]) && File.Exists(_root["seeds/.replaced/cu.txt.yml"]) && !File.Exists(_root["seeds/cu.txt"]));
        Assert.Contains("term: XX (2010–2015)\n", File.ReadAllText(_root["seeds/moi.txt.yml"]), StringComparison.Ordinal);
        Assert.Empty(Run(new ConversionOptions(), out problems));
        Assert.Empty(Build(out _));
    }

    [Theory]
    [InlineData("seeds/moi.txt", "seeds/khac.txt", "convert-nothing-to-replace")]
    [InlineData("seeds/cu.txt", "seeds/cu.txt", "convert-nothing-to-replace")]
    [InlineData("seeds/moi.txt", "seeds/khong-co.txt", "convert-source-not-found")]
    public void Convert_WhatCannotBeReplaced_IsTold(string source, string old, string code)
    {
        Write("seeds/cu.txt", Head + Body + End);
        Run(new ConversionOptions(), out _);
        Write("seeds/moi.txt", Second);
        Write("seeds/khac.txt", Second + "Thêm.\n");
        Assert.Empty(Replace(source, old, out var problems));
        Assert.Equal([code], problems.Select(problem => problem.Code));
    }

    private ImmutableArray<ConvertedReport> Replace(string source, string old, out ImmutableArray<Diagnostic> problems)
    {
        var diagnostics = new DiagnosticBag();
        var converted = ConvertHost.Run(
            new ConvertRequest(Folders, [_root[source]], new ConversionOptions(), Force: false) { Replace = _root[old] }, diagnostics);
        problems = [.. diagnostics.ToSorted().Where(problem => problem.Severity != Severity.Notice)];
        return converted;
    }

    private string Text(string folder) =>
        string.Concat(Directory.GetFiles(_root["input/" + folder], "*.md").Order(StringComparer.Ordinal).Reverse().Select(File.ReadAllText));

    private void Edit(string folder, string from, string to)
    {
        foreach (var path in Directory.GetFiles(_root["input/" + folder], "*.md"))
            File.WriteAllText(path, File.ReadAllText(path).Replace(from, to, StringComparison.Ordinal));
    }

    private SiteFolders Folders => new(_root["input"], _root["seeds"], null, _root["output"]) { Gone = () => new GoneReports("HEAD", []) };

    private ImmutableArray<Diagnostic> Build(out ImmutableArray<string> paths)
    {
        var diagnostics = new DiagnosticBag();
        paths = [.. SiteBuilder.Build(SiteInputReader.Read(Folders), diagnostics).Files.Select(file => file.Path)];
        return [.. diagnostics.ToSorted().Where(problem => problem.Severity != Severity.Notice)];
    }

    private ImmutableArray<ConvertedReport> Run(ConversionOptions options, out ImmutableArray<Diagnostic> problems, params string[] sources) =>
        Run(options, out problems, force: false, sources);

    private ImmutableArray<ConvertedReport> Run(ConversionOptions options, out ImmutableArray<Diagnostic> problems, bool force, params string[] sources)
    {
        var diagnostics = new DiagnosticBag();
        var converted = ConvertHost.Run(new ConvertRequest(Folders, [.. sources.Select(source => _root[source])], options, force), diagnostics);
        problems = [.. diagnostics.ToSorted().Where(problem => problem.Severity != Severity.Notice)];
        return converted;
    }

    private void Write(string path, string text) => _root.Write(path, System.Text.Encoding.UTF8.GetBytes(text));
}
