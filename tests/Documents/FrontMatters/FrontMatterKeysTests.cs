using System.Text.Json.Nodes;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Pages;
using SiteGen.Tests.Pages.Books;
using SiteGen.Text;

namespace SiteGen.Tests.Documents.FrontMatters;

/// <summary>What a row of the table of keys promises: the key is read, written, shown to readers and given to programs.</summary>
public sealed class FrontMatterKeysTests
{
    private const string Site = "title: Kho\nowner: Cơ quan\nlanguage: en\n";

    public static TheoryData<string> Keys => [.. FrontMatterKeys.OfReport.Where(key => key != FrontMatterKeys.Source).Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_Given_IsWrittenAgain(string name)
    {
        var diagnostics = new DiagnosticBag();
        var header = DocumentParser.ParseReport(StoredFile.OfText("r/index.md", Report(name)), diagnostics)!.FrontMatter;
        Assert.Empty(diagnostics.ToSorted());
        Assert.Contains($"\n{name}: {ValueOf(name)}\n", FrontMatterWriter.Write(header), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_Given_IsShownOnPageAndInBook(string name)
    {
        var plan = TestSites.Plan(TestSites.Of(("site.yml", Site), ("r/index.md", Report(name))));
        var shown = name switch
        {
            "date" => "4 March 2011",
            "date-kind" => "Published on",
            "language" => "lang=\"fr\"",
            "term" => "XV (2011–2014)",
            _ => ValueOf(name),
        };
        Assert.Contains(shown, plan.Text("r/toan-van.html"), StringComparison.Ordinal);
        Assert.Contains(shown, TextOfBook(plan), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_Given_IsInArchiveJson(string name)
    {
        var plan = TestSites.Plan(TestSites.Of(("site.yml", Site), ("r/index.md", Report(name))));
        var term = JsonNode.Parse(plan.Text("archive.json"))!["terms"]![0]!;
        var key = FrontMatterKeys.OfReport.Single(key => key.Name == name);
        var value = key.Form == KeyForm.Term ? term["name"]! : term["reports"]![0]![key.JsonName]!;
        Assert.Equal(ValueOf(name), key.Form == KeyForm.Lines ? Assert.Single(value.AsArray())!.GetValue<string>() : value.GetValue<string>());
    }

    [Fact]
    public void Keys_HaveMeaningsInBothLanguages() => Assert.All(
        FrontMatterKeys.OfReport.Concat(FrontMatterKeys.OfSection).Concat(FrontMatterKeys.OfSource).Concat(FrontMatterKeys.OfLeftOut),
        key => Assert.True(key.Meaning.Vi.Length > 0 && key.Meaning.En.Length > 0 && key.Meaning.Vi != key.Meaning.En, key.Name));

    private static string ValueOf(string name) => FrontMatterKeys.OfReport.Single(key => key.Name == name).Form switch
    {
        KeyForm.Term => "XV (2011–2014)",
        KeyForm.Date => "2011-03-04",
        KeyForm.DateKind => "published",
        KeyForm.Language => "fr",
        _ => $"chữ của {name}",
    };

    private static string TextOfBook(SitePlan plan)
    {
        var book = EpubFiles.Of(plan, "r/toan-van.epub");
        return string.Concat(book.Pages.Select(book.Text));
    }

    // The key itself, and those without which no report can be read.
    private static string Report(string name)
    {
        var keys = FrontMatterKeys.OfReport.Where(key => key.Required || key.Name == name);
        return $"---\n{string.Concat(keys.Select(key => $"{key.Name}: {ValueOf(key.Name)}\n"))}---\n\nMột đoạn.\n";
    }
}
