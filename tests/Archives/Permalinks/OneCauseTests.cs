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

    /// <summary>What was deleted with its heading or its file is one message, with the number of places that went with it.</summary>
    [Theory]
    [InlineData("## 1. Thu\n\nMột về thu.\n\nHai về thu.\n\n", "r/01.html#i-1", 2, "input/r/01.md")]
    [InlineData("## 2. Chi\n\nMột về chi.\n\n### a) Thường xuyên\n\nHai về chi.\n\n", "r/01.html#i-2", 3, "input/r/01.md")]
    [InlineData("### a) Thường xuyên\n\nHai về chi.\n\n", "r/01.html#i-2-a", 1, "input/r/01.md")]
    [InlineData("## 3. Vay\n\nMột về vay.\n", "r/01.html#i-3", 1, "input/r/01.md")]
    public void Build_HeadingDeletedWithAllBelow_IsOneMessage(string deleted, string address, int count, string path)
    {
        var gone = Assert.Single(Errors(OfHeadings(withSource: true).Changed("input/r/01.md", deleted, "")));
        Assert.Equal(("permalink-gone", path), (gone.Code, gone.Location.Path));
        Assert.Contains($"'{address}'", gone.Message.Vi, StringComparison.Ordinal);
        Assert.Contains($"cùng {count} địa chỉ", gone.Message.Vi, StringComparison.Ordinal);
        Assert.Single(Errors(OfHeadings(withSource: false).Changed("input/r/01.md", deleted, "")));
    }

    [Fact]
    public void Build_SectionFileDeleted_IsOneMessage()
    {
        var archive = OfHeadings(withSource: true).Without("input/r/02.md");
        var gone = Assert.Single(Errors(archive));
        Assert.Equal("permalink-gone", gone.Code);
        Assert.Contains("'r/02.html' không còn nữa, cùng 2 địa chỉ", gone.Message.Vi, StringComparison.Ordinal);
    }

    /// <summary>Where the words stand elsewhere now, each place needs a line of its own.</summary>
    [Fact]
    public void Build_HeadingThatMoved_IsToldPlaceByPlace()
    {
        const string Moved = "## 3. Vay\n\nMột về vay.\n";
        var archive = OfHeadings(withSource: false).Changed("input/r/01.md", Moved, "").Changed("input/r/02.md", "Một việc.\n", $"Một việc.\n\n{Moved}");
        Assert.Equal(2, Errors(archive).Count);
        Assert.All(Errors(archive), said => Assert.Contains("r/02.html#ii-3", said.Hint.Vi, StringComparison.Ordinal));
    }

    private static SmallArchive OfHeadings(bool withSource)
    {
        const string First = "## 1. Thu\n\nMột về thu.\n\nHai về thu.\n\n## 2. Chi\n\nMột về chi.\n\n### a) Thường xuyên\n\nHai về chi.\n\n"
            + "## 3. Vay\n\nMột về vay.\n";
        var source = $"Báo cáo thử\n\nI. Kết quả\n\n{First.Replace("#", "").Replace("\n ", "\n").TrimStart()}\nII. Hạn chế\n\nMột việc.\n";
        var archive = withSource
            ? SmallArchive.Empty.With("seeds/a.txt", source)
                .WithReport("r", "", keys: $"source:\n  file: seeds/a.txt\n  sha256: {Sha256.Of(Encoding.UTF8.GetBytes(source))}\n")
            : SmallArchive.Empty.WithReport("r");
        return archive.WithSection("r/01.md", First, title: "Kết quả").WithSection("r/02.md", "Một việc.\n", "II", "Hạn chế").Published();
    }

    private static SmallArchive Published => Whole.Published();

    private static SmallArchive Whole => SmallArchive.Empty
        .WithReport("r", "", keys: $"source:\n  file: seeds/a.txt\n  sha256: {Sha256.Of(Encoding.UTF8.GetBytes(Source))}\n")
        .WithSection("r/01.md", Body, title: "Kết quả")
        .With("seeds/a.txt", Source);

    private static List<Diagnostic> Errors(SmallArchive archive) => [.. archive.Diagnostics().Where(said => said.Severity == Severity.Error)];
}
