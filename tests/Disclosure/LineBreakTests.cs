using System.Buffers;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Disclosure;
using SiteGen.Disclosure.Words;
using SiteGen.Text;

namespace SiteGen.Tests.Disclosure;

/// <summary>What the end of a line cuts in two is found, and lines that have nothing to do with each other make nothing.</summary>
public sealed class LineBreakTests
{
    // Between these and a line break nobody reads one number.
    private static readonly SearchValues<char> OtherGaps = SearchValues.Create("\t\n~*_|/\\");

    private static readonly string[] Rules =
        ["state-secret", "internal-use", "draft", "identity-number", "phone-number", "birth-date", "private-address"];

    /// <summary>Where lines may end, and how.</summary>
    public static TheoryData<string, string> Breaks => new()
    {
        { "txt", "\n" },
        { "txt", "\r\n" },
        { "txt", "\n\n" },
        { "html", "<br>" },
        { "html", "</p><p>" },
        { "docx", "\n" },
        { "docx-box", "</w:t></w:r></w:p><w:p><w:r><w:t>" },
        { "docx-box", "</w:t><w:br/><w:t>" },
        { "docx-header", "</w:t></w:r></w:p><w:p><w:r><w:t>" },
        { "docx-comment", "</w:t></w:r></w:p><w:p><w:r><w:t>" },
        { "odt", "\n" },
        { "odt", "<text:line-break/>" },
        { "odt-header", "</text:p><text:p>" },
        { "rtf", "\n" },
        { "rtf", "\v" },
        { "pdf", "\n" },
        { "pdf-note", "\r" },
    };

    [Theory]
    [MemberData(nameof(Breaks))]
    public void OfSource_SeededCutAnywhere_IsFound(string place, string end)
    {
        var missed = Seeded(place).Where(seed => !RulesIn(place, Cut(seed.Text, seed.At, end)).Contains(seed.Rule))
            .Select(seed => $"{seed.Rule}: {Cut(seed.Text, seed.At, " / ")}");
        Assert.Equal("", string.Join('\n', missed));
    }

    /// <summary>A line may end anywhere in a clean text: nothing is found but what is found in its halves.</summary>
    [Theory]
    [InlineData("txt", "\n")]
    [InlineData("html", "<br>")]
    [InlineData("docx-box", "</w:t></w:r></w:p><w:p><w:r><w:t>")]
    public void OfSource_CleanTextCutAnywhere_Passes(string place, string end)
    {
        var stopped = from text in LinesOf("clean.txt")
                      from at in BlanksIn(text)
                      let alone = new[] { text, text[..at], text[(at + 1)..] }.SelectMany(part => RulesIn(place, part))
                      from rule in RulesIn(place, Cut(text, at, end)).Except(alone)
                      select $"{rule}: {Cut(text, at, " / ")}";
        Assert.Equal("", string.Join('\n', stopped));
    }

    [Theory]
    [InlineData("txt", "\n")]
    [InlineData("html", "<br>")]
    [InlineData("docx", "\n")]
    public void OfSource_CleanTextsBelowEachOther_Pass(string place, string end) =>
        Assert.Empty(RulesIn(place, string.Join(end, LinesOf("clean.txt"))).Except(LinesOf("clean.txt").SelectMany(text => RulesIn(place, text))));

    /// <summary>The numbers of a table that was saved with a line for each cell.</summary>
    [Theory]
    [InlineData("0|35|120|45|90")]
    [InlineData("05|45|67|32|11")]
    [InlineData("Xã A|0|912|345|678|Xã B|1|912|345|678")]
    [InlineData("2006|2007|2008|2009|2010")]
    public void OfSource_NumbersBelowEachOther_Pass(string numbers) => Assert.Empty(RulesIn("txt", numbers.Replace('|', '\n')));

    /// <summary>Code is not read line after line, whatever its names look like.</summary>
    [Theory]
    [InlineData("<script>var id =\n564175037;\nvar ID;</script>")]
    [InlineData("<style>#id {\n}\n.frame564175037 { top: 0 }</style>")]
    [InlineData("<script>x = 1; // id\n</script><p>564 175 037</p>")]
    [InlineData("<p>ID</p><p>564175037f8b9a474e8b4567</p>")]
    public void OfSource_CodeOfAPage_Passes(string code) => Assert.Empty(RulesIn("html", code));

    [Theory]
    [InlineData("LƯU|HÀNH|NỘI|BỘ", "internal-use")]
    [InlineData("TÀI LIỆU|LƯU HÀNH|NỘI BỘ", "internal-use")]
    [InlineData("ĐẢNG BỘ QUẬN A\tLƯU HÀNH|VĂN PHÒNG\tNỘI BỘ", "internal-use")]
    [InlineData("LƯU HÀNH     ĐẢNG CỘNG SẢN VIỆT NAM|NỘI BỘ       Quận A, ngày 5 tháng 9 năm 2010", "internal-use")]
    [InlineData("0912|345|678", "phone-number")]
    [InlineData("ĐT|0912|345|678", "phone-number")]
    [InlineData("CCCD|001|080|012|345", "identity-number")]
    public void OfSource_SeveralLines_AreReadTogether(string lines, string rule) => Assert.Contains(rule, RulesIn("txt", lines.Replace('|', '\n')));

    /// <summary>The place is the line in which it begins, and nothing is told twice.</summary>
    [Fact]
    public void Find_CutNumber_IsToldOnceWhereItBegins()
    {
        var pieces = new[] { "Một câu.", "Liên hệ 0912", "345 678 hoặc", "0987 654 321." }.Index()
            .Select(line => TextPiece.LineAt(new SourceLocation("a", line.Index + 1, 1), line.Item));
        Assert.Equal([2, 4], PieceFinder.Find(pieces).Select(found => found.Location.Line).Order());
    }

    // In plain text at every blank, in other formats at one of each text.
    private static IEnumerable<(string Rule, string Text, int At)> Seeded(string place) =>
        from line in LinesOf("found.txt")
        let parts = line.Split('|', 3, StringSplitOptions.TrimEntries)
        where Rules.Contains(parts[1]) && parts[0] is "txt" or "html" or "docx" or "rtf" or "pdf" or "odt"
        let text = Regex.Unescape(parts[2])
        where !text.AsSpan().ContainsAny(OtherGaps)
        let blanks = BlanksIn(text).ToList()
        from blank in place == "txt" ? blanks : blanks.Skip(blanks.Count / 2).Take(1)
        select (parts[1], text, blank);

    private static IEnumerable<int> BlanksIn(string text) => Enumerable.Range(0, text.Length).Where(at => text[at] == ' ');

    private static string Cut(string text, int at, string end) => text[..at] + end + text[(at + 1)..];

    private static HashSet<string> RulesIn(string place, string text)
    {
        var (bytes, extension) = SensitiveFiles.Of(place, text);
        return [.. SensitiveContent.OfSource(new StoredFile("seeds/a" + extension, () => bytes), null).Where(found => Rules.Contains(found.Rule.Code))
            .Select(found => found.Rule.Code)];
    }

    private static IEnumerable<string> LinesOf(string file) =>
        File.ReadLines(Repository.Find("tests", "Disclosure", file)).Where(line => line.Length > 0 && !line.StartsWith('#'));
}
