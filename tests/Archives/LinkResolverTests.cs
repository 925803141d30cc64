using System.Collections.Frozen;
using System.Text;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.Bodies;

namespace SiteGen.Tests.Archives;

public sealed class LinkResolverTests
{
    private const string From = "a/01.md";

    private readonly LinkResolver _links = new(
        new Dictionary<string, LinkedDocument>
        {
            ["a/index.md"] = Document("mo-dau-p1"),
            [From] = Document("i", "i-p1", "đoạn"),
            ["b/02.md"] = Document("ii", "x:y"),
        },
        FrozenSet.Create("a/số liệu.csv", "so-lieu.csv"),
        [],
        []);

    private static LinkedDocument Document(params string[] ids) => new(
        ids.ToFrozenSet(), () => ids.Select(id => new BodyPlace(id, $"Chữ của {id}.", new SourceLocation("a", 1, 1))));

    [Theory]
    [InlineData("https://a.vn/x", "outside https://a.vn/x")]
    [InlineData("mailto:a@b.vn", "outside mailto:a@b.vn")]
    [InlineData("index.md", "a/index.html")]
    [InlineData("./index.md#mo-dau-p1", "a/index.html#mo-dau-p1")]
    [InlineData("#i-p1", "a/01.html#i-p1")]
    [InlineData("#", null)]
    [InlineData("../b/02.md#ii", "b/02.html#ii")]
    // A colon after # / or ? is no scheme.
    [InlineData("../b/02.md#x:y", "b/02.html#x:y")]
    [InlineData("a/b:c", null)]
    [InlineData("?a:b", null)]
    [InlineData(":a", null)]
    [InlineData("../so-lieu.csv", "file so-lieu.csv")]
    [InlineData("s%E1%BB%91%20li%E1%BB%87u.csv", "file a/số liệu.csv")]
    [InlineData("#%C4%91o%E1%BA%A1n", "a/01.html#đoạn")]
    [InlineData("01.md#I-P1", null)]
    [InlineData("01.md#i-p2", null)]
    [InlineData("02.md", null)]
    [InlineData("../../so-lieu.csv", null)]
    public void Resolve_Link_LeadsToItsTarget(string link, string? target) => Assert.Equal(target, _links.Resolve(new DocumentPath(From), link) switch
    {
        OutsideTarget outside => $"outside {outside.Address}",
        AttachmentTarget attachment => $"file {attachment.Path}",
        DocumentTarget document => document.PagePath + (document.Id is null ? "" : "#" + document.Id),
        _ => null,
    });

    [Fact]
    public void Resolve_NameInAnotherForm_IsFound() =>
        Assert.Equal(new AttachmentTarget("a/số liệu.csv"), _links.Resolve(new DocumentPath(From), "số liệu.csv".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("../b/2.md", "link-file-missing", "'../b/02.md'")]
    [InlineData("../so-liu.csv", "link-file-missing", "'../so-lieu.csv'")]
    [InlineData("../b/02.md#iii", "link-place-missing", "#' the id of the place, which its first words tell: ii “Chữ của ii.”, x:y “")]
    [InlineData("#i-p9", "link-place-missing", "i-p1 “Chữ của i-p1.”, i “Chữ của i.”")]
    [InlineData("../../../x.md", "link-leaves-input", "beside this .md file")]
    public void Resolve_WrongLink_ProposesTheNearest(string link, string code, string nearest)
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(_links.Resolve(new DocumentPath(From), new Located<string>(link, new SourceLocation("input/a/01.md", 9, 3)), diagnostics));
        var problem = Assert.Single(diagnostics.ToSorted());
        Assert.Equal((code, 9, 3), (problem.Code, problem.Location.Line, problem.Location.Column));
        Assert.Contains(nearest, problem.Hint.En);
    }
}
