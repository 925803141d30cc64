using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts;

/// <summary>A build does nothing where nothing has changed, and never takes for unchanged what has.</summary>
public sealed class UnchangedBuildTests : IDisposable
{
    private readonly TestFolder _root = new();

    public UnchangedBuildTests()
    {
        SmallArchive.OneReport.WithReport("r", "Liên hệ: 0912 345 678.\n")
            .With("input/glossary.yml", "HĐND: Hội đồng nhân dân\n").With("input/r/a.csv", "1\n").With("theme/assets/custom.css", "p { margin: 0 }\n")
            .WriteTo(_root);
        Directory.CreateDirectory(_root["seeds"]);
    }

    public void Dispose() => _root.Dispose();

    private SiteFolders Folders => new(_root["input"], _root["seeds"], _root["theme"], _root["output"]);

    public static TheoryData<string, string> Changes => new()
    {
        { "input/r/01.md", "\nMột đoạn nữa.\n" },
        { "input/r/index.md", "\nMột đoạn nữa.\n" },
        { "input/r/02.md", TestSites.SectionHead("II", "Mục hai") + "Lời.\n" },
        { "input/site.yml", "base: https://vi-du.example/\n" },
        { "input/glossary.yml", "UBND: Ủy ban nhân dân\n" },
        { "input/r/a.csv", "2\n" },
        { "theme/assets/custom.css", "a { margin: 0 }\n" },
        { "theme/strings/vi.yml", "search: Tìm lời\n" },
    };

    [Fact]
    public void Run_NothingChanged_SaysTheSameAndWritesNothing()
    {
        var (first, said) = Build();
        var before = _root.Snapshot("output").ToList();
        var (again, saidAgain) = Build();

        Assert.NotNull(first.Site);
        Assert.Null(again.Site);
        Assert.Equal(first.Counts, again.Counts);
        Assert.Contains(said, diagnostic => diagnostic.Code == "disclosure-phone-number");
        Assert.Equal(said, saidAgain);
        Assert.Equal(before, _root.Snapshot("output"));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void Run_AfterAChange_Builds(string path, string more)
    {
        Build();
        var file = _root[path];
        _root.Write(path, (File.Exists(file) ? File.ReadAllText(file) : "") + more);
        Assert.NotNull(Build().Outcome.Site);
    }

    [Theory]
    [InlineData("input/r/01.md")]
    [InlineData("input/glossary.yml")]
    [InlineData("theme/assets/custom.css")]
    [InlineData("output/index.html")]
    [InlineData("output/.sitegen-build")]
    public void Run_AfterAFileIsGone_Builds(string path)
    {
        Build();
        File.Delete(_root[path]);
        Assert.NotNull(Build().Outcome.Site);
        Assert.True(File.Exists(_root["output/index.html"]));
    }

    /// <summary>What was changed by hand in the output is made right again, also where the size stays.</summary>
    [Fact]
    public void Run_AfterAPageWasTouched_Builds()
    {
        Build();
        var page = _root["output/index.html"];
        var bytes = File.ReadAllBytes(page);
        File.WriteAllBytes(page, [.. bytes.Select(b => b == 'a' ? (byte)'b' : b)]);
        File.SetLastWriteTimeUtc(page, new DateTime(2020, 1, 1));

        Assert.Equal(["index.html"], Build().Outcome.Site!.Written.Changed);
        Assert.Equal(bytes, File.ReadAllBytes(page));
    }

    /// <summary>A page that the web server cannot read any more is made readable again; nothing else is touched.</summary>
    [Theory]
    [InlineData(0b110_000_000)]
    [InlineData(0b110_100_000)]
    public void Run_AfterAPageWasHidden_MakesItReadable(int mode)
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("Windows has other permissions.");
            return;
        }

        Build();
        File.SetUnixFileMode(_root["output/r/index.html"], (UnixFileMode)mode);

        Assert.Equal(["r/index.html"], Build().Outcome.Site!.Written.Changed);
        Assert.True(File.GetUnixFileMode(_root["output/r/index.html"]).HasFlag((UnixFileMode)0b100_100_100));
        Assert.Null(Build().Outcome.Site);
    }

    /// <summary>A link in the place of a folder or a page is none of the site's: what it leads to stays as it is.</summary>
    [Theory]
    [InlineData("output/r")]
    [InlineData("output/r/index.html")]
    public void Run_AfterAFolderOrPageBecameALink_PutsItsOwnThere(string path)
    {
        Build();
        var (place, elsewhere) = (_root[path], _root["elsewhere"]);
        Directory.Move(place, elsewhere);
        try
        {
            File.CreateSymbolicLink(place, elsewhere);
        }
        catch (IOException notAllowed)
        {
            Assert.Skip(notAllowed.Message);
        }

        Assert.NotNull(Build().Outcome.Site);
        Assert.Null(new FileInfo(place).LinkTarget);
        Assert.True(File.Exists(_root["output/r/index.html"]));
        Assert.True(Path.Exists(elsewhere));
        Assert.Null(Build().Outcome.Site);
    }

    /// <summary>Of a cut, changed or invented memory nothing is believed.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n")]
    [InlineData("74234e98afe7498fb5daf1f36ac2d78acc339464f950703b8c019892f982b90b\nnull")]
    [InlineData("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a\n{}")]
    public void Run_ForgedMemory_Builds(string memory)
    {
        Build();
        _root.Write("output/" + LastBuild.Name, memory);
        Assert.NotNull(Build().Outcome.Site);
        Assert.Null(Build().Outcome.Site);
    }

    [Fact]
    public void Run_CutOrChangedMemory_Builds()
    {
        Build();
        var memory = File.ReadAllBytes(_root["output/" + LastBuild.Name]);
        foreach (var place in Enumerable.Range(0, memory.Length).ToList().Spread())
        {
            var changed = memory.ToArray();
            changed[place] ^= 1;
            foreach (var bytes in new[] { memory[..place], changed })
            {
                _root.Write("output/" + LastBuild.Name, bytes);
                Assert.Null(LastBuild.TryRead(_root["output"], ThisProgram.Build));
            }
        }
    }

    [Fact]
    public void TryRead_AnotherProgram_IsNone()
    {
        Build();
        Assert.NotNull(LastBuild.TryRead(_root["output"], ThisProgram.Build));
        Assert.Null(LastBuild.TryRead(_root["output"], "another"));
        if (!OperatingSystem.IsWindows())
            Assert.Equal((UnixFileMode)0b110_000_000, File.GetUnixFileMode(_root["output/" + LastBuild.Name]));
    }

    /// <summary>A warning that was told stands against a strict build.</summary>
    [Fact]
    public void Run_StrictAfterAWarning_IsRefused()
    {
        Build();
        Assert.Null(Build(strict: true).Outcome.Counts);
    }

    /// <summary>What publishes looks at everything anew, and so does the next build: the ledger was written.</summary>
    [Fact]
    public void Run_ToPublish_Builds()
    {
        _root.Write("input/r/index.md", TestSites.ReportHead() + "Mở đầu.\n");
        Build();
        var published = Build(publishes: true).Outcome;
        Assert.NotNull(published.Site);
        BuildHost.Record(Folders, published.Site);
        Assert.NotNull(Build().Outcome.Site);
        Assert.Null(Build().Outcome.Site);
    }

    /// <summary>A page that is gone since the last build is told of once; the build after that looks again.</summary>
    [Fact]
    public void Run_AfterAReportIsGone_BuildsUntilNothingIsLeftToTell()
    {
        SmallArchive.Empty.WithReport("s").WriteTo(_root);
        Build();
        Directory.Delete(_root["input/s"], recursive: true);
        Assert.NotNull(Build().Outcome.Site);
        Assert.NotNull(Build().Outcome.Site);
        Assert.Null(Build().Outcome.Site);
    }

    private (BuildOutcome Outcome, IReadOnlyList<Diagnostic> Said) Build(bool strict = false, bool publishes = false)
    {
        var diagnostics = new DiagnosticBag();
        var outcome = BuildHost.Run(new BuildRequest(Folders, strict, publishes), (_, _) => { }, diagnostics);
        return (outcome, diagnostics.ToSorted());
    }
}
