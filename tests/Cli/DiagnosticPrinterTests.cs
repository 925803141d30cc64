using System.Text.Json.Nodes;
using SiteGen.Cli;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Tests.Cli;

/// <summary>What is printed of the same diagnostics in each form.</summary>
public sealed class DiagnosticPrinterTests
{
    private static readonly Diagnostic Error =
        Diagnostic.Error("ma-loi", new("input/a,b:50%.md", 3, 7), new("Sai 50%\r\nở đây", "Wrong by 50%\r\nhere"), new("Sửa: a, b", "Mend: a, b"));
    private static readonly Diagnostic Warning = Diagnostic.Warning("canh-bao", new("b", 1, 2), new("Nên", "Should"), new("Thử", "Try"));
    private static readonly Diagnostic Notice = Diagnostic.Notice("luu-y", new("c", 1, 1), new("Biết", "Know"), new("Xem", "See"));

    [Theory]
    [InlineData(
        Language.Vi,
        false,
        "input/a,b:50%.md:3:7: lỗi ma-loi: Sai 50%\uFFFD\uFFFDở đây|  gợi ý: Sửa: a, b|b:1:2: cảnh báo canh-bao: Nên|  gợi ý: Thử|c:1:1: lưu ý luu-y: Biết|  "
            + "gợi ý: Xem|1 lỗi, 1 cảnh báo, 1 lưu ý.|")]
    [InlineData(
        Language.En,
        false,
        "input/a,b:50%.md:3:7: error ma-loi: Wrong by 50%\uFFFD\uFFFDhere|  hint: Mend: a, b|b:1:2: warning canh-bao: Should|  hint: Try|c:1:1: notice "
            + "luu-y: Know|  hint: See|Errors: 1; warnings: 1; notices: 1.|")]
    [InlineData(
        Language.En,
        true,
        "input/a,b:50%.md:3:7: error ma-loi: Wrong by 50%\uFFFD\uFFFDhere|  hint: Mend: a, b|b:1:2: error canh-bao: Should|  hint: Try|c:1:1: notice luu-y: "
            + "Know|  hint: See|Errors: 2; warnings: 0; notices: 1.|")]
    public void Text_OfDiagnostics_HasTheirHintsAndTheCount(Language language, bool strict, string lines) =>
        Assert.Equal(lines, Print(DiagnosticFormat.Text, language, strict, Error, Warning, Notice));

    /// <summary>A name of a file in a message cannot make a line of its own, colour the screen or turn the direction of writing.</summary>
    [Theory]
    [InlineData("a\nremote: Published", "a\uFFFDremote: Published")]
    [InlineData("a\u001B[8m", "a\uFFFD[8m")]
    [InlineData("a\u202Efdp.exe", "a\uFFFDfdp.exe")]
    public void Print_NameInMessageAndHint_IsHarmless(string name, string shown)
    {
        var problem = Diagnostic.Error("x", new("p", 1, 1), new(name, name), new(name, name));
        Assert.Equal(
            $"p:1:1: error x: {shown}|  hint: {shown}|Errors: 1; warnings: 0; notices: 0.|", Print(DiagnosticFormat.Text, Language.En, false, problem));
        Assert.Equal($"::error file=p,line=1,col=1,title=x::{shown}%0A{shown}|", Print(DiagnosticFormat.Github, Language.En, false, problem));
    }

    [Fact]
    public void Text_OfNothing_IsNothing() => Assert.Equal("", Print(DiagnosticFormat.Text, Language.Vi, false));

    // Workflow commands of GitHub: % first, then what would end a property or a line.
    [Theory]
    [InlineData(
        false,
        "::error file=input/a%2Cb%3A50%25.md,line=3,col=7,title=ma-loi::Wrong by 50%25\uFFFD\uFFFDhere%0AMend: a, b|::warning "
            + "file=b,line=1,col=2,title=canh-bao::Should%0ATry|::notice file=c,line=1,col=1,title=luu-y::Know%0ASee|")]
    [InlineData(
        true,
        "::error file=input/a%2Cb%3A50%25.md,line=3,col=7,title=ma-loi::Wrong by 50%25\uFFFD\uFFFDhere%0AMend: a, b|::error "
            + "file=b,line=1,col=2,title=canh-bao::Should%0ATry|::notice file=c,line=1,col=1,title=luu-y::Know%0ASee|")]
    public void Github_OfDiagnostics_IsEscapedAsTheRunnerReadsIt(bool strict, string lines) =>
        Assert.Equal(lines, Print(DiagnosticFormat.Github, Language.En, strict, Error, Warning, Notice));

    [Fact]
    public void Json_OfDiagnostics_HasEveryField()
    {
        var output = new StringWriter();
        DiagnosticPrinter.Print(output, [Error, Warning], Settings(DiagnosticFormat.Json, Language.Vi, strict: true), new JsonObject { ["pages"] = 3 });
        var json = JsonNode.Parse(output.ToString())!;
        Assert.Equal(3, (int)json["summary"]!["pages"]!);
        Assert.Equal(
            ["error ma-loi input/a,b:50%.md 3 7 Sai 50%\r\nở đây Sửa: a, b", "error canh-bao b 1 2 Nên Thử"],
            json["diagnostics"]!.AsArray().Select(d =>
                string.Join(' ', new[] { "severity", "code", "path", "line", "column", "message", "hint" }.Select(key => d![key]!.ToString()))));
    }

    private static string Print(DiagnosticFormat format, Language language, bool strict, params Diagnostic[] diagnostics)
    {
        var output = new StringWriter { NewLine = "|" };
        DiagnosticPrinter.Print(output, [.. diagnostics], Settings(format, language, strict));
        return output.ToString();
    }

    private static RunSettings Settings(DiagnosticFormat format, Language language, bool strict) =>
        new(new SiteFolders("input", "seeds", null, "output"), language, format) { Strict = strict };
}
