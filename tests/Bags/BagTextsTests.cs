using System.Globalization;
using SiteGen.Archives;
using SiteGen.Bags;
using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Tests.Bags;

public sealed class BagTextsTests
{
    [Theory]
    [InlineData("Kho lưu trữ báo cáo nhiệm kỳ", "kho-luu-tru-bao-cao-nhiem-ky")]
    [InlineData("Kho lưu trữ báo cáo nhiệm kỳ của Đảng bộ Quận", "kho-luu-tru-bao-cao-nhiem-ky-cua-dang-bo")]
    [InlineData("Bốn mươi chữ cái la tin thường không dấu", "bon-muoi-chu-cai-la-tin-thuong-khong-dau")]
    [InlineData("Bốn mươi chữ cái la tin thường không dấua", "bon-muoi-chu-cai-la-tin-thuong-khong")]
    [InlineData("Bốn mươi chữ cái la tin thường không dấu a", "bon-muoi-chu-cai-la-tin-thuong-khong-dau")]
    [InlineData("Abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz", "abcdefghijklmnopqrstuvwxyzabcdefghijklmn")]
    [InlineData("Con", "con-")]
    [InlineData("…", "kho")]
    public void Name_OfTitle_IsShortAndAscii(string title, string name) => Assert.Equal(name, BagName.Of(title));

    [Fact]
    public void Info_LongValue_GoesOnInLinesThatBeginWithBlanks()
    {
        var value = string.Join(' ', Enumerable.Repeat("nhiệm kỳ", 30));
        var text = BagInfo.Write([("Title", "Kho"), ("External-Description", value)]);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 79));
        var read = BagInfo.Parse(text, SourceLocation.Start("bag-info.txt"), new DiagnosticBag());
        Assert.Equal([("Title", "Kho", 1), ("External-Description", value, 2)], read);
    }

    // A line has 79 characters at most; "Title:" takes six of them and each word one more than its letters.
    [Theory]
    [InlineData(72, "Title: {0}\n")]
    [InlineData(73, "Title:\n  {0}\n")]
    public void Info_Word_EndsAtTheLastColumn(int letters, string written) =>
        Assert.Equal(string.Format(CultureInfo.InvariantCulture, written, new string('x', letters)), BagInfo.Write([("Title", new string('x', letters))]));

    [Theory]
    [InlineData(70, "A: {0} y\n")]
    [InlineData(75, "A: {0}\n  y\n")]
    [InlineData(74, "A: {0} y\n")]
    public void Info_SecondWord_GoesOnWhereItFits(int letters, string written) =>
        Assert.Equal(
            string.Format(CultureInfo.InvariantCulture, written, new string('x', letters)), BagInfo.Write([("A", $" {new string('x', letters)}\t y ")]));

    [Fact]
    public void Info_Lines_AreReadAsBefore()
    {
        var diagnostics = new DiagnosticBag();
        var read = BagInfo.Parse("A : một \n\thai\n\nB:\nC: x:y\n: z\n", SourceLocation.Start("bag-info.txt"), diagnostics);
        Assert.Equal([("A", "một hai", 1), ("B", "", 4), ("C", "x:y", 5)], read);
        Assert.Equal(["6 bag-info-line-wrong"], diagnostics.ToSorted().Select(problem => $"{problem.Location.Line} {problem.Code}"));
    }

    [Theory]
    [InlineData(0, "0 KB")]
    [InlineData(1, "1 KB")]
    [InlineData(1000, "1 KB")]
    [InlineData(1001, "2 KB")]
    [InlineData(999_999, "1000 KB")]
    [InlineData(1_000_000, "1.0 MB")]
    [InlineData(999_900_000, "999.9 MB")]
    [InlineData(1_000_000_000, "1.0 GB")]
    public void Fields_OfAnArchive_TellItsSizeAndDays(long bytes, string size)
    {
        var archive = TestSites.Plan(TestSites.Of(
            ("a/index.md", TestSites.ReportHead()), ("b/index.md", TestSites.ReportHead("X (2010–2015)").Replace("2010-08-01", "2015-03-02")),
            ("c/index.md", TestSites.ReportHead("X (2010–2015)").Replace("2010-08-01", "2009-03-02")),
            ("site.yml", "title: Kho\nowner: Văn phòng\nbase: https://luu-tru.vn/kho\ndescription: Mô tả\nrights: Quyền\nlicence: https://a.vn/l\n"))).Archive;
        Assert.Equal(
            [
                "Source-Organization: Văn phòng", "External-Description: Kho. Mô tả", "External-Identifier: https://luu-tru.vn/kho/",
                "Bagging-Date: 2015-03-02", $"Bag-Size: {size}", $"Payload-Oxum: {bytes}.7",
                "Title: Kho", "Term: IX (2005–2010)", "Term: X (2010–2015)", "Dates: 2009-03-02/2015-03-02", "Language: vi", "Rights: Quyền",
                "Licence: https://a.vn/l",
            ],
            BagInfoFields.Of(archive, bytes, 7).Where(field => field.Label != "Bag-Software-Agent").Select(field => $"{field.Label}: {field.Value}"));
    }

    [Fact]
    public void Fields_OfABareArchive_TellWhatIsKnown()
    {
        var archive = SiteBuilder.Build(TestSites.Of(("site.yml", "title: Kho\nowner: Văn phòng\nlanguage: en\n")), new DiagnosticBag()).Archive;
        Assert.Equal(
            ["Source-Organization: Văn phòng", "External-Description: Kho", "Bag-Size: 1 KB", "Payload-Oxum: 5.1", "Title: Kho", "Language: en"],
            BagInfoFields.Of(archive, 5, 1).Where(field => field.Label != "Bag-Software-Agent").Select(field => $"{field.Label}: {field.Value}"));
    }

    [Theory]
    [InlineData("data/100%25 %0D%0a", "data/100% \r\n", "data/100%25 \r\n")]
    [InlineData("data/%2E", "data/%2E", "data/%2E")]
    public void Path_Encoded_IsDecodedByItsStandard(string encoded, string standard, string former)
    {
        Assert.Equal((standard, former), (BagPath.Decode(encoded, isStandard: true), BagPath.Decode(encoded, isStandard: false)));
        Assert.Equal(standard, BagPath.Decode(BagPath.Encode(standard), isStandard: true));
    }

    [Theory]
    [InlineData("data/a..b", true)]
    [InlineData("data/~a", true)]
    [InlineData("data/%a%", true)]
    [InlineData("ab:c", true)]
    [InlineData("%a/b%", true)]
    [InlineData("", false)]
    [InlineData("data/..", false)]
    [InlineData("data\\..\\a", false)]
    [InlineData("a:", false)]
    [InlineData("data/a\0b", false)]
    [InlineData("%a%/b", false)]
    public void Path_Safe_StaysInTheBag(string path, bool isSafe) => Assert.Equal(isSafe, BagPath.IsSafe(path));

    // "kho/data/" and the path; Windows has room for 180 of them.
    [Theory]
    [InlineData(171, "")]
    [InlineData(172, "pack-path-long")]
    public void Names_LongPath_IsToldFromTheLengthThatIsTooMuch(int length, string said)
    {
        var diagnostics = new DiagnosticBag();
        BagNameCheck.Check("kho", Plan(new string('a', length), "b"), diagnostics);
        Assert.Equal(said, string.Concat(diagnostics.ToSorted().Select(problem => problem.Code)));
    }

    [Theory]
    [InlineData("a/.nojekyll", "A/b", "")]
    [InlineData("a/b", "A/B", "A/B")]
    [InlineData("a/con.txt", "a/b", "a/con.txt")]
    [InlineData("a b", "a/b", "a b")]
    public void Names_OfFiles_AreThoseOfEverySystem(string first, string second, string told)
    {
        var diagnostics = new DiagnosticBag();
        BagNameCheck.Check("kho", Plan(first, second), diagnostics);
        Assert.Equal(told, string.Concat(diagnostics.ToSorted().Select(problem => problem.Location.Path)));
    }

    [Fact]
    public void Page_TitleWithMarkup_IsText()
    {
        var page = BagPage.Render(new SiteSettings("<script>alert(1)</script> & \"kho\"", "Văn phòng", Language.Vi));
        Assert.DoesNotContain("<script", page);
        Assert.Contains("&lt;script&gt;", page);
    }

    [Theory]
    [InlineData(Language.Vi, "lang=\"vi\"", "Mở kho lưu trữ", "The archive opens by itself")]
    [InlineData(Language.En, "lang=\"en\"", "Open the archive", "The archive opens by itself")]
    public void Page_InEachLanguage_OpensTheArchive(Language language, params string[] words)
    {
        var page = BagPage.Render(new SiteSettings("Kho", "Văn phòng", language));
        Assert.All(words, word => Assert.Contains(word, page));
        Assert.Contains("<meta http-equiv=\"refresh\" content=\"0; url=data/index.html\">", page);
        Assert.Contains("<a href=\"data/index.html\">", page);
    }

    private static SitePlan Plan(params string[] paths) =>
        new(new Archive(new SiteSettings("Kho", "Văn phòng", Language.Vi), []), [.. paths.Select(path => new OutputFile(path, () => []))]);
}
