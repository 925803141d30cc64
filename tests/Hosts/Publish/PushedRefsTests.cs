using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Hosts.Publish;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>Which refs a push may change.</summary>
public sealed class PushedRefsTests
{
    private static readonly string Old = new('1', 40), New = new('2', 40), None = new('0', 40);

    [Theory]
    [InlineData("refs/heads/main")]
    [InlineData("refs/heads/mainland")]
    [InlineData("refs/heads/nhap/main")]
    [InlineData("refs/tags/v1")]
    [InlineData("refs/tags/main/v1")]
    public void Check_BranchOrTag_IsTaken(string name) => Assert.Empty(Codes(new RefUpdate(Old, New, name)));

    [Theory]
    [InlineData("refs/replace/1111111111111111111111111111111111111111")]
    [InlineData("refs/notes/commits")]
    [InlineData("refs/for/main")]
    [InlineData("refs/remotes/origin/main")]
    [InlineData("refs/Heads/main")]
    [InlineData("refs/headsmain")]
    [InlineData("HEAD")]
    [InlineData("main")]
    public void Check_AnyOtherRef_IsRefused(string name)
    {
        Assert.Equal(["publish-ref-refused"], Codes(new RefUpdate(Old, New, name)));
        Assert.Equal(["publish-ref-refused"], Codes(new RefUpdate(Old, None, name)));
    }

    [Theory]
    [InlineData("main", "refs/heads/Main")]
    [InlineData("main", "refs/heads/main/moi")]
    [InlineData("main", "refs/heads/MAIN/moi")]
    [InlineData("van-phong/main", "refs/heads/van-phong")]
    [InlineData("main", "refs/tags/main")]
    [InlineData("main", "refs/tags/MAIN")]
    [InlineData("main", "refs/tags/heads/main")]
    [InlineData("main", "refs/heads/refs/heads/main")]
    [InlineData("công-bố", "refs/heads/CÔNG-BỐ")]
    public void Check_NameLikeThePublishedBranch_IsRefused(string branch, string name) =>
        Assert.Equal(["publish-ref-mistakable"], Codes(branch, new RefUpdate(None, New, name)));

    // Git itself refuses a branch that leads to no commit; a tag may lead to anything, and is never looked at.
    [Theory]
    [InlineData("refs/heads/HEAD")]
    [InlineData("refs/tags/HEAD")]
    [InlineData("refs/heads/FETCH_HEAD")]
    [InlineData("refs/heads/-x")]
    [InlineData("refs/tags/--upload-pack=x")]
    [InlineData("refs/heads/@")]
    public void Check_NameOrOptionOfGit_IsRefusedAndMayGo(string name)
    {
        Assert.Equal(["publish-ref-mistakable"], Codes(new RefUpdate(None, New, name)));
        Assert.Empty(Codes(new RefUpdate(Old, None, name)));
    }

    [Fact]
    public void Check_PublishedBranchInOtherUnicodeForm_IsRefused() =>
        Assert.Equal(["publish-ref-mistakable"], Codes("công-bố", new RefUpdate(None, New, "refs/heads/" + "công-bố".Normalize(NormalizationForm.FormD))));

    [Theory]
    [InlineData("refs/tags/main", "")]
    [InlineData("refs/heads/nhap", "")]
    [InlineData("refs/heads/Main", "publish-ref-mistakable")]
    public void Check_Removal_IsTakenWhereTheBranchCannotGoWithIt(string name, string code) =>
        Assert.Equal(code, string.Join(' ', Codes(new RefUpdate(Old, None, name))));

    [Fact]
    public void Check_TwoUpdatesOfOneRef_AreRefused()
    {
        var (first, second) = (new RefUpdate(Old, New, "refs/heads/main"), new RefUpdate(New, Old, "refs/heads/main"));
        Assert.Equal(["publish-ref-twice"], Codes(first, new RefUpdate(None, New, "refs/tags/v1"), second));
    }

    [Fact]
    public void Check_MoreRefsThanGitCanBeAskedAbout_AreRefused() =>
        Assert.Equal(["publish-refs-too-many"], Codes([.. Enumerable.Range(0, 1001).Select(i => new RefUpdate(None, New, $"refs/tags/v{i}"))]));

    [Theory]
    [InlineData("refs/heads/nhap")]
    [InlineData("refs/tags/v1")]
    public void Check_RefThatStandsForAnother_IsRefused(string name)
    {
        var diagnostics = new DiagnosticBag();
        PushedRefs.Check([new RefUpdate(Old, New, name)], "main", asked => asked == name ? "refs/heads/main" : null, diagnostics);
        Assert.Equal("publish-ref-symbolic", Assert.Single(diagnostics.ToSorted()).Code);
    }

    // Then that other branch could be changed without anybody looking.
    [Fact]
    public void Check_PublishedBranchThatStandsForAnother_IsRefusedWhateverIsPushed()
    {
        var diagnostics = new DiagnosticBag();
        PushedRefs.Check([new RefUpdate(Old, New, "refs/heads/that")], "main", asked => asked == "refs/heads/main" ? "refs/heads/that" : null, diagnostics);
        Assert.Equal("publish-branch-symbolic", Assert.Single(diagnostics.ToSorted()).Code);
    }

    // A line break in the name of a ref makes two lines of one; the second is looked at too.
    [Fact]
    public void Read_LineThatIsNoUpdate_IsAnUpdateThatIsRefused()
    {
        var updates = RefUpdate.Read(new StringReader($"{None} {New} refs/heads/nhap\nrefs/heads/main\n")).ToImmutableArray();
        Assert.Equal(["publish-ref-refused"], Codes([.. updates]));
    }

    private static IEnumerable<string> Codes(params ImmutableArray<RefUpdate> updates) => Codes("main", updates);

    private static IEnumerable<string> Codes(string branch, params ImmutableArray<RefUpdate> updates)
    {
        var diagnostics = new DiagnosticBag();
        PushedRefs.Check(updates, branch, _ => null, diagnostics);
        return diagnostics.ToSorted().Select(diagnostic => diagnostic.Code);
    }
}
