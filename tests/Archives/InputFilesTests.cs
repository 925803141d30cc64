using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Archives;

/// <summary>Which file is what, and which files are given to readers.</summary>
public sealed class InputFilesTests
{
    [Fact]
    public void Sort_Files_KnowsEachByItsName()
    {
        var files = InputFiles.Sort(Files(
            "glossary.yml", "index.md", "permalinks.yml", "r/01.md", "r/a.MD", "r/glossary.yml", "r/index.md", "r/permalinks.yml", "r/site.yml", "r/xindex.md",
            "site.yml"));
        Assert.Equal(("site.yml", "permalinks.yml", "glossary.yml"), (files.Settings!.Path, files.Permalinks!.Path, files.Glossary!.Path));
        Assert.Equal(["index.md", "r/index.md"], Paths(files.Reports));
        Assert.Equal(["r/01.md", "r/xindex.md"], Paths(files.Sections));
        Assert.Equal(["r/a.MD", "r/glossary.yml", "r/permalinks.yml", "r/site.yml"], Paths(files.Attachments));
        Assert.Equal(["index.md", "r/index.md", "r/01.md", "r/xindex.md"], Paths(files.Documents));
    }

    [Fact]
    public void Sort_NoFiles_HasNone()
    {
        var files = InputFiles.Sort([]);
        Assert.True(files is { Settings: null, Permalinks: null, Glossary: null, Reports: [], Sections: [], Attachments: [] });
    }

    [Theory]
    [InlineData("png jpg jpeg gif webp avif pdf docx doc xlsx xls pptx ppt odt ods odp rtf csv txt mp3 m4a mp4 webm", true)]
    [InlineData("html htm svg xml xhtml js mjs css json exe bat zip epub swf PNG", false)]
    public void Publishable_Types_AreThoseThatRunNothing(string types, bool published)
    {
        foreach (var path in types.Split(' ').Select(type => $"r/x.{type}"))
        {
            Assert.Equal(published, AddressCheck.Publishable(Files(path)).Length == 1);
            Assert.Equal(published, !Said(path).Any(problem => problem.Code == "attachment-type-refused"));
        }
    }

    [Fact]
    public void Publishable_NameWithoutType_IsNone() => Assert.Empty(AddressCheck.Publishable(Files("r/LICENSE", "r.png/x")));

    [Theory]
    [InlineData("r/Kết quả.md", "'ket-qua.md'")]
    [InlineData("Báo cáo/index.md", "'bao-cao'")]
    [InlineData("r/….png", "'tep.png'")]
    [InlineData("r/CON.txt", "'con-.txt'")]
    public void Check_NameThatIsNoAddress_ProposesOne(string path, string proposed)
    {
        var problem = Assert.Single(Said(path));
        Assert.Equal(("address-name-invalid", "input/" + path), (problem.Code, problem.Location.Path));
        Assert.Contains(proposed, problem.Hint.En);
    }

    private static ImmutableArray<Diagnostic> Said(string path)
    {
        var diagnostics = new DiagnosticBag();
        AddressCheck.Check(InputFiles.Sort(Files(path)), diagnostics);
        return diagnostics.ToSorted();
    }

    private static ImmutableArray<StoredFile> Files(params string[] paths) => [.. paths.Select(path => StoredFile.OfText(path, ""))];

    private static IEnumerable<string> Paths(IEnumerable<StoredFile> files) => files.Select(file => file.Path);
}
