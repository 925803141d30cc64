using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using SiteGen.Cli;
using SiteGen.Tests.Approved;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Cli;

/// <summary>A site is packed, verified, damaged and verified again, as a person would.</summary>
public sealed class PackAndVerifyTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public PackAndVerifyTests() => SmallArchive.Empty.WithReport("bao-cao").WithSection("bao-cao/01-ket-qua.md").WriteTo(_folder, "kho/");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_Pack_SaysWhatItPacked()
    {
        var (exit, output) = Run("pack", Zip);
        Assert.Equal(0, exit);
        Assert.Contains("Đã đóng gói", output);
        Assert.Contains(Zip, output);
        Assert.Contains(TestSha256(Zip), output);
    }

    [Fact]
    public void Run_PackFormatJson_PrintsNothingButJson()
    {
        var (_, output) = Run("pack", Zip, "--format", "json");
        var summary = JsonNode.Parse(output)!["summary"]!;
        Assert.Equal(TestSha256(Zip), (string?)summary["sha256"]);
        Assert.Equal(new FileInfo(Zip).Length, (long)summary["length"]!);
    }

    [Fact]
    public void Run_Pack_HoldsTheSiteThatBuildWrites()
    {
        Run("pack", Zip);
        var ledger = File.ReadAllText(_folder["kho/input/permalinks.yml"]);
        Run("build");
        Assert.Equal(ledger, File.ReadAllText(_folder["kho/input/permalinks.yml"]));
        ZipFile.ExtractToDirectory(Zip, _folder["mở"]);
        var packed = _folder.Snapshot("mở/kho-thu/data").Select(file => (file.Path, file.Bytes));
        var built = _folder.Snapshot("kho/output").Where(file => !file.Path.StartsWith(".sitegen", StringComparison.Ordinal));
        Assert.Equal(built.Select(file => (file.Path, file.Bytes)), packed);
    }

    [Fact]
    public void Run_PackOfOtherFolderCultureAndName_GivesTheSameBytes()
    {
        Run("pack", Zip);
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
            foreach (var file in Directory.EnumerateFiles(_folder["kho"], "*", SearchOption.AllDirectories).OrderDescending(StringComparer.Ordinal))
            {
                _folder.Write("nơi khác/" + Path.GetRelativePath(_folder["kho"], file), File.ReadAllText(file));
                File.SetLastWriteTimeUtc(_folder["nơi khác/" + Path.GetRelativePath(_folder["kho"], file)], new DateTime(2001, 1, 1));
            }

            Assert.Equal(0, CommandLine.Run(["pack", _folder["khác.zip"], "--root", _folder["nơi khác"], "--lang", "en"], TextWriter.Null, TextWriter.Null));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Assert.Equal(TestSha256(Zip), TestSha256(_folder["khác.zip"]));
    }

    /// <summary>The Library of Congress's bagit-python. Where no registry has it, .ci/run says so and tells this test by a variable.</summary>
    [Fact]
    public void Run_PackOfTheRepository_IsWholeForAnotherValidator()
    {
        const string Reason = "The validator bagit-python is missing (python3-bagit, or bagit from PyPI).";
        var isMissing = OtherProgram.RunOrSkip("python3", "-c", "import bagit").Exit != 0;
        Assert.SkipWhen(isMissing && Environment.GetEnvironmentVariable("SITEGEN_WITHOUT_BAGIT") == "true", Reason);
        if (isMissing)
            OtherProgram.SkipBecause(Reason);
        foreach (
            var file in new[] { "input", "seeds" }.SelectMany(folder => Directory.EnumerateFiles(Repository.Find(folder), "*", SearchOption.AllDirectories)))
        {
            var copy = _folder["thật/" + Path.GetRelativePath(Repository.Root, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        Assert.Equal(0, CommandLine.Run(["pack", Zip, "--root", _folder["thật"]], TextWriter.Null, TextWriter.Null));
        ZipFile.ExtractToDirectory(Zip, _folder["Kho của văn phòng"]);
        var bag = Directory.GetDirectories(_folder["Kho của văn phòng"]).Single();
        var (exit, said) = OtherProgram.RunOrSkip("python3", "-c", "import bagit; bagit.main()", "--validate", bag);
        Assert.True(exit == 0, said);
    }

    [Theory]
    [InlineData("unzip", "-t")]
    [InlineData("7z", "t")]
    [InlineData("python3", "-m", "zipfile", "-t")]
    public void Run_Pack_IsOpenedByOthers(string program, params string[] arguments)
    {
        Run("pack", Zip);
        var (exit, said) = OtherProgram.RunOrSkip(program, [.. arguments, Zip]);
        Assert.True(exit == 0, said);
    }

    [Fact]
    public void Run_Pack_HasShortAsciiNamesThatWindowsCanHold()
    {
        Run("pack", Zip);
        using var zip = ZipFile.OpenRead(Zip);
        Assert.All(zip.Entries, entry => Assert.Matches("^kho-thu/[A-Za-z0-9._/-]{1,160}$", entry.FullName));
    }

    [Fact]
    public void Run_PackOfWrongInput_LeavesTheLastFile()
    {
        Run("pack", Zip);
        var before = TestSha256(Zip);
        _folder.Write("kho/input/bao-cao/01-ket-qua.md", TestSites.SectionHead(term: "X (2010–2015)") + "Một đoạn.\n");
        var (exit, output) = Run("pack", Zip);
        Assert.Equal(1, exit);
        Assert.Contains("section-term-differs", output);
        Assert.Contains("Chưa đóng gói", output);
        Assert.Equal(before, TestSha256(Zip));
        Assert.Equal([Zip], Directory.GetFiles(_folder.Path));
    }

    [Theory]
    [InlineData("kho/input/kho.zip", "pack-file-inside")]
    [InlineData("kho/output/kho.zip", "pack-file-inside")]
    [InlineData("kho/seeds/kho.zip", "pack-file-inside")]
    [InlineData("kho", "pack-file-is-folder")]
    [InlineData("không có/kho.zip", "pack-folder-missing")]
    [InlineData("kho/input/site.yml", "pack-file-not-zip")]
    [InlineData("kho/README.md", "pack-file-not-zip")]
    public void Run_PackIntoWrongPlace_SaysSoAndWritesNothing(string file, string code)
    {
        _folder.Write("kho/README.md", "Đọc trước.\n");
        Directory.CreateDirectory(_folder["kho/seeds"]);
        Directory.CreateDirectory(_folder["kho/output"]);
        var before = _folder.Snapshot().ToList();
        var (exit, output) = Run("pack", _folder[file]);
        Assert.Equal(1, exit);
        Assert.Contains(code, output);
        Assert.Equal(before, _folder.Snapshot());
    }

    [Theory]
    [InlineData("assets/Ảnh nền.png")]
    public void Run_PackOfNameThatSomeSystemCannotHold_IsRefused(string path)
    {
        _folder.Write("kho/theme/" + path, "x");
        var (exit, output) = Run("pack", Zip);
        Assert.Equal(1, exit);
        Assert.Contains(path + ":1:1: lỗi pack-name-not-portable", output, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Run_PackOfLongPaths_Warns()
    {
        var longName = string.Join('/', Enumerable.Repeat(new string('a', 40), 4));
        _folder.Write($"kho/input/{longName}/index.md", TestSites.ReportHead(title: "Báo cáo dài") + "Mở đầu.\n");
        var (exit, output) = Run("pack", Zip);
        Assert.Equal(0, exit);
        Assert.Contains("cảnh báo pack-path-long", output);
    }

    [Theory]
    [InlineData("vi", "Nguyên vẹn: ")]
    [InlineData("en", "Whole: ")]
    public void Run_VerifyOfWholeBag_SaysSo(string language, string said)
    {
        Run("pack", Zip);
        ZipFile.ExtractToDirectory(Zip, _folder["mở"]);
        foreach (var bag in new[] { Zip, _folder["mở/kho-thu"] })
        {
            var (exit, output) = Run("verify", bag, "--lang", language);
            Assert.Equal(0, exit);
            Assert.StartsWith(said, output);
        }
    }

    [Fact]
    public void Run_VerifyOfChangedBag_NamesTheFile()
    {
        Run("pack", Zip);
        ZipFile.ExtractToDirectory(Zip, _folder["mở"]);
        _folder.Write("mở/kho-thu/data/bao-cao/index.md", "Khác.\n");
        File.Delete(_folder["mở/kho-thu/data/404.html"]);
        var (exit, output) = Run("verify", _folder["mở/kho-thu"]);
        Assert.Equal(1, exit);
        Assert.Contains("kho-thu/data/bao-cao/index.md:1:1: lỗi bag-file-changed", output);
        Assert.Contains("lỗi bag-file-missing: Thiếu tệp “data/404.html”.", output);
        Assert.Contains("Không nguyên vẹn", output);
        Assert.False((bool)JsonNode.Parse(Run("verify", _folder["mở/kho-thu"], "--format", "json").Output)!["summary"]!["whole"]!);
    }

    [Fact]
    public void Run_VerifyOfFolderWithLinks_DoesNotFollowThem()
    {
        Run("pack", Zip);
        ZipFile.ExtractToDirectory(Zip, _folder["mở"]);
        Directory.CreateSymbolicLink(_folder["mở/kho-thu/data/vòng"], _folder["mở/kho-thu"]);
        File.CreateSymbolicLink(_folder["mở/kho-thu/data/ngoài.txt"], _folder["kho/input/site.yml"]);
        var (exit, output) = Run("verify", _folder["mở/kho-thu"]);
        Assert.Equal(1, exit);
        Assert.Contains("data/vòng:1:1: lỗi bag-link", output);
        Assert.Contains("data/ngoài.txt:1:1: lỗi bag-link", output);
        Assert.Contains("2 lỗi", output);
    }

    // A warning alone: a bag is whole, but not by the strict.
    [Theory]
    [InlineData(false, 0, "cảnh báo bag-manifest-misnamed", "không rõ có bị sửa hay không")]
    [InlineData(true, 1, "lỗi bag-manifest-misnamed", "Không nguyên vẹn")]
    public void Run_VerifyWithAWarning_ExitsAsAsked(bool strict, int expected, params string[] said)
    {
        _folder.Write("túi/bagit.txt", "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n");
        _folder.Write("túi/Manifest-md5.txt", "");
        _folder.Write("túi/manifest-sha256.txt", $"{TestSha256(_folder.Write("túi/data/a.txt", "một"))}  data/a.txt\n");
        var (exit, output) = Run(["verify", _folder["túi"], .. strict ? new[] { "--strict" } : []]);
        Assert.Equal(expected, exit);
        Assert.All(said, words => Assert.Contains(words, output));
    }

    [Fact]
    public void Run_VerifyOfBrokenSeal_IsSaid()
    {
        Run("pack", Zip);
        var bytes = File.ReadAllBytes(Zip);
        bytes[12] ^= 1;
        File.WriteAllBytes(Zip, bytes);
        var (exit, output) = Run("verify", Zip);
        Assert.Equal(1, exit);
        Assert.Contains("zip-seal-broken", output);
    }

    [Fact]
    public void Run_VerifyOfWhatDoesNotExist_IsSaid()
    {
        var (exit, output) = Run("verify", _folder["không-có.zip"]);
        Assert.Equal(1, exit);
        Assert.Contains("bag-not-found", output);
    }

    [Fact]
    public void Run_VerifyAgainst_TellsMissingChangedAndAdditionalFiles()
    {
        Run("pack", Zip);
        Run("build");
        var (exit, output) = Run("verify", _folder["kho/output"], "--against", Zip);
        Assert.Equal(0, exit);
        Assert.StartsWith("Giống hệt gói", output);

        File.Delete(_folder["kho/output/404.html"]);
        _folder.Write("kho/output/bao-cao/index.html", "Khác.\n");
        _folder.Write("kho/output/bao-cao/them.html", "Thêm.\n");
        (exit, output) = Run("verify", _folder["kho/output"], "--against", Zip);
        Assert.Equal(1, exit);
        Assert.Contains("lỗi copy-file-missing: Bản đăng thiếu tệp “404.html”.", output);
        Assert.Contains("output/bao-cao/index.html:1:1: lỗi copy-file-changed", output);
        Assert.Contains("output/bao-cao/them.html:1:1: lỗi copy-file-additional", output);
        Assert.Contains("3 lỗi", output);
    }

    [Theory]
    [InlineData("verify")]
    [InlineData("verify a b")]
    [InlineData("verify --agianst a b")]
    [InlineData("verify a --against")]
    [InlineData("pack a b")]
    [InlineData("pack --zip")]
    public void Run_WrongCommandLine_ExitsWith2(string line)
    {
        var error = new StringWriter();
        Assert.Equal(2, CommandLine.Run([.. line.Split(' '), "--root", _folder["kho"]], TextWriter.Null, error));
        Assert.NotEmpty(error.ToString());
    }

    private string Zip => _folder["gói.zip"];

    private static string TestSha256(string file) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)));

    private (int Exit, string Output) Run(params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var exit = CommandLine.Run([.. args, "--root", _folder["kho"]], output, error);
        Assert.Empty(ConsoleRun.WithoutProgress(error.ToString()));
        return (exit, output.ToString());
    }
}
