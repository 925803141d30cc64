using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Reports;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts;

public sealed class ConvertHostTests : IDisposable
{
    private const string ReportFolder = "nhiem-ky-ix-2005-2010/bao-cao-kiem-diem";
    private const string Seeded = "seeds/" + Seed.Name;

    private const string Rest = "\nHUYỆN ỦY PHÚ HÒA\nPhú Hòa, ngày 20 tháng 8 năm 2015\nBÁO CÁO\nnhiệm kỳ 2010 - 2015\nLời.\n";

    private const string Letter = "Số: 15-BC/HU" + Rest;

    private readonly TestFolder _root = new();

    public ConvertHostTests() => Write(Seeded, Seed.File.Read());

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Run_Pending_WritesTheReport()
    {
        var report = Assert.Single(Run());
        Assert.Equal((Seeded, ReportFolder, 5), (report.Source, report.Folder, report.Written.Length));
        Assert.All(report.Written, path => Assert.True(File.Exists(At("input/" + path))));
        Assert.Equal(["input/nhiem-ky-ix-2005-2010"], Directory.GetFileSystemEntries(At("input")).Select(Shown));
    }

    [Theory]
    [InlineData]
    [InlineData(Seeded)]
    [InlineData(Seed.Name)]
    public void Run_Again_ChangesNothing(params string[] sources)
    {
        Run();
        var before = _root.Snapshot().ToList();
        Assert.All(Run(sources), report => Assert.Empty(report.Written));
        Assert.Equal(before, _root.Snapshot().ToList());
    }

    [Fact]
    public void Run_CheckedOutWithWindowsLineEnds_ChangesNothing()
    {
        Run();
        foreach (var path in Directory.GetFiles(At("input/" + ReportFolder)))
            File.WriteAllText(path, File.ReadAllText(path).Replace("\n", "\r\n"));
        Assert.Empty(Assert.Single(Run(Seeded)).Written);
    }

    [Theory]
    [InlineData("converter: SiteGen 0.9.0")]
    [InlineData(null)]
    public void Run_ConvertedByAnotherVersion_ChangesNothing(string? converter)
    {
        Run();
        var line = converter is null ? "" : $"  {converter}\n";
        Edit($"input/{ReportFolder}/index.md", text => text.Replace("  encoding: UTF-8\n  converter: SiteGen 1.0.0\n", line));
        var before = _root.Snapshot().ToList();
        Assert.Empty(Assert.Single(Run(Seeded)).Written);
        Assert.Equal(before, _root.Snapshot().ToList());
    }

    [Theory]
    [InlineData("\n  converter: x\n")]
    [InlineData("\n---\n  encoding: x\n---\n")]
    public void Run_WordsThatLookLikeTheConverter_AreAnEdit(string added)
    {
        Run();
        Edit($"input/{ReportFolder}/index.md", text => text + added);
        Assert.Empty(Run(out var diagnostics, false, Seeded));
        Assert.Equal("convert-edited", Assert.Single(diagnostics.ToSorted()).Code);
    }

    [Fact]
    public void Run_EditedReport_IsNotOverwritten()
    {
        Run();
        Edit("input/" + ReportFolder + "/index.md", text => text + "\nThêm.\n");
        File.Delete(At($"input/{ReportFolder}/02-phong-cach-va-phuong-thuc-lanh-dao.md"));
        Write($"input/{ReportFolder}/05-phu-luc.md", "---\n---\n"u8.ToArray());
        var before = _root.Snapshot().ToList();

        Assert.Empty(Run());
        Assert.Empty(Run(out var diagnostics, false, Seeded));
        var problem = Assert.Single(diagnostics.ToSorted());
        Assert.Equal(("convert-edited", $"input/{ReportFolder}/index.md"), (problem.Code, problem.Location.Path));
        Assert.Contains("(changed: index.md; missing: 02-phong-cach-va-phuong-thuc-lanh-dao.md; added: 05-phu-luc.md)", problem.Message.En);
        Assert.Equal(before, _root.Snapshot().ToList());

        Assert.Equal(
            [$"{ReportFolder}/index.md", $"{ReportFolder}/02-phong-cach-va-phuong-thuc-lanh-dao.md"],
            Assert.Single(Run(out diagnostics, true, Seeded)).Written);
        Assert.Equal("convert-files-left", Assert.Single(diagnostics.ToSorted()).Code);
    }

    [Fact]
    public void Run_MovedReport_IsFoundByItsSource()
    {
        Run();
        Directory.CreateDirectory(At("input/khac"));
        Directory.Move(At("input/" + ReportFolder), At("input/khac/bao-cao"));
        Assert.Empty(Run());
        Assert.Equal("khac/bao-cao", Assert.Single(Run(Seeded)).Folder);
    }

    [Theory]
    [InlineData]
    [InlineData(Seeded)]
    public void Run_ChangedSource_IsReported(params string[] sources)
    {
        Run();
        Edit(Seeded, text => text.Replace("39 đồng chí", "40 đồng chí"));
        Assert.Empty(Run(out var diagnostics, false, sources));
        Assert.Equal("source-changed", Assert.Single(diagnostics.ToSorted()).Code);
        if (sources.Length > 0)
            Assert.Equal([$"{ReportFolder}/index.md"], Assert.Single(Run(out _, true, sources)).Written);
    }

    [Fact]
    public void Run_FolderTaken_TakesTheNextName()
    {
        Run();
        Edit(Seeded, text => text + "\n", "seeds/ban-hai.txt");
        Edit(Seeded, text => text + "\n\n", "seeds/ban-ba.txt");
        Assert.Equal([ReportFolder + "-2", ReportFolder + "-3"], Run().Select(report => report.Folder));
    }

    /// <summary>Nothing takes the place of a report that was withdrawn.</summary>
    [Fact]
    public void Run_ReportThatWasWithdrawn_IsNamedAndNotToBeReplaced()
    {
        File.Delete(At(Seeded));
        Write("seeds/a.txt", System.Text.Encoding.UTF8.GetBytes(Letter));
        var folder = Assert.Single(Run(out _, false)).Folder;
        Edit($"input/{folder}/index.md", text => text.Replace("date:", "withdrawn: {date: 2026-11-28, reason: Sai}\ndate:"));
        Write("seeds/b.txt", System.Text.Encoding.UTF8.GetBytes("\n" + Letter));
        Assert.Empty(Run(out var diagnostics, false));
        var told = Assert.Single(diagnostics.ToSorted(), one => one.Code == "convert-same-report");
        Assert.Contains("đã được gỡ", told.Message.Vi);
        Assert.DoesNotContain("--replace", told.Hint.Vi);
    }

    // The second file is a copy, or another form of the same report.
    [Theory]
    [InlineData(Letter, "convert-same-file")]
    [InlineData("\n" + Letter, "convert-same-report")]
    [InlineData("<p>Số: 15 – BC/HU</p><p>HUYỆN ỦY PHÚ HÒA</p><p>Phú Hòa, ngày 20 tháng 8 năm 2015</p><p>BÁO CÁO</p><p>nhiệm kỳ 2010 - 2015</p><p>Lời.</p>",
        "convert-same-report", "seeds/b.html")]
    [InlineData("Số: 16-BC/HU" + Rest, null)]
    [InlineData("Số: 15-BC/HU\nHUYỆN ỦY PHÚ QUÝ\nPhú Hòa, ngày 20 tháng 8 năm 2015\nBÁO CÁO\nnhiệm kỳ 2010 - 2015\nLời.\n", null)]
    [InlineData("Số: /BC-HU" + Rest, null)]
    public void Run_ReportThatIsThere_IsNamedAndNotPublishedTwice(string text, string? code, string path = "seeds/b.txt")
    {
        File.Delete(At(Seeded));
        Write("seeds/a.txt", System.Text.Encoding.UTF8.GetBytes(Letter));
        Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        // In one run, and again when the first one is there.
        foreach (var count in new[] { 1, 0 })
        {
            Assert.Equal(count + (code is null ? count : 0), Run(out var diagnostics, false).Length);
            var told = diagnostics.ToSorted();
            Assert.Equal(code is null ? [] : [(code, path)], told.Where(one => one.Severity == Severity.Error).Select(one => (one.Code, one.Location.Path)));
            Assert.All(told.Where(one => one.Code == code), one => Assert.Contains("seeds/a.txt", one.Message.Vi));
        }

        if (code is null)
            return;
        var pending = new DiagnosticBag();
        ConvertHost.TellPending(new SiteFolders(At("input"), At("seeds"), null, At("output")), pending);
        Assert.Contains(pending.ToSorted(), one => one.Code == code);
        Assert.EndsWith("-2", Assert.Single(Run(out _, true, path)).Folder);
    }

    [Fact]
    public void Run_SourceFromElsewhere_IsKeptByteForByte()
    {
        var elsewhere = Write("noi-khac/bao-cao.txt", [0xEF, 0xBB, 0xBF, .. Seed.File.Read(), .. "\r\n"u8]);
        Assert.Equal("seeds/bao-cao.txt", Assert.Single(Run(elsewhere)).Source);
        Assert.Equal(File.ReadAllBytes(elsewhere), File.ReadAllBytes(At("seeds/bao-cao.txt")));
        Assert.Empty(Assert.Single(Run(elsewhere)).Written);
    }

    [Theory]
    [InlineData("noi-khac/" + Seed.Name, "khác", "convert-source-name-taken")]
    [InlineData("noi-khac/bao-cao.txt", "Báo cáo", "source-date-missing, source-term-missing")]
    [InlineData("noi-khac/bao-cao.ods", "Báo cáo", "source-format-unknown")]
    [InlineData("noi-khac/bao-cao.txt", null, "convert-source-not-found")]
    public void Run_SourceThatCannotBeTaken_WritesNothing(string path, string? text, string codes)
    {
        var source = text is null ? At(path) : Write(path, System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Empty(Run(out var diagnostics, false, source));
        Assert.Equal(codes, string.Join(", ", diagnostics.ToSorted().Select(d => d.Code)));
        Assert.True(diagnostics.HasErrors);
        Assert.Equal([Seeded], Directory.GetFiles(At("seeds")).Select(Shown));
        Assert.False(Directory.Exists(At("input")));
    }

    // A file where a folder of the report is to be, or a folder where a file is to be.
    [Theory]
    [InlineData("input/nhiem-ky-ix-2005-2010", "input/nhiem-ky-ix-2005-2010")]
    [InlineData("input/" + ReportFolder, "input/" + ReportFolder)]
    [InlineData("input/" + ReportFolder + "/03-ket-qua-thuc-hien.md/a.txt", null)]
    public void Run_PlaceTakenByAnother_IsToldAndNothingIsWritten(string taken, string? told)
    {
        Write(taken, "x"u8.ToArray());
        var written = Run(out var diagnostics, false);
        if (told is null)
        {
            // A folder with anything in it is passed over for the next free name.
            Assert.Equal(ReportFolder + "-2", Assert.Single(written).Folder);
            return;
        }

        Assert.Empty(written);
        var problem = Assert.Single(diagnostics.ToSorted());
        Assert.Equal((told, "convert-place-taken"), (problem.Location.Path, problem.Code));
    }

    [Fact]
    public void Run_FolderNamedAsASourceFromElsewhere_IsTold()
    {
        var elsewhere = Write("noi-khac/bao-cao.txt", Seed.File.Read());
        Directory.CreateDirectory(At("seeds/bao-cao.txt"));
        Assert.Empty(Run(out var diagnostics, false, elsewhere));
        Assert.Equal("convert-source-name-taken", Assert.Single(diagnostics.ToSorted()).Code);
    }

    [Fact]
    public void Run_OneWrongSource_DoesNotKeepTheOthersBack()
    {
        Write("seeds/000.txt", "Báo cáo"u8.ToArray());
        Assert.Equal(Seeded, Assert.Single(Run(out var diagnostics, false)).Source);
        Assert.True(diagnostics.HasErrors);
    }

    [Fact]
    public void Run_ReportThatCannotBeRead_IsNotConvertedTwice()
    {
        Run();
        Edit("input/" + ReportFolder + "/index.md", text => text.Replace("date:", "ngay:"));
        Assert.Empty(Run(out var diagnostics, false));
        Assert.Contains(diagnostics.ToSorted(), d => d.Code.StartsWith("front-matter"));
        Assert.Equal([$"input/{ReportFolder}"], Directory.GetDirectories(At("input/nhiem-ky-ix-2005-2010")).Select(Shown));
    }

    [Fact]
    public void Run_OptionsWithoutSource_AreRefused()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Empty(ConvertHost.Run(Request([], false) with { Options = new(Date: new DateOnly(2010, 8, 15)) }, diagnostics));
        Assert.Equal("convert-source-wanted", Assert.Single(diagnostics.ToSorted()).Code);
    }

    private ImmutableArray<ConvertedReport> Run(params string[] sources) => Run(out _, false, sources);

    private ImmutableArray<ConvertedReport> Run(out DiagnosticBag diagnostics, bool force, params string[] sources) =>
        ConvertHost.Run(Request(sources, force), diagnostics = new DiagnosticBag());

    private ConvertRequest Request(string[] sources, bool force) =>
        new(new SiteFolders(At("input"), At("seeds"), null, At("output")), [.. sources], new ConversionOptions(Converter: "SiteGen 1.0.0"), force);

    private string At(string path) => Path.Combine(_root.Path, path);

    private string Shown(string path) => Path.GetRelativePath(_root.Path, path).Replace('\\', '/');

    private string Write(string path, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllBytes(At(path), bytes);
        return At(path);
    }

    private void Edit(string path, Func<string, string> change, string? to = null) => File.WriteAllText(At(to ?? path), change(File.ReadAllText(At(path))));
}
