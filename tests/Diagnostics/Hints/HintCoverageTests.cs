using SiteGen.Diagnostics;
using SiteGen.Tests.Hosts.Publish;

namespace SiteGen.Tests.Diagnostics.Hints;

/// <summary>Every hint that names a command is run by a test where the message comes from, or is listed here with the reason why it cannot be.</summary>
public sealed class HintCoverageTests
{
    private const string Looks = "It only shows something: what is right is for a person to decide.";

    private static readonly Dictionary<string, string> NotRun = new()
    {
        ["source-encoding-chosen"] = "Only who can read the words knows the right encoding; the command is an example.",
        ["source-heading-line-missing"] = Looks,
        ["source-leave-out-line-missing"] = Looks,
        ["permalink-folder-covers-nothing"] = Looks,
        ["permalink-folder-not-known"] = Looks,
        ["permalink-forgotten"] = Looks,
        ["bag-not-found"] = "The command is the run itself, with another name.",
        ["new-folder-not-empty"] = "The command is the run itself, with another name.",
        ["publish-release-unknown"] = Looks,
        ["publish-release-none-older"] = Looks,
        ["publish-release-damaged"] = Looks,
        ["publish-withdrawn-shown"] = Looks,
        ["publish-busy"] = Looks,
        ["publish-no-room"] = Looks,
        ["publish-release-ambiguous"] = "It needs two commits whose ids begin with the same digits.",
        ["publish-not-removed"] = "It needs a folder that the account may not remove, and another account that may.",
        ["publish-overdue"] = "It needs a site that is built for more than a minute.",
        ["publish-git-locked"] = "The command is the run itself, a minute later.",
        ["publish-branch-moved"] = "Only a hand-made client causes it; the commands are those of publish-history-rewritten.",
        ["publish-ref-twice"] = "Only a hand-made client causes it; the command is that of publish-ref-refused.",
        ["publish-not-a-commit"] = "Only a hand-made client causes it; the command is that of publish-ref-refused.",
        ["publish-refs-too-many"] = "It needs thousands of branches; the command is that of publish-ref-refused.",
    };

    [Fact]
    public void EveryCommandOfAHint_IsRun() => Assert.Equal(
        HintText.All.Where(hint => HintText.CommandsIn(hint.Hint.Vi).Length > 0).Select(hint => hint.Code).Distinct().Order(StringComparer.Ordinal),
        HintsRunTests.Codes.Concat(PushHintTests.Codes).Concat(NotRun.Keys).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Hint_NamesTheSameCommandsInBothLanguages() => Assert.All(HintText.All, hint => Assert.Equal(
        HintText.CommandsIn(hint.Hint.Vi).Select(WithoutWords), HintText.CommandsIn(hint.Hint.En).Select(WithoutWords)));

    /// <summary>A day or a term in a hint is one of the archive (the sample values of the catalogue), or it would be pasted as if it were right.</summary>
    [Fact]
    public void Hint_NamesNoDayAndNoTermOfItsOwn() => Assert.All(HintText.All, hint =>
    {
        Assert.DoesNotMatch(@"(?!2010-08-31)[12][0-9]{3}-[01][0-9]-[0-3][0-9]|[12][0-9]{3}[–-][12][0-9]{3}", hint.Hint.Vi + hint.Hint.En);
        Assert.DoesNotMatch("reason: (?!LÝ DO|REASON|…|')", hint.Hint.Vi + hint.Hint.En);
    });

    // A hint that says "sitegen convert" or "git add" must mark it as a command, or nobody can tell where it ends.
    [Fact]
    public void Hint_WithAnOptionOfTheProgram_NamesAWholeCommand() => Assert.All(
        HintText.All.Where(hint => hint.Hint.En.Contains("convert ", StringComparison.Ordinal) && hint.Hint.En.Contains("--", StringComparison.Ordinal)),
        hint => Assert.Contains(HintText.CommandsIn(hint.Hint.En), command => command.StartsWith("sitegen ", StringComparison.Ordinal)));

    // Names and messages that are examples may be in the reader's language.
    private static string WithoutWords(string command) =>
        command.Split('"')[0].Replace(Blanks.Day.Vi, Blanks.Day.En).Replace("nhap", "draft").Replace("kho-luu-tru", "archive");
}
