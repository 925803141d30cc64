using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives.Permalinks;

/// <summary>
/// One mistake in published words is one message: that they differ from the source, and that paragraphs behind have other addresses, follows from it.
/// </summary>
public sealed class OneCauseTests
{
    private const string Body = "Đoạn thứ nhất nói về thu.\n\nĐoạn thứ hai nói về chi.\n\nĐoạn thứ ba nói về đầu tư.\n\nĐoạn thứ tư nói về y tế.\n";
    private static readonly string Source = "Báo cáo thử\n\nI. Kết quả\n\n" + Body;

    [Theory]
    [InlineData("thứ hai nói về chi", "thứ hai nói về thu chi", "permalink-words-changed")]
    [InlineData("Đoạn thứ nhất nói về thu", "Lời khác hẳn", "permalink-words-changed")]
    [InlineData("thứ tư nói về y tế", "thứ tư", "permalink-words-changed")]
    [InlineData("Đoạn thứ nhất nói về thu.\n\n", "", "permalink-removed")]
    [InlineData("Đoạn thứ hai nói về chi.\n\n", "", "permalink-removed")]
    [InlineData("Đoạn thứ hai nói về chi.\n\nĐoạn thứ ba nói về đầu tư.\n\n", "", "permalink-removed")]
    [InlineData("\nĐoạn thứ tư nói về y tế.\n", "", "permalink-gone")]
    [InlineData("Đoạn thứ ba", "Một đoạn mới.\n\nĐoạn thứ ba", "permalink-inserted")]
    [InlineData("Đoạn thứ ba", "Một đoạn mới.\n\nLại một đoạn mới.\n\nĐoạn thứ ba", "permalink-inserted")]
    [InlineData("Đoạn thứ nhất", "Một đoạn mới.\n\nĐoạn thứ nhất", "permalink-inserted")]
    public void Build_OneChangeOfPublishedWords_IsOneMessage(string former, string now, string code)
    {
        Assert.Equal(code, Assert.Single(Errors(Published.Changed("input/r/01.md", former, now))).Code);
        var withoutSource = SmallArchive.Empty.WithReport("r").WithSection("r/01.md", Body, title: "Kết quả").Published();
        Assert.Equal(code, Assert.Single(Errors(withoutSource.Changed("input/r/01.md", former, now))).Code);
    }

    [Fact]
    public void Build_TwoChanges_AreTwoMessages()
    {
        var archive = Published.Changed("input/r/01.md", "về chi", "về thu chi").Changed("input/r/01.md", "về y tế", "về giáo dục");
        Assert.Equal(["permalink-words-changed", "permalink-words-changed"], Errors(archive).Select(said => said.Code));
    }

    [Fact]
    public void Build_DeletedAndChangedElsewhere_AreTwoMessages()
    {
        var archive = Published.Changed("input/r/01.md", "Đoạn thứ nhất nói về thu.\n\n", "").Changed("input/r/01.md", "về y tế", "về giáo dục");
        Assert.Equal(["permalink-removed", "permalink-words-changed"], Errors(archive).Select(said => said.Code).Order());
    }

    [Fact]
    public void Build_ChangedAndOthersAddedAtTheEnd_KeepsTheLineOfTheCorrection()
    {
        var archive = Published.Changed("input/r/01.md", "về chi", "về thu chi").Changed("input/r/01.md", "về y tế.\n", "về y tế.\n\nThêm.\n");
        var errors = Errors(archive);
        Assert.Contains("corrections", Assert.Single(errors, said => said.Code == "permalink-words-changed").Hint.Vi, StringComparison.Ordinal);
        Assert.Equal("fidelity-added", Assert.Single(errors, said => said.Code != "permalink-words-changed").Code);
    }

    [Fact]
    public void Build_UnpublishedWords_DifferFromTheSource()
    {
        var archive = Whole.Changed("input/r/01.md", "về chi", "về thu");
        Assert.All(Errors(archive), said => Assert.StartsWith("fidelity-", said.Code, StringComparison.Ordinal));
        Assert.NotEmpty(Errors(archive));
    }

    private static SmallArchive Published => Whole.Published();

    private static SmallArchive Whole => SmallArchive.Empty
        .WithReport("r", "", keys: $"source:\n  file: seeds/a.txt\n  sha256: {Sha256.Of(Encoding.UTF8.GetBytes(Source))}\n")
        .WithSection("r/01.md", Body, title: "Kết quả")
        .With("seeds/a.txt", Source);

    private static List<Diagnostic> Errors(SmallArchive archive) => [.. archive.Diagnostics().Where(said => said.Severity == Severity.Error)];
}
