using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Sources.Docx;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>Parts of a .docx that are not plain words: nothing of them is passed over without a word.</summary>
public sealed class DocxPartsTests
{
    [Theory]
    [InlineData(@"EQ \f(1;2)", "1/2")]
    [InlineData(@"EQ \F(a+b,c)", "(a+b)/c")]
    [InlineData(@"EQ \r(3;x)", "∛x")]
    [InlineData(@"EQ \r(x)", "√x")]
    [InlineData(@"EQ 10\s\up6(3)", "10^3")]
    [InlineData(@"EQ CO\s\do4(2)", "CO_2")]
    [InlineData(@"EQ \f(1;\r(2))", "1/√2")]
    [InlineData(@"EQ \\f(1;2)", "1/2")]
    [InlineData(@"EQ \f(1;2", "1/2")]
    [InlineData(@"SYMBOL 176 \f ""Symbol"" \s 12", "°")]
    [InlineData(@"SYMBOL 0x61 \f Symbol", "α")]
    [InlineData(@"SYMBOL 254 \f ""Wingdings""", "☑")]
    [InlineData("SYMBOL 8364 \\u", "€")]
    [InlineData("MACROBUTTON DienTen Nhập họ tên", "Nhập họ tên")]
    [InlineData("GOTOBUTTON muc1 xem mục 1", "xem mục 1")]
    [InlineData("QUOTE \"Lời trích\" \\* MERGEFORMAT", "Lời trích")]
    [InlineData("PAGE", "")]
    [InlineData("SYMBOL", "")]
    [InlineData("EQ", "")]
    public void Of_FieldWithoutResult_IsWhatIsShown(string instruction, string shown) => Assert.Equal(shown, DocxFieldResult.Of(instruction, null));

    [Theory]
    [InlineData("<w:fldSimple w:instr='HYPERLINK \"https://mau.vn/a\"'><w:r><w:t>Nghị quyết</w:t></w:r></w:fldSimple>")]
    [InlineData(
        "<w:r><w:fldChar w:fldCharType='begin'/><w:instrText> HYPERLINK \"https://mau.vn/a\" </w:instrText><w:fldChar w:fldCharType='separate'/>"
            + "<w:t>Nghị quyết</w:t><w:fldChar w:fldCharType='end'/></w:r>")]
    public void Parse_LinkThatIsAField_ListsItsAddress(string link)
    {
        var lines = SourceFormats.Parse(new StoredFile("a.docx", () => DocxFile.Of($"<w:p>{link}</w:p>")), null, new DiagnosticBag())!.Lines;
        Assert.Equal(["Nghị quyết", "Nghị quyết: https://mau.vn/a"], lines.Select(line => line.Text.Trim()));
        Assert.Equal([true, false], lines.Select(line => line.LeftOut is null));
    }

    [Theory]
    [InlineData("SYMBOL 254 \\f Wingdings", "Ô ☑")]
    [InlineData(" MACROBUTTON DienTen Nhập họ tên", "Ô Nhập họ tên")]
    [InlineData("AUTONUM", "Ô", "AUTONUM")]
    public void Parse_FieldThatIsOneElement_ShowsItsResult(string instruction, string line, string? unread = null)
    {
        var diagnostics = new DiagnosticBag();
        var source = Read($"<w:p><w:r><w:t xml:space='preserve'>Ô </w:t></w:r><w:fldSimple w:instr='{instruction}'/></w:p>", diagnostics);
        Assert.Equal(line, source!.Lines[^1].Text.Trim());
        Assert.All(diagnostics.ToSorted(), problem => Assert.Contains($": {unread}.", problem.Message.En, StringComparison.Ordinal));
        Assert.Equal(unread is not null, diagnostics.ToSorted().Any(problem => problem.Code == "source-elements-unread"));
    }

    [Theory]
    [InlineData("<m:f><m:num>{a-b}</m:num><m:den>{c}</m:den></m:f>", "(a-b)/c")]
    [InlineData("<m:f><m:num>{1}</m:num><m:den>{2}</m:den></m:f>", "1/2")]
    [InlineData("<m:sSup><m:e>{x}</m:e><m:sup>{n+1}</m:sup></m:sSup>", "x^(n+1)")]
    [InlineData("<m:sSub><m:e>{CO}</m:e><m:sub>{2}</m:sub></m:sSub>", "CO_2")]
    [InlineData("<m:sSubSup><m:e>{x}</m:e><m:sub>{i}</m:sub><m:sup>{2}</m:sup></m:sSubSup>", "x_i^2")]
    [InlineData("<m:rad><m:deg/><m:e>{x+1}</m:e></m:rad>", "√(x+1)")]
    [InlineData("<m:rad><m:deg>{3}</m:deg><m:e>{x}</m:e></m:rad>", "∛x")]
    [InlineData("<m:d><m:e>{a}</m:e><m:e>{b}</m:e></m:d>", "(a|b)")]
    [InlineData("<m:d><m:dPr><m:begChr m:val='['/><m:endChr m:val=']'/></m:dPr><m:e>{a}</m:e></m:d>", "[a]")]
    [InlineData("<m:nary><m:naryPr><m:chr m:val='∑'/></m:naryPr><m:sub>{i=1}</m:sub><m:sup>{n}</m:sup><m:e>{x}</m:e></m:nary>", "∑_(i=1)^n x")]
    [InlineData("<m:func><m:fName>{sin}</m:fName><m:e>{x}</m:e></m:func>", "sin(x)")]
    [InlineData("<m:f><m:num><m:sSup><m:e>{x}</m:e><m:sup>{2}</m:sup></m:sSup></m:num><m:den>{y}</m:den></m:f>", "(x^2)/y")]
    [InlineData("<m:box><m:e>{x}</m:e></m:box>", "x")]
    public void Parse_Formula_KeepsWhatItSays(string formula, string line) => Assert.Equal(
        line, Words($"<w:p><m:oMath>{formula.Replace("{", "<m:r><m:t>").Replace("}", "</m:t></m:r>")}</m:oMath></w:p>").Last());

    [Theory]
    [InlineData("Symbol", "F061", "α")]
    [InlineData("symbol", "61", "α")]
    [InlineData("Symbol", "F0A3", "≤")]
    [InlineData("Symbol", "F02D", "-")]
    [InlineData("Wingdings", "F0FE", "☑")]
    [InlineData("Wingdings", "F0E0", "→")]
    [InlineData("Wingdings", "F081", "①")]
    [InlineData("Wingdings 2", "F052", "☑")]
    [InlineData("Wingdings 3", "F021", "□")]
    [InlineData(null, "F0B7", "□")]
    [InlineData("Times New Roman", "00B0", "□")]
    [InlineData("Arial", "2713", "✓")]
    [InlineData("Arial", "D800", "")]
    [InlineData("Arial", "x", "")]
    public void Read_Sign_IsACharacterThatLooksTheSame(string? font, string character, string sign) => Assert.Equal(sign, SymbolFont.Read(font, character));

    [Theory]
    [InlineData("<w:p><w:subDoc r:id='rId9'/></w:p>", "w:subDoc")]
    [InlineData("<w:altChunk r:id='rIdNowhere'/>", "w:altChunk")]
    [InlineData("<w:p><w:r><w:contentPart r:id='rId9'/></w:r></w:p>", "w:contentPart")]
    [InlineData("<w:moi><w:p><w:r><w:t>chữ</w:t></w:r></w:p></w:moi>", "w:moi")]
    public void Parse_ElementThatNobodyKnows_IsTold(string element, string name)
    {
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(Read(element, diagnostics));
        var warning = Assert.Single(diagnostics.ToSorted(), diagnostic => diagnostic.Code == "source-elements-unread");
        Assert.Contains($": {name}.", warning.Message.En);
    }

    [Theory]
    [InlineData("<w:p><w:bookmarkStart w:id='1'/><w:proofErr/><w:r><w:lastRenderedPageBreak/><w:softHyphen/><w:t>chữ</w:t></w:r><w:bookmarkEnd/></w:p>")]
    [InlineData("<w:p><w:hyperlink><w:smartTag><w:r><w:t>chữ</w:t></w:r></w:smartTag></w:hyperlink></w:p>")]
    [InlineData("<w:sdt><w:sdtPr/><w:sdtContent><w:p><w:ins><w:r><w:t>chữ</w:t></w:r></w:ins></w:p></w:sdtContent></w:sdt>")]
    public void Parse_ElementsWithoutText_AreNotTold(string element)
    {
        var diagnostics = new DiagnosticBag();
        Assert.NotNull(Read(element, diagnostics));
        Assert.DoesNotContain(diagnostics.ToSorted(), diagnostic => diagnostic.Code == "source-elements-unread");
    }

    [Theory]
    [InlineData("chunk text/html", "<p>Đoạn nhúng.</p>")]
    [InlineData("chunk text/plain", "Đoạn nhúng.")]
    public void Parse_PieceOfAnotherFormat_StandsAtItsPlace(string part, string content) => Assert.Equal(
        ["Trước.", "Đoạn nhúng.", "Sau."],
        Words($"<w:p><w:r><w:t>Trước.</w:t></w:r></w:p><w:altChunk r:id='rIdChunk'/><w:p><w:r><w:t>Sau.</w:t></w:r></w:p>\n=== {part}\n{content}"));

    [Theory]
    [InlineData("wps", "mới")]
    [InlineData("", "mới")]
    [InlineData("la", "cũ")]
    public void Parse_ContentsInSeveralForms_HaveTheOneThatWordTakes(string needed, string words) => Assert.Equal(
        words,
        Words($"<w:p><w:r><mc:AlternateContent xmlns:la='http://example.org/la'><mc:Choice Requires='{needed}'><w:t>mới</w:t></mc:Choice>"
            + "<mc:Fallback><w:t>cũ</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>").Last());

    [Theory]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Một </w:t></w:r></w:p><w:p><w:r><w:t>câu.</w:t></w:r></w:p>", "Một câu.")]
    [InlineData("<w:p><w:pPr><w:framePr w:dropCap='drop'/></w:pPr><w:r><w:t>M</w:t></w:r></w:p><w:p><w:r><w:t>ột câu.</w:t></w:r></w:p>", "Một câu.")]
    [InlineData("<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:t>Một câu.</w:t></w:r></w:p><w:bookmarkStart w:id='1'/>", "Một câu.")]
    public void Parse_ParagraphThatGoesOn_IsOne(string document, string line) => Assert.Equal([line], Words(document));

    [Theory]
    [InlineData("superscript", "3", "10³")]
    [InlineData("subscript", "2", "10₂")]
    [InlineData("baseline", "3", "103")]
    [InlineData("superscript", "th", "10th")]
    public void Parse_RaisedFigures_StayRaised(string position, string text, string line) => Assert.Equal(
        line,
        Words($"<w:p><w:r><w:t>10</w:t></w:r><w:r><w:rPr><w:vertAlign w:val='{position}'/></w:rPr><w:t>{text}</w:t></w:r></w:p>").Last());

    private static IEnumerable<string> Words(string document) =>
        Read(document, new DiagnosticBag())!.Lines.Select(line => line.Text).Where(text => text != Filler && text.Length > 0);

    private const string Filler = "Báo cáo kết quả nhiệm kỳ.";

    private static SourceFile? Read(string document, DiagnosticBag diagnostics) => SourceFormats.Parse(
        new StoredFile("a.docx", () => DocxFile.Of($"<w:p><w:r><w:t>{Filler}</w:t></w:r></w:p>{document}")), null, diagnostics);
}
