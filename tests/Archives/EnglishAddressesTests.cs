using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

/// <summary>An archive chooses the language of its fixed addresses once; everything follows from that choice.</summary>
public sealed class EnglishAddressesTests
{
    private static readonly SmallArchive Archive = SmallArchive.Empty
        .WithSettings("language: en\naddresses: en\nbase: https://archive.gov.vn/\n")
        .With("input/glossary.yml", "HĐND: Hội đồng nhân dân\n")
        .With("seeds/r.txt", "Báo cáo thử\nĐoạn của HĐND.\nI. Kết quả\nMột đoạn.\n")
        .WithReport("r", "Đoạn của HĐND.\n", $"source:\n  file: seeds/r.txt\n  sha256: {Sha256.Of("Báo cáo thử\nĐoạn của HĐND.\nI. Kết quả\nMột đoạn.\n")}\n")
        .WithSection("r/01.md")
        .With("input/s/index.md", TestSites.ReportHead(title: "Báo cáo khác").Replace("Ban Chấp hành", "Ủy ban nhân dân") + "Đoạn.\n");

    /// <summary>Every name of the Vietnamese table is somewhere on a Vietnamese site, none on an English one.</summary>
    [Theory]
    [InlineData("gioi-thieu", "about.html")]
    [InlineData("tim-kiem", "search.html")]
    [InlineData("thuat-ngu", "glossary.html")]
    [InlineData("co-quan", "organisations/index.html")]
    [InlineData("nhiem-ky-ix", "term-ix-2005-2010/index.html")]
    [InlineData("toan-van", "r/full-text.html")]
    [InlineData("nguon", "r/source/r.txt")]
    public void Build_AddressesInEnglish_AreEverywhere(string vietnamese, string english)
    {
        var plan = Archive.Plan();
        Assert.DoesNotContain(plan.Files, file => file.Path.Contains(vietnamese));
        Assert.Contains(plan.Files, file => file.Path == english);
        Assert.Contains(plan.Permalinks.Entries, entry => entry.Address.Value.Path == english);
        Assert.Contains(Archive.Changed("input/site.yml", "addresses: en\n", "").Plan().Files, file => file.Path.Contains(vietnamese));
    }

    [Fact]
    public void Build_AddressesInEnglish_MakesSoundPagesAndASearch()
    {
        var plan = Archive.Plan();
        var diagnostics = new DiagnosticBag();
        SiteChecker.Check(plan.Files, diagnostics, _ => { });
        Assert.Empty(diagnostics.ToSorted());
        Assert.Contains(" data-index=\"search/\"", plan.Text("search.html"));
        Assert.Contains(plan.Files, file => file.Path == "search/goc.js");
        Assert.DoesNotContain(plan.Permalinks.Entries, entry => entry.Address.Value.Path.StartsWith("search/", StringComparison.Ordinal));
        Assert.DoesNotContain("data-index", Archive.Changed("input/site.yml", "addresses: en\n", "").Plan().Text("tim-kiem.html"));
    }

    /// <summary>One message, and none of what would follow from it.</summary>
    [Theory]
    [InlineData("addresses: en\n", "", "input/site.yml:1")]
    [InlineData("addresses: en\n", "addresses: vi\n", "input/site.yml:4")]
    [InlineData("", "addresses: en\n", "input/site.yml:4")]
    public void Build_AddressesChangedAfterPublishing_IsOneMessage(string before, string after, string place)
    {
        var archive = Archive.Changed("input/site.yml", "addresses: en\n", before).Published();
        var problem = Assert.Single(archive.Changed("input/site.yml", "language: en\n" + before, "language: en\n" + after).Diagnostics());
        Assert.Equal(("site-addresses-changed", place), (problem.Code, $"{problem.Location.Path}:{problem.Location.Line}"));
    }

    [Fact]
    public void Parse_OtherLanguage_IsTold() =>
        Assert.Equal("site-addresses-unknown", Assert.Single(SmallArchive.OneReport.WithSettings("addresses: fr\n").Diagnostics()).Code);

    [Fact]
    public void Convert_AddressesInEnglish_NameTheFolder()
    {
        var options = new ConversionOptions(TermName.TryParse("X (2010–2015)"), new DateOnly(2015, 8, 20)) { Addresses = SiteAddresses.English };
        var conversion = Converter.Convert(StoredFile.OfText("a.txt", "Báo cáo tổng kết\nI. Kết quả\nMột đoạn.\n"), options, new DiagnosticBag())!;
        Assert.Equal("term-x-2010-2015/bao-cao-tong-ket", conversion.Folder);
    }
}
