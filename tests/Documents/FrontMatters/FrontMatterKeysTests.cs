using System.Collections.Immutable;
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

    public static TheoryData<string> Keys => [.. FrontMatterKeys.OfReport.Where(key => key.Form != KeyForm.Keys).Select(key => key.Name)];

    /// <summary>Those that say something of the report, not of what becomes of it.</summary>
    public static TheoryData<string> Facts =>
        [.. FrontMatterKeys.OfReport.Where(key => key.Form is not (KeyForm.Keys or KeyForm.Flag or KeyForm.Count)).Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_Given_IsWrittenAgain(string name)
    {
        var diagnostics = new DiagnosticBag();
        var header = DocumentParser.ParseReport(StoredFile.OfText("r/index.md", Report(name)), diagnostics)!.FrontMatter;
        Assert.Empty(diagnostics.ToSorted());
        Assert.Contains($"\n{name}: {ValueOf(name)}\n", FrontMatterWriter.Write(header), StringComparison.Ordinal);
    }

    /// <summary>Keys that are not of the report itself: where they stand, and which.</summary>
    public static TheoryData<string, string> OtherKeys =>
    [
        .. new[]
        {
            ("section", FrontMatterKeys.OfSection), ("source", FrontMatterKeys.OfSource), ("more", FrontMatterKeys.OfMore),
            ("left-out", FrontMatterKeys.OfLeftOut), ("allowed", FrontMatterKeys.OfAllowed),
        }.SelectMany(part => part.Item2.Where(key => key.Form is not (KeyForm.Keys or KeyForm.ByParagraph)).Select(key => (part.Item1, key.Name))),
    ];

    // A row of the table without its property would be taken and lost.
    [Theory]
    [MemberData(nameof(OtherKeys))]
    public void Key_OfSectionOrSource_IsWrittenAgain(string part, string name)
    {
        var diagnostics = new DiagnosticBag();
        var text = part == "section" ? Section() : Report("source", part);
        var written = part == "section"
            ? FrontMatterWriter.Write(DocumentParser.ParseSection(StoredFile.OfText("r/01.md", text), diagnostics)!.FrontMatter)
            : FrontMatterWriter.Write(DocumentParser.ParseReport(StoredFile.OfText("r/index.md", text), diagnostics)!.FrontMatter);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Matches($"(?m)^(  )*(- )?{name}: ", written);
        Assert.Equal(text[..(text.LastIndexOf("---\n", StringComparison.Ordinal) + 4)], written);
    }

    [Fact]
    public void Withdrawal_Given_IsWrittenAgain()
    {
        const string Withdrawal =
            """
            withdrawn:
              date: 2026-11-28
              reason: Sai
            withdrawn-paragraphs:
              - paragraph: mo-dau-p1
                date: 2026-11-29
                reason: 'Có: bí mật'
              - paragraph: mo-dau-fn1
                date: 2026-11-30
                reason: Sai

            """;
        var diagnostics = new DiagnosticBag();
        var report = $"---\nterm: IX (2005–2010)\ntitle: Báo cáo\ndate: 2010-08-01\ndate-kind: issued\n{Withdrawal}---\n".ReplaceLineEndings("\n");
        var section = report
            .Replace("title:", "section: I\ntitle:", StringComparison.Ordinal)
            .Replace("date-kind: issued\n", "", StringComparison.Ordinal);
        Assert.Equal(report, FrontMatterWriter.Write(DocumentParser.ParseReport(StoredFile.OfText("r/index.md", report), diagnostics)!.FrontMatter));
        Assert.Equal(section, FrontMatterWriter.Write(DocumentParser.ParseSection(StoredFile.OfText("r/01.md", section), diagnostics)!.FrontMatter));
        Assert.Empty(diagnostics.ToSorted());
    }

    [Theory]
    [MemberData(nameof(Facts))]
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
    [MemberData(nameof(Facts))]
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
        FrontMatterKeys.OfReport.Concat(FrontMatterKeys.OfSection).Concat(FrontMatterKeys.OfSource).Concat(FrontMatterKeys.OfLeftOut)
            .Concat(WithdrawalKeys.OfParagraph).Concat(FrontMatterKeys.OfAllowed),
        key => Assert.True(key.Meaning.Vi.Length > 0 && key.Meaning.En.Length > 0 && key.Meaning.Vi != key.Meaning.En, key.Name));

    private static string Section() => $"---\n{Lines(FrontMatterKeys.OfSection, "")}---\n\nMột đoạn.\n";

    // A report with every key of one part: those of a list stand in its only entry.
    private static string Report(string source, string part)
    {
        var head = "---\nterm: XV (2011–2014)\ntitle: Báo cáo\ndate: 2011-03-04\ndate-kind: published\n";
        if (part == "allowed")
            return $"{head}allowed:\n{Entry(FrontMatterKeys.OfAllowed, "  ")}---\n\nMột đoạn.\n";
        var keys = part == source ? FrontMatterKeys.OfSource : [.. FrontMatterKeys.OfSource.Where(key => key.Required)];
        var entry = part switch { "more" => FrontMatterKeys.OfMore, "left-out" => FrontMatterKeys.OfLeftOut, _ => [] };
        var list = entry.IsEmpty ? "" : $"  {part}:\n{Entry(entry, "    ")}";
        return $"{head}source:\n{Lines(keys, "  ")}{list}---\n\nMột đoạn.\n";
    }

    private static string Entry(ImmutableArray<FrontMatterKey> keys, string indentation)
    {
        var lines = Lines(keys, indentation + "  ");
        return $"{indentation}- {lines[(indentation.Length + 2)..]}";
    }

    private static string Lines(IEnumerable<FrontMatterKey> keys, string indentation) =>
        string.Concat(keys.Where(key => key.Form is not (KeyForm.Keys or KeyForm.ByParagraph)).Select(key => $"{indentation}{key.Name}: {ValueOf(key)}\n"));

    private static string ValueOf(FrontMatterKey key) => (key.Name, key.Form) switch
    {
        ("file", _) => "seeds/a.txt",
        ("sha256", _) => new string('a', 64),
        ("lines", _) => "1-120",
        ("rule", _) => "phone-number",
        (_, KeyForm.Term) => "XV (2011–2014)",
        (_, KeyForm.Date) => "2011-03-04",
        (_, KeyForm.Flag) => "true",
        (_, KeyForm.Count) => "12",
        (_, KeyForm.SectionNumber) => "III",
        _ => $"chữ của {key.Name}",
    };

    private static string ValueOf(string name) => FrontMatterKeys.OfReport.Single(key => key.Name == name).Form switch
    {
        KeyForm.Term => "XV (2011–2014)",
        KeyForm.Date => "2011-03-04",
        KeyForm.DateKind => "published",
        KeyForm.Language => "fr",
        KeyForm.Flag => "true",
        KeyForm.Count => "12",
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
        var marker = name == FrontMatterKeys.Redacted.Name ? RedactionMarker.Text : "";
        return $"---\n{string.Concat(keys.Select(key => $"{key.Name}: {ValueOf(key.Name)}\n"))}---\n\nMột đoạn.\n{marker}\n";
    }
}
