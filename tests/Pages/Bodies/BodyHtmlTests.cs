using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using SiteGen.Archives;
using SiteGen.Archives.Permalinks;
using SiteGen.Diagnostics;
using SiteGen.Fidelity;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Pages.Bodies;
using SiteGen.Pages.Places;

namespace SiteGen.Tests.Pages.Bodies;

/// <summary>The HTML of each kind of block and inline, for a page and for a book. ¶ stands for the number of a paragraph; labels are left out.</summary>
public sealed partial class BodyHtmlTests
{
    [Theory]
    [InlineData("Một & “hai” \"ba\" *bốn* **năm** ~~sáu~~ H~2~O m^2^ `<b> & \"c\"`.",
        "<p id=\"i-p1\">¶Một &amp; “hai” &quot;ba&quot; <em>bốn</em> <strong>năm</strong> <del>sáu</del> H<sub>2</sub>O m<sup>2</sup> "
            + "<code>&lt;b&gt; &amp; &quot;c&quot;</code>.</p>")]
    [InlineData("Một\\\nhai", "<p id=\"i-p1\">¶Một<br>\nhai</p>")]
    [InlineData(
        "```\n<b> & \"c\"\n```", "<div class=\"pre\" id=\"i-p1\" tabindex=\"0\" role=\"region\">¶<pre><code>&lt;b&gt; &amp; &quot;c&quot;</code></pre></div>")]
    [InlineData("***", "<hr>")]
    [InlineData("- Một\n- Hai", "<ul>\n<li><p id=\"i-p1\">¶Một</p>\n</li>\n<li><p id=\"i-p2\">¶Hai</p>\n</li>\n</ul>")]
    [InlineData("1) Một", "<ol>\n<li><p id=\"i-p1\">¶Một</p>\n</li>\n</ol>")]
    [InlineData("3) Ba", "<ol start=\"3\">\n<li><p id=\"i-p1\">¶Ba</p>\n</li>\n</ol>")]
    [InlineData("> Một\n>\n> Hai", "<blockquote><p id=\"i-p1\">¶Một</p>\n<p id=\"i-p2\">¶Hai</p>\n</blockquote>")]
    [InlineData("Từ *một*\n:   Nghĩa.", "<dl>\n<dt>Từ <em>một</em></dt>\n<dd><p id=\"i-p1\">¶Nghĩa.</p>\n</dd>\n</dl>")]
    [InlineData("## 1. Một\n\n### Hai", "<h2 id=\"i-1\"><span class=\"n\">1.</span> Một</h2>\n<h3 id=\"i-1-h1\">Hai</h3>")]
    [InlineData("[Một](https://a.vn/?b&c \"Tựa & tên\")", "<p id=\"i-p1\">¶<a href=\"→https://a.vn/?b&amp;c\" title=\"Tựa &amp; tên\">Một</a></p>")]
    [InlineData("[Một](mat)", "<p id=\"i-p1\">¶Một</p>")]
    [InlineData(
        "![Sơ \"đồ\"](a.png 'Tựa \"b\"')", "<p id=\"i-p1\">¶<img src=\"→a.png\" alt=\"Sơ &quot;đồ&quot;\" title=\"Tựa &quot;b&quot;\" loading=\"lazy\"></p>")]
    [InlineData("![Sơ <đồ>](mat)", "<p id=\"i-p1\">¶<em>Sơ &lt;đồ&gt;</em></p>")]
    [InlineData("| a | b | c | d |\n|:-|:-:|-:|-|\n| 1 | 2 | 3 | |",
        "<div class=\"table\" id=\"i-p1\" tabindex=\"0\" role=\"region\">¶<table>\n<thead>\n<tr><th scope=\"col\" class=\"left\">a</th><th "
            + "scope=\"col\" class=\"center\">b</th><th scope=\"col\" class=\"right\">c</th><th scope=\"col\">d</th></tr>\n</thead>\n"
        + "<tbody>\n<tr><td class=\"left\">1</td><td class=\"center\">2</td><td class=\"right\">3</td><td></td></tr>\n</tbody>\n</table></div>")]
    [InlineData("<table><tr><th colspan=\"2\">a</th><th>b</th><th></th></tr><tr><td rowspan=\"2\">1<br>2</td><td "
        + "colspan=\"1\">3</td><td>4</td><td>5</td></tr></table>",
        "<div class=\"table\" id=\"i-p1\" tabindex=\"0\" role=\"region\">¶<table>\n<tbody>\n<tr><th scope=\"colgroup\" colspan=\"2\">a</th><th "
            + "scope=\"col\">b</th><td></td></tr>\n"
        + "<tr><td rowspan=\"2\">1<br>\n2</td><td>3</td><td>4</td><td>5</td></tr>\n</tbody>\n</table></div>")]
    [InlineData("Một[^a] hai[^a].\n\n[^a]: Chú *thích*.\n\n    - Ba",
        "<p id=\"i-p1\">¶Một<sup class=\"fn\"><a id=\"i-fnref1\" href=\"#i-fn1\">1</a></sup> hai<sup class=\"fn\"><a id=\"i-fnref1-2\" "
            + "href=\"#i-fn1\">1</a></sup>.</p>\n"
        + "<section class=\"notes\"><h2 class=\"notes-title\">Chú thích</h2>\n<ol>\n<li id=\"i-fn1\"><p>Chú <em>thích</em>.</p>\n<ul>\n<li><p "
            + "id=\"i-fn1-p2\">¶Ba</p>\n</li>\n</ul>\n"
        + "<a class=\"back\" href=\"#i-fnref1\">↩</a>\n<a class=\"back\" href=\"#i-fnref1-2\">↩</a>\n</li>\n</ol></section>")]
    public void Page_OfMarkdown_IsItsHtml(string markdown, string html) => Assert.Equal(html, Render(markdown, BodyMarkup.Page));

    [Theory]
    [InlineData("Một\\\nhai", "<p id=\"i-p1\">¶Một<br/>\nhai</p>")]
    [InlineData("***", "<hr/>")]
    [InlineData("![Sơ đồ](a.png)", "<p id=\"i-p1\">¶<img src=\"→a.png\" alt=\"Sơ đồ\"/></p>")]
    [InlineData("Một[^a].\n\n[^a]: Hai.",
        "<p id=\"i-p1\">¶Một<sup class=\"fn\"><a epub:type=\"noteref\" role=\"doc-noteref\" id=\"i-fnref1\" href=\"#i-fn1\">1</a></sup>.</p>\n"
        + "<section class=\"notes\"><h2 class=\"notes-title\">Chú thích</h2>\n<ol>\n<li><aside epub:type=\"footnote\" role=\"doc-footnote\" "
            + "id=\"i-fn1\"><p>Hai.</p>\n"
        + "<a class=\"back\" href=\"#i-fnref1\" role=\"doc-backlink\">↩</a>\n</aside></li>\n</ol></section>")]
    public void Book_OfMarkdown_IsItsXhtml(string markdown, string html) => Assert.Equal(html, Render(markdown, BodyMarkup.Book));

    [Theory]
    [InlineData(2, "h2 h3 h4 h5 h6")]
    [InlineData(3, "h3 h4 h5 h6 h6")]
    public void Headings_Deep_EndAtTheSixthLevel(int top, string names)
    {
        var html = Render("## Một\n\n### Hai\n\n#### Ba\n\n##### Bốn\n\n###### Năm\n", BodyMarkup.Page, top: top);
        Assert.Equal(names, string.Join(' ', Regex.Matches(html, "<(h[0-9]) ").Select(match => match.Groups[1].Value)));
    }

    [Fact]
    public void Marks_OfAPlace_StandBeforeAndAfterIt()
    {
        var history = new BodyHistory(
            new Dictionary<string, ImmutableArray<string>> { ["i-p1"] = ["ii-p7", "iii-p8"], ["i-fn1"] = ["ii-fn1"] }.ToFrozenDictionary(),
            new Dictionary<string, ImmutableArray<Correction>>
            {
                ["i-p1"] = [new(new(2026, 11, 1), "<b>Một</b> & \"1\"", null), new(new(2026, 11, 2), "Hai", "chép <sai> & \"thiếu\"")],
                ["i-fn1"] = [new(new(2026, 11, 3), "Ba", null)],
            }.ToFrozenDictionary());
        Assert.Equal(
            "<div class=\"former\" id=\"ii-p7\"></div><div class=\"former\" id=\"iii-p8\"></div><p id=\"i-p1\">¶Mới<sup class=\"fn\"><a "
                + "id=\"i-fnref1\" href=\"#i-fn1\">1</a></sup>.</p>\n"
            + Correction("2026-11-01", "01/11/2026", "", "&lt;b&gt;Một&lt;/b&gt; &amp; &quot;1&quot;")
                + Correction("2026-11-02", "02/11/2026", "chép &lt;sai&gt; &amp; &quot;thiếu&quot;", "Hai")
            + "<section class=\"notes\"><h2 class=\"notes-title\">Chú thích</h2>\n<ol>\n<li id=\"i-fn1\"><div class=\"former\" "
                + "id=\"ii-fn1\"></div><p>Ghi.</p>\n<a class=\"back\" href=\"#i-fnref1\">↩</a>\n"
            + Correction("2026-11-03", "03/11/2026", "", "Ba") + "</li>\n</ol></section>",
            Render("Mới[^a].\n\n[^a]: Ghi.\n", BodyMarkup.Page, history));
    }

    [Theory]
    [InlineData("&<>\"'", "&amp;&lt;&gt;&quot;'")]
    [InlineData("a&b", "a&amp;b")]
    [InlineData("<", "&lt;")]
    [InlineData("", "")]
    public void Text_OfWords_HasNoMarkup(string words, string html)
    {
        var writer = new StringWriter();
        HtmlText.Write(writer, words);
        HtmlText.WriteAttribute(writer, "a", words);
        Assert.Equal($"{html} a=\"{html}\"", writer.ToString());
    }

    [Theory]
    [InlineData("Một.", "Mục I, đoạn 1")]
    [InlineData("## 1. A\n\n### 1.2. B\n\nMột.", "Mục I.1.2, đoạn 1")]
    [InlineData("## 1. A\n\n### a) B\n\nMột.", "Mục I.1.a, đoạn 1")]
    [InlineData("## 1. A\n\n### 1.2. B\n\n## 2. C\n\nMột.", "Mục I.2, đoạn 1")]
    [InlineData("## A & “B”\n\nMột.", "Mục I, “A &amp; “B””, đoạn 1")]
    [InlineData("| a |\n|-|\n| 1 |", "Mục I, bảng 1")]
    public void Label_OfAPlace_NamesTheHeadingsAboveIt(string markdown, string label) =>
        Assert.Contains($" aria-label=\"{label}\"", Html(markdown, BodyMarkup.Page, BodyHistory.None, 2));

    [Fact]
    public void Label_InThePreamble_SaysSo()
    {
        var html = TestSites.Plan(TestSites.Of(("r/index.md", TestSites.ReportHead() + "Một.\n\n| a |\n|-|\n| 1 |\n"))).Text("r/index.html");
        Assert.All(["Phần mở đầu, đoạn 1", "Phần mở đầu, bảng 2"], label => Assert.Contains($" aria-label=\"{label}\"", html));
    }

    private static readonly Strings Texts = ThemeParser.Parse([], SiteInputReader.EmbeddedTheme(), Language.Vi, new DiagnosticBag()).Strings;

    private static string Correction(string day, string shown, string reason, string former) =>
        $"<div class=\"correction\" role=\"note\"><p><time datetime=\"{day}\">{Texts.Format("corrected-on", shown)}</time> "
        + (reason.Length == 0 ? "" : Texts.Format("correction-reason", reason) + " ") + $"{Texts["former-words"]}</p><p><del>{former}</del></p></div>\n";

    private static string Render(string markdown, BodyMarkup markup, BodyHistory? history = null, int top = 2) =>
        Labels().Replace(Numbers().Replace(Html(markdown, markup, history ?? BodyHistory.None, top), "¶"), "").TrimEnd('\n');

    // Every link but "mat" leads somewhere.
    private static string Html(string markdown, BodyMarkup markup, BodyHistory history, int top)
    {
        var diagnostics = new DiagnosticBag();
        var input = TestSites.Of(("r/index.md", TestSites.ReportHead()), ("r/01.md", TestSites.SectionHead() + markdown + "\n"));
        var files = InputFiles.Sort(input.Input);
        var archive = ArchiveBuilder.Build(
            new ArchiveParts(
                SiteSettingsParser.Parse(files.Settings, diagnostics),
                ParsedDocuments.Parse(files, null, diagnostics),
                RawReports.Of([]),
                PermalinkLedger.Empty),
            diagnostics);
        var report = archive.Reports.Single();
        var section = report.Sections.Single();
        Assert.False(diagnostics.HasErrors, string.Join('\n', diagnostics.ToSorted()));
        var writer = new StringWriter();
        new BodyHtml(
            section.Document.Body,
            new BodyContext(Texts, link => link == "mat" ? null : "→" + link, new ReportPlaces(Texts, report).In(section), top)
            {
                Markup = markup,
                History = history,
            }).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    [GeneratedRegex("<(?:a|span) class=\"pn\"[^>]*></(?:a|span)>")]
    private static partial Regex Numbers();

    [GeneratedRegex(" aria-label=\"[^\"]*\"")]
    private static partial Regex Labels();
}
