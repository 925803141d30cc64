using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Hosts.Preview;
using SiteGen.Pages;

namespace SiteGen.Tests.Hosts.Preview;

/// <summary>What the preview answers, and what it adds to a page; no word of a message is ever markup.</summary>
public sealed class PreviewPageTests
{
    private const string Attack = "<img src=x onerror=alert(1)>\"&'";

    private const string Page = "<!doctype html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; script-src "
        + "'none'; img-src data:\"></head><body class=\"x\"><p>a</p></body></html>";

    private static readonly Diagnostic Wrong = new(
        Severity.Error, Attack, new SourceLocation($"input/{Attack}.md", 3, 4), new(Attack, Attack), new(Attack, Attack));

    [Theory]
    [InlineData(Language.Vi, "vi")]
    [InlineData(Language.En, "en")]
    public void Bare_MessageWithMarkup_IsWords(Language language, string tag)
    {
        var page = PreviewPage.Bare(Attack, language);
        Assert.StartsWith($"<!doctype html>\n<html lang=\"{tag}\">\n", page);
        Assert.DoesNotContain("<img", page);
        Assert.Equal(2, page.Split("&lt;img src=x onerror=alert(1)&gt;&quot;&amp;&#x27;").Length - 1);
    }

    [Fact]
    public void Of_DiagnosticWithMarkup_IsWordsAtTheTopOfThePage()
    {
        var page = Encoding.UTF8.GetString(PreviewPage.Of(Encoding.UTF8.GetBytes(Page), Build([Wrong]), Language.Vi));
        Assert.DoesNotContain("<img", page);
        Assert.Equal(4, page.Split("&lt;img src=x onerror=alert(1)&gt;&quot;&amp;&#x27;").Length - 1);
        Assert.Contains(".md:3:4</code> <strong>lỗi</strong>", page);
        Assert.Contains("<body class=\"x\">\n<section class=\"sitegen-panel\"", page);
        Assert.Contains("<summary>1 lỗi, 0 cảnh báo, 0 lưu ý</summary>", page);
        Assert.Contains("<link rel=\"stylesheet\" href=\"/_sitegen/preview.css\">\n</head>", page);
        Assert.Contains("<script src=\"/_sitegen/preview.js\" data-shown=\"dấu\"></script>\n</body>", page);
        Assert.Contains("content=\"default-src 'none'; script-src 'self'; img-src data:; connect-src 'self'; style-src 'self'\"", page);
    }

    [Fact]
    public void Of_PageWithoutDiagnostics_HasNoPanel() =>
        Assert.DoesNotContain("sitegen-panel", Encoding.UTF8.GetString(PreviewPage.Of(Encoding.UTF8.GetBytes(Page), Build([]), Language.En)));

    [Theory]
    [InlineData("script-src 'self'; style-src 'none'; connect-src a.vn", "script-src 'self'; style-src 'self'; connect-src a.vn 'self'")]
    [InlineData("", "connect-src 'self'; script-src 'self'; style-src 'self'")]
    [InlineData("img-src 'none';", "img-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'")]
    public void Open_Policy_AllowsThePreviewsFilesAndNothingElse(string policy, string opened) => Assert.Equal(opened, PreviewPolicy.Open(policy));

    [Theory]
    [InlineData(100, 100, "")]
    [InlineData(101, 100, "1 more; see the console.")]
    [InlineData(3, 3, "")]
    public void Panel_ManyDiagnostics_ShowsAHundredTheWorstFirst(int count, int shown, string more)
    {
        var diagnostics = Enumerable.Range(0, count)
            .Select(i => Wrong with { Severity = i == count - 1 ? Severity.Error : i % 2 == 0 ? Severity.Notice : Severity.Warning })
            .ToImmutableArray();
        var panel = DiagnosticPanel.Of(diagnostics, Language.En);
        var kinds = panel.Split("<li class=\"sitegen-").Skip(1).Select(item => item.Split('"')[0]).ToList();
        Assert.Equal(shown, kinds.Count);
        Assert.Equal("error", kinds[0]);
        Assert.Equal(kinds.OrderBy(kind => Array.IndexOf(["error", "warning", "notice"], kind)), kinds);
        Assert.Equal(more.Length > 0, panel.Contains("more;", StringComparison.Ordinal));
        Assert.Contains(more, panel);
    }

    [Fact]
    public void To_Path_IsTheFileItsPageOrNotFound()
    {
        var build = Build([], ("a/index.html", Page), ("a b/index.html", Page), ("a/x.json", "{}"), ("t.bin", ""), ("404.html", Page));
        Assert.Equal((200, "text/html; charset=utf-8", null), Said("/a/"));
        Assert.Equal((200, "application/json; charset=utf-8", null), Said("/a/x.json"));
        Assert.Equal((200, "application/octet-stream", null), Said("/t.bin"));
        Assert.Equal(
            (302, "text/plain; charset=utf-8", "/a%20b/"),
            (PreviewAnswer.To("/a b", build, Language.En).Status, "text/plain; charset=utf-8", PreviewAnswer.To("/a b", build, Language.En).Location));
        Assert.Equal((404, "text/html; charset=utf-8", null), Said("/x"));
        Assert.Equal((404, "text/html; charset=utf-8", null), Said(null));
        Assert.Equal("{}"u8.ToArray(), PreviewAnswer.To("/a/x.json", build, Language.En).Bytes);

        (int, string, string?) Said(string? path)
        {
            var answer = PreviewAnswer.To(path, build, Language.En);
            return (answer.Status, answer.ContentType, answer.Location);
        }
    }

    [Fact]
    public void To_SiteWithoutItsOwnPage_SaysThatThereIsNone()
    {
        var answer = PreviewAnswer.To("/x", Build([]), Language.Vi);
        Assert.Equal(404, answer.Status);
        Assert.Contains("Ch&#x1B0;a", Encoding.UTF8.GetString(answer.Bytes));
    }

    [Fact]
    public void To_PageThatCannotBeRendered_SaysSoWithoutTheWordsOfTheRuntime()
    {
        var build = Build([]) with
        {
            Files = new[] { new OutputFile("a.html", () => throw new InvalidOperationException(Attack)) }.ToFrozenDictionary(file => file.Path),
        };
        var answer = PreviewAnswer.To("/a.html", build, Language.En);
        Assert.Equal(500, answer.Status);
        Assert.DoesNotContain("img", Encoding.UTF8.GetString(answer.Bytes));
        Assert.Contains("This page failed while it was made", Encoding.UTF8.GetString(answer.Bytes));
    }

    [Fact]
    public void Make_InputThatCannotBeRead_KeepsThePages()
    {
        var last = Build([], ("a.html", Page));
        foreach (var (error, said) in new (Exception, string)[]
        {
            (new IOException("in use"), "hệ thống không cho biết lý do"),
            (new IOException("in use '/a.md'", 16), "tệp đang được một chương trình khác mở (/a.md)"),
            (new UnauthorizedAccessException("denied"), "không có quyền truy cập"),
        })
        {
            var build = PreviewBuild.Make(_ => throw error, last);
            Assert.Same(last.Files, build.Files);
            var problem = Assert.Single(build.Diagnostics);
            Assert.Equal("input-unreadable", problem.Code);
            Assert.EndsWith($": {said}.", problem.Message.Vi);
            Assert.NotEqual(last.Stamp, build.Stamp);
        }

        Assert.Throws<InvalidOperationException>(() => PreviewBuild.Make(_ => throw new InvalidOperationException(), last));
    }

    [Fact]
    public void Built_Counts_AreSaidInBothLanguages()
    {
        var build = Build([Wrong, Wrong with { Severity = Severity.Warning }, Wrong with { Severity = Severity.Warning }], ("a.html", ""), ("b.css", ""));
        Assert.Equal(new Localized("1 trang, 1 lỗi, 2 cảnh báo, 0 lưu ý, 7 ms", "1 page, 1 error, 2 warnings, 0 notices, 7 ms"), PreviewTexts.Built(build, 7));
    }

    private static PreviewBuild Build(ImmutableArray<Diagnostic> diagnostics, params (string Path, string Text)[] files) =>
        new(
            "dấu",
            files.Select(file =>
                new OutputFile(file.Path, () => Encoding.UTF8.GetBytes(file.Text))).ToFrozenDictionary(file => file.Path, StringComparer.Ordinal),
            diagnostics);
}
