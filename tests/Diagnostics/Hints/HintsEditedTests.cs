using System.Text.RegularExpressions;

namespace SiteGen.Tests.Diagnostics.Hints;

/// <summary>Hints that give the exact line to write: it is written where the message points, and the message is gone.</summary>
public sealed partial class HintsEditedTests
{
    private static readonly SmallArchive Published = SmallArchive.OneReport.Published();

    private static readonly Dictionary<string, SmallArchive> Cases = new()
    {
        ["section-term-differs"] = TwoSections.Changed("input/r/02.md", "term: IX (2005–2010)", "term: X (2010–2015)"),
        ["section-date-differs"] = TwoSections.Changed("input/r/02.md", "date: 2010-08-01", "date: 2010-08-02"),
        ["report-term-differs"] = TwoSections.Changed("input/r/index.md", "term: IX (2005–2010)", "term: X (2010–2015)"),
        ["report-date-differs"] = TwoSections.Changed("input/r/index.md", "date: 2010-08-01", "date: 2010-08-02"),
        ["site-language-unknown"] = SmallArchive.OneReport.WithSettings("language: fr\n"),
        ["site-colour-contrast"] = SmallArchive.OneReport.WithSettings("colours:\n  accent: \"#ffee88\"\n"),
        ["site-logo-missing"] = SmallArchive.OneReport.WithSettings("logo: lgo.png\n").With("theme/assets/logo.png", "x"),
        ["permalink-gone"] = Published.Changed("input/r/01.md", "Một đoạn.\n", "").WithSection("r/02.md", "Một đoạn.\n", "II", "Mục mới"),
        ["permalink-words-changed"] = Published.Changed("input/r/01.md", "Một đoạn.", "Hai đoạn."),
    };

    public static TheoryData<string> Names => [.. Cases.Keys];

    private static SmallArchive TwoSections => SmallArchive.OneReport.WithSection("r/02.md", number: "II", title: "Nguyên nhân");

    [Theory]
    [MemberData(nameof(Names))]
    public void Hint_WrittenWhereItPoints_EndsTheSituation(string code)
    {
        var archive = Cases[code];
        var told = Assert.Single(archive.Diagnostics(), found => found.Code == code);
        var ledger = LedgerLine().Match(told.Hint.Vi);
        var mended = Written(
            archive, ledger.Success ? "input/permalinks.yml" : told.Location.Path, ledger.Success ? int.Parse(ledger.Groups[1].Value) : told.Location.Line,
            Line().Match(told.Hint.Vi).Groups[1].Value);
        Assert.DoesNotContain(code, mended.Diagnostics().Select(found => found.Code));
    }

    private static SmallArchive Written(SmallArchive archive, string path, int number, string line)
    {
        var lines = archive.Text(path).Split('\n');
        lines[number - 1] = lines[number - 1][..^lines[number - 1].TrimStart().Length] + line;
        return archive.With(path, string.Join('\n', lines));
    }

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Line();

    [GeneratedRegex(@"thay dòng (\d+)", RegexOptions.CultureInvariant)]
    private static partial Regex LedgerLine();
}
