using System.Text;
using System.Text.Json.Nodes;
using SiteGen.Cli;
using SiteGen.Diagnostics;
using SiteGen.Tests.Files;
using SiteGen.Tests.Text.Encodings;

namespace SiteGen.Tests.Diagnostics.Hints;

/// <summary>
/// Hints are pasted into a shell where their message came from: an archive in a folder whose name has blanks, quotes and all signs of shells, from
/// another folder. Afterwards the message is gone.
/// </summary>
public sealed class HintsRunTests : IDisposable
{
    private const string Source = "seeds/Báo cáo 10.txt";
    private const string Head = "ĐẢNG BỘ HUYỆN MẪU\nSố 12-BC/HU\nĐẢNG CỘNG SẢN VIỆT NAM\n";
    private const string Day = "Mẫu, ngày 20 tháng 8 năm 2015\n";
    private const string Title = "BÁO CÁO\ntổng kết nhiệm kỳ 2010 - 2015\n";
    private const string Body = "I. KẾT QUẢ\nĐạt kết quả tốt.\n";
    private const string End = "Nơi nhận:\n- Lưu: VT.\nT/M BAN CHẤP HÀNH\nBÍ THƯ\nNguyễn Văn A\n";
    private const string Two = Head + Day + Title + Body + End + "ĐẢNG BỘ HUYỆN MẪU\nSố 13-BC/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nMẫu, ngày 25 tháng 9 năm 2015\n"
        + "BÁO CÁO\nkiểm điểm nhiệm kỳ 2010 - 2015\nI. ƯU ĐIỂM\nCó nhiều ưu điểm.\n" + End;
    private const string Noted = "<p>Mẫu, ngày 20 tháng 8 năm 2015</p><p>BÁO CÁO</p><p>tổng kết nhiệm kỳ 2010 - 2015</p><p>I. KẾT QUẢ</p>"
        + "<p>Kết quả tốt<sup>1</sup> trong nhiệm kỳ.</p><p><sup>1</sup> Theo báo cáo của các xã.</p>";
    private const string Doubtful = "I. Tình hình\n1. Tăng cường công tác quản lý đất đai và trật tự xây dựng trên địa bàn.\nx\n"
        + "2. Tăng cường công tác tuyên truyền, phổ biến pháp luật trong nhân dân ở khu phố.\nx\n";

    private static readonly Dictionary<string, Case> Cases = new()
    {
        ["source-changed"] = new(["check"], [.. Converted, test => test.Write(Source, Head + Day + Title + Body + "Thêm một câu.\n")]),
        ["source-not-converted"] = new(["check"], [.. Converted, test => test.Write("seeds/b.txt", Head + Day.Replace("2015", "2010")
            + "BÁO CÁO\nchính trị nhiệm kỳ 2005 - 2010\n" + Body)]),
        ["archive-empty"] = new(["check"], []) { BeforeHint = test => test.Write(Source, Head + Day + Title + Body) },
        ["convert-same-file"] = new(["convert"], [.. Converted, test => test.Write("seeds/b.txt", Head + Day + Title + Body)]),
        ["convert-same-report"] = new(["convert"], [.. Numbered, test => test.Write("seeds/b.txt", "Số: 01 – BC/HU\n" + Head + Day + Title + Body)]),
        ["convert-edited"] = new(["convert", Source], [.. Converted, test => test.Edit("01-ket-qua.md", "tốt", "rất tốt")]),
        ["convert-deleted"] = new(["build"], [.. Converted, test => test.Git("init", "add .", "commit -m x"), test => test.DeleteReports()]),
        ["convert-deleted "] = new(["build"], [.. Converted, test => test.Run("build", "--record"), test => test.DeleteReports()]),
        ["source-term-missing"] = new(["convert", Source], [Write(Head + Day + "BÁO CÁO\ntổng kết\n" + Body)]),
        ["source-term-missing "] = new(["convert", Source, "--date", "2015-08-15"], [Write(Head + "BÁO CÁO\ntổng kết\n" + Body)]),
        ["source-date-missing"] = new(["convert", Source], [Write(Head + Title + Body)]),
        ["source-date-missing "] = new(["build"], [Write(Head + "BÁO CÁO\ntổng kết\n" + Body)]),
        ["source-term-backwards"] = new(["convert", Source], [Write(Head + Day + "BÁO CÁO\ntổng kết nhiệm kỳ 2015 - 2010\n" + Body)]),
        ["source-date-impossible"] = new(["convert", Source], [Write(Head + Day.Replace("20 tháng 8", "30 tháng 2") + Title + Body)]),
        ["source-encoding-unsure"] = new(["convert", Source, "--term", "X (2010–2015)", "--date", "2015-08-15"],
            [test => test.Write(Source, Encoding.Latin1.GetBytes("B\u00B8o c\u00B8o\nI. A\nB\n"))]),
        ["source-words-undecoded"] = new(["convert", Source], [Write(Head + Day + Title + "I. A\n" + LegacyBytes.RawOf("nhiệm kỳ", "TCVN3") + " này\n")])
        {
            BeforeHint = test => test.Write(Source, Head + Day + Title + "I. A\nnhiệm kỳ này\n"),
        },
        ["fidelity-notes"] = new(["check"],
        [
            test => test.Write("seeds/a.html", Noted),
            test => test.Run("convert"),
            test => test.Edit("01-ket-qua.md", "tốt[^1]", "tốt1"),
            test => test.Edit("01-ket-qua.md", "[^1]: ", "1 "),
        ]),
        ["source-strange-letters"] = new(["convert", Source], [Write(Head + Day + Title + "I. A\nĐất nƣớc này\n")]),
        ["source-second-document"] = new(["convert", Source], [Write(Two)]),
        ["source-line-of-pieces"] = new(["check"], [Write(Two), test => test.Run("convert", Source, "--split"), test => test.ShortenPieces()]),
        ["source-heading-doubtful"] = new(["convert", Source], [Write(Head + Day + Title + Doubtful)]),
        ["permalink-unrecorded"] = new(["build"], [.. Converted]),
    };

    private readonly TestFolder _root = new();

    public HintsRunTests() => Write("input/site.yml", SmallArchive.Settings);

    /// <summary>The codes of whose hints a command is run here.</summary>
    public static IEnumerable<string> Codes => Cases.Keys.Select(key => key.Trim());

    public static TheoryData<string> Names => [.. Cases.Keys];

    private string Archive => _root["kho của \"Huyện ủy\" & 'Mẫu' `cũ` $x"];

    private static Action<HintsRunTests>[] Converted => [Write(Head + Day + Title + Body), test => test.Run("convert", Source)];

    private static Action<HintsRunTests>[] Numbered => [Write("Số: 01-BC/HU\n" + Head + Day + Title + Body), test => test.Run("convert", Source)];

    public void Dispose() => _root.Dispose();

    [Theory]
    [MemberData(nameof(Names))]
    public void Hint_PastedWhereItWasTold_EndsTheSituation(string name)
    {
        var wanted = Cases[name];
        foreach (var step in wanted.Steps)
            step(this);
        var hint = Assert.Single(Run(wanted.Command), said => said.Code == name.Trim()).Hint;
        wanted.BeforeHint?.Invoke(this);
        var (exit, said) = HintText.Paste(Filled(HintText.CommandsIn(hint)[0]), _root.Path);
        Assert.True(exit == 0, $"{hint}\n{said}");
        Assert.DoesNotContain(name.Trim(), said);
        Assert.DoesNotContain(name.Trim(), Run("build").Select(found => found.Code));
    }

    /// <summary>Nobody but who has the report knows its term and its day: a hint that is pasted without them is refused, and nothing is written.</summary>
    [Theory]
    [InlineData("source-term-missing", "vi")]
    [InlineData("source-term-missing ", "en")]
    [InlineData("source-term-backwards", "vi")]
    [InlineData("source-date-missing", "en")]
    [InlineData("source-date-missing ", "vi")]
    [InlineData("source-date-impossible", "en")]
    public void Hint_PastedWithoutTheFacts_IsRefused(string name, string language)
    {
        var wanted = Cases[name];
        foreach (var step in wanted.Steps)
            step(this);
        var hint = Assert.Single(Run([.. wanted.Command, "--lang", language]), said => said.Code == name.Trim()).Hint;
        var (exit, said) = HintText.Paste(HintText.CommandsIn(hint)[0] + " --lang " + language, _root.Path);
        Assert.Equal(2, exit);
        Assert.Contains(language == "vi" ? "còn nguyên chữ mẫu" : "to be filled in", said, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(Path.Combine(Archive, "input"), "index.md", SearchOption.AllDirectories));
    }

    private static string Filled(string command) => command.Replace(Blanks.Term.Vi, "X (2010–2015)").Replace(Blanks.Day.Vi, "2015-08-15");

    private static Action<HintsRunTests> Write(string text) => test => test.Write(Source, text);

    private void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    private void Write(string path, byte[] bytes) => _root.Write(Path.Combine(Archive, path), bytes);

    private void DeleteReports()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Archive, "input")))
            Directory.Delete(folder, recursive: true);
    }

    private void Edit(string name, string from, string to)
    {
        var path = Assert.Single(Directory.EnumerateFiles(Archive, name, SearchOption.AllDirectories));
        File.WriteAllText(path, File.ReadAllText(path).Replace(from, to, StringComparison.Ordinal));
    }

    // As if the second report were gone from the archive, so that nobody has its lines.
    private void ShortenPieces() =>
        Directory.Delete(Path.GetDirectoryName(Directory.EnumerateFiles(Archive, "index.md", SearchOption.AllDirectories)
            .Single(path => File.ReadAllText(path).Contains("13-BC/HU", StringComparison.Ordinal)))!, true);

    private void Git(params string[] commands) =>
        Assert.All(commands, command => Assert.Equal(0, HintText.Paste("git " + command, Archive).Exit));

    private (string Code, string Hint)[] Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        CommandLine.Run([.. arguments, "--root", Archive, "--format", "json"], output, error);
        Assert.True(output.ToString().Length > 0, error.ToString());
        return [.. JsonNode.Parse(output.ToString())!["diagnostics"]!.AsArray().Select(found => ((string)found!["code"]!, (string)found["hint"]!))];
    }

    // A name with a blank at its end is one more case of a code.
    private sealed record Case(string[] Command, Action<HintsRunTests>[] Steps)
    {
        public Action<HintsRunTests>? BeforeHint { get; init; }
    }
}
