using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Disclosure;

/// <summary>What publishes stops at what should not be published by accident; what only shows the site warns of it.</summary>
public sealed class GateTests : IDisposable
{
    private readonly TestFolder _root = new();
    private readonly DiagnosticBag _said = new();

    public GateTests() => SmallArchive.Empty.WithReport("r", "Liên hệ: 0912 345 678.\n").WriteTo(_root);

    public void Dispose() => _root.Dispose();

    private SiteFolders Folders => new(_root["input"], _root["seeds"], null, _root["output"]);

    [Fact]
    public void Build_OnOnesOwnMachine_WarnsAndWrites()
    {
        Assert.NotNull(BuildHost.Run(new BuildRequest(Folders, Strict: false, Publishes: false), (_, _) => { }, _said).Site);
        Assert.Equal(Severity.Warning, Found().Severity);
    }

    [Fact]
    public void Build_ThatPublishes_WritesNothing()
    {
        Assert.Null(BuildHost.Run(new BuildRequest(Folders, Strict: false, Publishes: true), (_, _) => { }, _said).Site);
        Assert.Equal(Severity.Error, Found().Severity);
        Assert.False(Directory.Exists(_root["output"]));
    }

    [Fact]
    public void Pack_WritesNothing()
    {
        Assert.Null(PackHost.Run(new PackRequest(Folders, _root["kho.zip"], Strict: false), (_, _) => { }, _said).Site);
        Assert.Equal(Severity.Error, Found().Severity);
        Assert.False(File.Exists(_root["kho.zip"]));
    }

    [Fact]
    public void Check_IsStopped()
    {
        CheckHost.Run(Folders, (_, _) => { }, _said);
        Assert.Equal(Severity.Error, Found().Severity);
    }

    /// <summary>Settings and glossary are published too; the address and telephone of the office itself are no secret.</summary>
    [Theory]
    [InlineData("site.yml", "title: Kho\nowner: Văn phòng\ndescription: 'Bà B, CCCD 079188012345'\n", "disclosure-identity-number")]
    [InlineData("site.yml", "title: Kho\nowner: Văn phòng\nfooter: 'Điện thoại: 0912 345 678'\n", null)]
    [InlineData("glossary.yml", "KTX: CCCD 079188012346 của bà B\n", "disclosure-identity-number")]
    [InlineData("glossary.yml", "KTX: bà B, sinh ngày 12/5/1970\n", "disclosure-birth-date")]
    [InlineData("glossary.yml", "KTX: gọi ông C, 0912 345 678\n", "disclosure-phone-number")]
    [InlineData("glossary.yml", "HĐND: Hội đồng nhân dân\n", null)]
    public void Check_SettingsAndGlossary_AreLookedAt(string file, string text, string? code)
    {
        SmallArchive.OneReport.With("input/" + file, text).WriteTo(_root);
        _root.Write("input/r/index.md", TestSites.ReportHead() + "Mở đầu.\n");
        CheckHost.Run(Folders, (_, _) => { }, _said);
        Assert.Equal(code is null ? [] : [code], _said.ToSorted().Where(said => said.Severity == Severity.Error).Select(said => said.Code));
    }

    private Diagnostic Found() => Assert.Single(_said.ToSorted(), said => said.Code == "disclosure-phone-number");
}
