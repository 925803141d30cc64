using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>Parts of a page that are not plain words.</summary>
public sealed class HtmlPartsTests
{
    [Theory]
    [InlineData("<mfrac><mn>1</mn><mn>2</mn></mfrac>", "1/2")]
    [InlineData("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mi>c</mi></mfrac>", "(a + b)/c")]
    [InlineData("<msup><mi>x</mi><mrow><mi>n</mi><mo>+</mo><mn>1</mn></mrow></msup>", "x^(n + 1)")]
    [InlineData("<msub><mi>CO</mi><mn>2</mn></msub>", "CO_2")]
    [InlineData("<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>", "x_i^2")]
    [InlineData("<msqrt><mi>x</mi><mo>+</mo><mn>1</mn></msqrt>", "√(x + 1)")]
    [InlineData("<mroot><mi>x</mi><mn>3</mn></mroot>", "∛x")]
    [InlineData("<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>1</mn></mrow><mi>n</mi></munderover><mi>x</mi>", "∑_(i = 1)^nx")]
    [InlineData("<mo>-</mo><mi>x</mi>", "-x")]
    [InlineData("<semantics><mi>x</mi><annotation>y</annotation></semantics>", "x")]
    public void Parse_Formula_KeepsWhatItSays(string formula, string line) => Assert.Equal(line, LineOf($"<math>{formula}</math>"));

    [Theory]
    [InlineData("10<sup>3</sup>", "10³")]
    [InlineData("10<sup>-3</sup>", "10⁻³")]
    [InlineData("CO<sub>2</sub>", "CO₂")]
    [InlineData("x<sup>n</sup>", "xⁿ")]
    [InlineData("5<sup>th</sup>", "5th")]
    [InlineData("a<sup></sup>b", "ab")]
    [InlineData("chú<sup>a</sup> thích", "chúᵃ thích")]
    [InlineData("chú<sup><b>c</b></sup>, N<sup>o</sup> 5, CO<sub>x</sub>", "chúᶜ, Nᵒ 5, COₓ")]
    [InlineData("chú<sup>*</sup>, chú<sup>(b)</sup>", "chú*, chú(b)")]
    [InlineData("chú<sup>một câu dài</sup>", "chú một câu dài")]
    [InlineData("<ruby>國<rt>quốc</ruby>語 <ruby>漢<rp>(</rp><rt>Hán</rt><rp>)</rp></ruby>", "國 (quốc)語 漢 (Hán)")]
    [InlineData("Nói <q>lời hay</q>, còn <output>12</output> xã", "Nói “lời hay”, còn 12 xã")]
    public void Parse_RaisedFigures_StayRaised(string html, string line) => Assert.Equal(line, LineOf(html));

    [Theory]
    [InlineData("<select><option>Một</option><option>Hai</option></select>", "Một")]
    [InlineData("<select multiple><option selected>Một</option><option selected>Hai</option></select>", "Một, Hai")]
    [InlineData("<input type=checkbox checked>", "☒")]
    [InlineData("<input type=radio>", "☐")]
    [InlineData("<input type=date value=2010-05-01>", "2010-05-01")]
    [InlineData("<input type=moi value=a>", "a")]
    [InlineData("Tên:<input value=An>Sinh năm<input value=1970>, quê<select><option>Mẫu</select>xã", "Tên: An Sinh năm 1970, quê Mẫu xã")]
    [InlineData("<input type=checkbox checked>Có<input type=checkbox>Không", "☒ Có ☐ Không")]
    [InlineData("(<input value=1>) <textarea>Một</textarea>.", "(1) Một.")]
    [InlineData("x<input type=password value=a><input type=hidden value=b><input type=submit value=c><select></select>", "x")]
    public void Parse_FilledForm_HasWhatIsShown(string html, string line) => Assert.Equal(line, LineOf(html));

    [Theory]
    [InlineData("Một<progress>30%</progress> <meter>1 trên 10</meter>hai<datalist><option>Ẩn</datalist>", "Một hai")]
    [InlineData("Một</p><dialog>Ẩn</dialog><p>hai", "hai")]
    [InlineData("Một</p><dialog open>Hiện</dialog>", "Hiện")]
    public void Parse_WordsThatNoBrowserShows_AreNoText(string html, string line) => Assert.Equal(line, LinesOf(html).Last(read => read.LeftOut is null).Text);

    [Theory]
    [InlineData("<iframe src='bang.html'>x</iframe>", "iframe (bang.html)")]
    [InlineData("<object data='a.pdf'><p>Tải về</p></object>", "object (a.pdf)")]
    [InlineData("<embed src='b.swf'>", "embed (b.swf)")]
    [InlineData("<video><source src='c.mp4'>x</video><audio src='d.mp3'></audio><canvas>x</canvas>", "audio (d.mp3), canvas, video (c.mp4)")]
    [InlineData("<div style='display:none'><iframe src='bang.html'></iframe></div>", null)]
    public void Parse_PartFromElsewhere_IsTold(string html, string? names)
    {
        var diagnostics = new DiagnosticBag();
        Assert.DoesNotContain(LinesOf(html, diagnostics: diagnostics), line => line.Text.Contains('x') || line.Text.Contains("Tải"));
        Assert.Equal(names is null ? [] : ["source-embedded-unread"], diagnostics.ToSorted().Select(problem => problem.Code));
        Assert.All(diagnostics.ToSorted(), problem => Assert.Contains($": {names}.", problem.Message.En, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", "<ol reversed><li>a<li>b</ol>", "2. a|1. b")]
    [InlineData("", "<ol reversed start=10><li>a<li>b</ol>", "10. a|9. b")]
    [InlineData("", "<ol style='list-style-type: upper-roman'><li>a<li>b</ol>", "I. a|II. b")]
    [InlineData("ol{list-style-type:\n upper-roman}", "<ol><li>a</ol>", "I. a")]
    [InlineData("<!-- .x { list-style: upper-roman inside } -->", "<ol class=x><li>a</ol>", "I. a")]
    [InlineData("/* ol {} */ .x li { list-style-type: upper-roman }", "<div class=x><ol><li>a</ol></div>", "I. a")]
    [InlineData("#x > ol { list-style-type: lower-roman } ol { list-style-type: upper-alpha }", "<div id=x><ol><li>a</ol></div>", "i. a")]
    [InlineData("ol { list-style-type: upper-roman } ol ol { list-style-type: lower-alpha }", "<ol><li>a<ol><li>b</ol></ol>", "I. a|a. b")]
    [InlineData("ul li:before { content: 'x' } .y { list-style-type: none }", "<ul class=y><li>a</ul><ul><li>b</ul>", "a|- b")]
    [InlineData("", "<ol><li style='list-style-type: upper-roman'>a<li type=a>b<li>c</ol>", "I. a|b. b|3. c")]
    [InlineData("", "<ol style='list-style-type: lower-greek'><li>a</ol><ol style='list-style-type: \"– \"'><li>b</ol>", "α. a|– b")]
    public void Parse_List_HasTheSignsThatABrowserShows(string style, string list, string lines) => Assert.Equal(
        lines, string.Join('|', LinesOf($"</p>{list}", style).Skip(1).Select(line => line.Text)));

    [Theory]
    [InlineData("<a href='https://mau.vn/a.pdf'>Nghị quyết 05</a>", "Nghị quyết 05: https://mau.vn/a.pdf")]
    [InlineData("<table border=1><tr><td><a href='/b'>Phụ lục</a></td><td>2</td></tr></table>", "Phụ lục: /b")]
    [InlineData("<a href='mailto:a@mau.vn'>a@mau.vn</a> <a href='#x'>lên</a> <a href='javascript:go()'>in</a> <a href='http://mau.vn/'>mau.vn</a>", null)]
    public void Parse_LinkWhoseWordsAreNoAddress_ListsIt(string html, string? listed)
    {
        var last = LinesOf(html)[^1];
        Assert.Equal(listed, last.LeftOut is null ? null : last.Text);
    }

    [Theory]
    [InlineData("<p>Câu có chú<sup>1</sup> thích, hai<sup>2</sup>.</p><p><sup>1</sup> Một.</p><p><sup>2</sup> Hai.</p>", "1 Một.|2 Hai.")]
    [InlineData("<p>Diện tích 10 m<sup>2</sup>.</p><p>Hết.</p>", "")]
    [InlineData("<p>Rộng 25 km<sup>2</sup>, sâu 5<sup>3</sup> m, chứa 20 <b>m</b><sup>3</sup>.</p><p><sup>2</sup> Hai.</p><p><sup>3</sup> Ba.</p>", "")]
    [InlineData("<p>Câu có tâm<sup>1</sup>.</p><p><sup>1</sup> Một.</p>", "1 Một.")]
    [InlineData("<p><sup>1</sup> Đứng trước.</p><p>Câu có chú<sup>1</sup>.</p>", "")]
    public void Parse_PlainNoteMark_IsAFootnoteWhereANoteFollows(string html, string notes) => Assert.Equal(
        notes,
        string.Join('|', LinesOf(html).Where(line => line.Footnote is not null).Select(line => $"{line.Footnote} {line.Text.Trim()}")));

    [Theory]
    [InlineData("Câu có chú<sup><a href='#n2'>2</a></sup>.", "Câu có chú².")]
    [InlineData("Rộng 25 km<sup><b>2</b></sup>.", "Rộng 25 km².")]
    [InlineData("Rộng 25 km<sup>2</sup>.<p>Hết.<p><sup>2</sup> Hai.", "² Hai.")]
    public void Parse_RaisedFigure_StaysRaised(string html, string line) => Assert.Equal(line, LineOf(html));

    private static string LineOf(string html) => LinesOf(html)[^1].Text;

    private static ImmutableArray<SourceLine> LinesOf(string html, string style = "", DiagnosticBag? diagnostics = null)
    {
        var page = $"<html><style>{style}</style><body><p>Báo cáo kết quả nhiệm kỳ.</p><p>{html}</p></body></html>";
        return SourceFormats.Parse(new StoredFile("a.html", () => Encoding.UTF8.GetBytes(page)), "UTF-8", diagnostics ?? new DiagnosticBag())!.Lines;
    }
}
