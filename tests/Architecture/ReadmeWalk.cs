using System.Diagnostics;
using SiteGen.Tests.Files;
using SiteGen.Tests.Sources;
using SiteGen.Tests.Text.Encodings;

namespace SiteGen.Tests.Architecture;

/// <summary>
/// Runs the commands of a README one after another, as its reader would: in an archive that <c>sitegen new</c> has made, in git, with a raw report that is not
/// converted yet; where the README pushes or publishes, the archive is a clone of a server's repository to which a first report has been pushed.
/// </summary>
internal static class ReadmeWalk
{
    // `dotnet run` and `dotnet DIR/SiteGen.dll` are the program that the tests have built.
    private const string Programs = """
        set -e
        sitegen() { command dotnet "$PROGRAM" "$@"; }
        dotnet() { shift; [ "${1:-}" != -- ] || shift; sitegen "$@"; }
        cd "$ROOT"

        """;

    private const string Server = """
        sitegen publish init --repo srv/archive.git --site srv/archive
        git clone srv/archive.git archive

        """;

    private const string NoServer = """
        git init -b main archive

        """;

    private const string Archive = """
        cd archive
        sitegen new --lang "$LANGUAGE"
        sed -i 's/^owner: .*/owner: Văn phòng Huyện ủy Mẫu/' input/site.yml
        mkdir -p tests/approved
        touch SiteGen.1.0.0.nupkg tests/approved/files.txt
        git add .
        git commit -m 'Kho mới'

        """;

    private const string FirstPush = """
        cp ../first.txt seeds/
        sitegen
        git add .
        git commit -m 'Một'
        git push
        rm SiteGen.1.0.0.nupkg
        touch SiteGen.1.0.0.nupkg.txt SiteGen.1.0.0.nupkg
        git add .
        git commit -m 'Hai'

        """;

    // What the reader puts in place of a name.
    private static readonly (string Name, string Value)[] Names =
    [
        (" /srv/", " \"$ROOT\"/srv/"), ("FILE.zip", "*.zip"), ("COMMAND", "check"), ("seeds/NAME", "seeds/bao-cao.txt"), ("seeds/TÊN-TỆP", "seeds/bao-cao.txt"),
        ("sitegen new", "cd \"$(mktemp -d -p \"$ROOT\")\" && sitegen new && cd -"),
    ];

    /// <summary>Runs them; the first that fails is the last that is said.</summary>
    public static (int Exit, string Said) Run(string path, IReadOnlyList<string> commands)
    {
        using var root = new TestFolder();
        WriteReports(root, path);
        var isServed = commands.Any(words => words is "git push" or "git pull" || words.Contains("publish ", StringComparison.Ordinal));
        root.Write("walk.sh", Programs + (isServed ? Server : NoServer) + Archive + (isServed ? FirstPush : "") + "cp ../bao-cao.txt seeds/\n"
            + string.Concat(commands.Select(words => $"echo {Quoted("$ " + words)}\n{Typed(words)}\n")));
        return Finish(root, path.EndsWith(".en.md", StringComparison.Ordinal) ? "en" : "vi");
    }

    private static string Typed(string words) => Names.Aggregate(words, (line, name) => line.Replace(name.Name, name.Value, StringComparison.Ordinal));

    private static string Quoted(string words) => $"'{words.Replace("'", @"'\''", StringComparison.Ordinal)}'";

    private static (int Exit, string Said) Finish(TestFolder root, string language)
    {
        var start = new ProcessStartInfo("bash", ["-c", "bash \"$ROOT/walk.sh\" 2>&1 </dev/null"])
        {
            RedirectStandardOutput = true,
            Environment =
            {
                ["ROOT"] = root.Path,
                ["HOME"] = root["home"],
                ["PROGRAM"] = RunningProgram.Library,
                ["LANGUAGE"] = language,
                ["GIT_CONFIG_NOSYSTEM"] = "1",
                ["GIT_AUTHOR_NAME"] = "Thử",
                ["GIT_AUTHOR_EMAIL"] = "thu@example.org",
                ["GIT_COMMITTER_NAME"] = "Thử",
                ["GIT_COMMITTER_EMAIL"] = "thu@example.org",
            },
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }

    private static void WriteReports(TestFolder root, string path)
    {
        var lines = Report("tổng kết", "2010 - 2015").Split('\n');
        root.Write("first.txt", Report("kiểm điểm", "2005 - 2010"));
        root.Write("home/Documents/Báo cáo.docx", DocxFile.OfLines(lines.Where(line => line.Length > 0)));
        if (path.StartsWith("src/Sources/", StringComparison.Ordinal))
            root.Write("bao-cao.txt", LegacyBytes.Of(string.Join('\n', lines), "TCVN3"));
        else
            root.Write("bao-cao.txt", Report("chính trị", "2010 - 2015"));
    }

    // Line 27 is a heading that only a person sees, line 31 a sentence that looks like one.
    private static string Report(string kind, string term) => $"""
        ĐẢNG BỘ HUYỆN MẪU
        ĐẢNG ỦY XÃ MẪU
        Số {kind.Length}-BC/ĐU
        ĐẢNG CỘNG SẢN VIỆT NAM
        Mẫu, ngày 20 tháng 8 năm {term[^4..]}
        BÁO CÁO
        {kind} nhiệm kỳ {term}
        I. TÌNH HÌNH CHUNG
        Xã có 12 thôn, 1.256 hộ.
        1. Thuận lợi
        Đảng bộ đoàn kết, nhân dân đồng thuận.
        2. Khó khăn
        Ngân sách còn hạn hẹp.
        II. KẾT QUẢ
        1. Kinh tế
        Thu ngân sách đạt 105% kế hoạch.
        Sản lượng lương thực đạt 3.250 tấn.
        2. Văn hóa, xã hội
        Học sinh đến trường đạt 97%.
        Tỷ lệ hộ nghèo giảm 4%.
        3. Quốc phòng, an ninh
        An ninh được giữ vững.
        III. XÂY DỰNG ĐẢNG
        1. Tư tưởng
        Đã học tập đủ các nghị quyết.
        Mỗi năm có hai đợt sinh hoạt.
        Công tác tổ chức
        Kết nạp 6 đảng viên mới.
        Các chi bộ sinh hoạt đều.
        IV. PHƯƠNG HƯỚNG
        1. Năm sau giữ vững kết quả, tập huấn hai lần và kiểm tra mỗi quý một lần ở từng chi bộ.
        T/M BAN CHẤP HÀNH
        BÍ THƯ
        Nguyễn Văn Mẫu
        """;
}
