using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts;

/// <summary>A source that cannot be converted is told once, by its cause; that the archive is empty for it is no second mistake.</summary>
public sealed class OneMistakeTests : IDisposable
{
    private const string WithoutTerm = "HUYỆN ỦY MẪU\nMẫu, ngày 20 tháng 8 năm 2010\nBÁO CÁO\nvề công tác\nI. KẾT QUẢ\nĐạt kết quả tốt.\n";

    private readonly TestFolder _root = new();
    private readonly DiagnosticBag _said = new();

    public void Dispose() => _root.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Check_SourceThatCannotBeConverted_IsToldByItsCauseOnly(bool hasOther)
    {
        var archive = hasOther ? SmallArchive.Empty.WithReport("r") : SmallArchive.Empty;
        archive.WriteTo(_root);
        _root.Write("seeds/a.txt", System.Text.Encoding.UTF8.GetBytes(WithoutTerm));
        CheckHost.Run(new SiteFolders(_root["input"], _root["seeds"], null, _root["output"]), (_, _) => { }, _said);
        Assert.Equal("source-term-missing", Assert.Single(_said.ToSorted(), problem => problem.Severity > Severity.Notice).Code);
        Assert.False(Directory.Exists(_root["output"]));
    }

    [Theory]
    [InlineData(false, "archive-empty")]
    [InlineData(true, "source-not-converted")]
    public void Check_SourceThatIsNotConvertedYet_IsOneMessage(bool hasOther, string code)
    {
        (hasOther ? SmallArchive.Empty.WithReport("r") : SmallArchive.Empty).WriteTo(_root);
        _root.Write("seeds/a.txt", System.Text.Encoding.UTF8.GetBytes(WithoutTerm.Replace("về công tác", "nhiệm kỳ 2005 - 2010")));
        CheckHost.Run(new SiteFolders(_root["input"], _root["seeds"], null, _root["output"]), (_, _) => { }, _said);
        Assert.Equal(code, Assert.Single(_said.ToSorted(), problem => problem.Severity > Severity.Notice).Code);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Build_SourceThatCannotBeConverted_IsToldByItsCauseOnly(bool hasOther)
    {
        var archive = hasOther ? SmallArchive.Empty.WithReport("r") : SmallArchive.Empty;
        archive.WriteTo(_root);
        _root.Write("seeds/a.txt", System.Text.Encoding.UTF8.GetBytes(WithoutTerm));
        var folders = new SiteFolders(_root["input"], _root["seeds"], null, _root["output"]);
        Assert.Null(BuildHost.Run(new BuildRequest(folders, Strict: false, Publishes: false), (_, _) => { }, _said).Site);
        Assert.Equal("source-term-missing", Assert.Single(_said.ToSorted(), problem => problem.Severity > Severity.Notice).Code);
    }
}
