using SiteGen.Cli;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Cli;

/// <summary>The commands that a text names, as they are completed for the one who reads them.</summary>
public sealed class CommandsToPasteTests
{
    [Theory]
    [InlineData("Chạy `sitegen`.", "sitegen", "", "Chạy `sitegen`.")]
    [InlineData("Chạy `sitegen`.", "dotnet run --", "", "Chạy `dotnet run`.")]
    [InlineData("Chạy `sitegen check`.", "dotnet run --", "", "Chạy `dotnet run -- check`.")]
    [InlineData("Chạy `sitegen`.", "sitegen", "--root=kho cũ", "Chạy `sitegen --root 'kho cũ'`.")]
    [InlineData(
        "`sitegen convert seeds/a.txt --force`", "sitegen", "--root=k|--date=2015-08-15", "`sitegen convert seeds/a.txt --force --root k --date 2015-08-15`")]
    [InlineData("`sitegen convert seeds/a.txt --date 2010-08-15`", "sitegen", "--date=2015-08-15", "`sitegen convert seeds/a.txt --date 2010-08-15`")]
    [InlineData(
        "`sitegen convert seeds/a.txt --heading 2=1`", "sitegen", "--heading=9=0|--heading=2=1", "`sitegen convert seeds/a.txt --heading 2=1 --heading '9=0'`")]
    [InlineData("`sitegen build --record`", "sitegen", "--date=2015-08-15|--repo=/srv/a.git", "`sitegen build --record`")]
    [InlineData("`sitegen publish update`", "sitegen", "--root=k|--repo=/srv/a b.git", "`sitegen publish update --repo '/srv/a b.git'`")]
    [InlineData("`sitegen publish init --repo x`", "sitegen", "--repo=/srv/a.git", "`sitegen publish init --repo x`")]
    [InlineData("`git checkout HEAD -- a`", "sitegen", "--root=k", "`git -C k checkout HEAD -- a`")]
    [InlineData("`git push`, `term: X`, sitegen", "sitegen", "--seeds=k", "`git push`, `term: X`, sitegen")]
    public void In_Text_CompletesItsCommands(string text, string program, string given, string completed) =>
        Assert.Equal(completed, new CommandsToPaste(program, [.. Given(given)]).In(new Localized(text, text)).Vi);

    [Theory]
    [InlineData("`sitegen convert 'seeds/Báo cáo.txt'`", "`sitegen convert \"seeds/Báo cáo.txt\" --root \"k 'cũ'\"`")]
    [InlineData("`git log -p -S'a/' -- x`", "`git -C \"k 'cũ'\" log -p -S\"a/\" -- x`")]
    public void In_TextOnWindows_HasDoubleQuotes(string text, string completed) =>
        Assert.Equal(completed, new CommandsToPaste("sitegen", [("--root", "k 'cũ'")]) { IsWindows = true }.In(new Localized(text, text)).En);

    /// <summary>A grave accent would end the command where it is read, and PowerShell reads it and the dollar in double quotes.</summary>
    [Theory]
    [InlineData("k`a", false, @"`sitegen --root $'k\x60a'`")]
    [InlineData("k`'a\\b", false, @"`sitegen --root $'k\x60\'a\\b'`")]
    [InlineData("k`a", true, "`sitegen --root ('k'+[char]96+'a')`")]
    [InlineData("k`'a", true, "`sitegen --root ('k'+[char]96+'''a')`")]
    [InlineData("k$a", true, "`sitegen --root 'k$a'`")]
    [InlineData("k$a", false, "`sitegen --root 'k$a'`")]
    public void In_FolderWithSignsOfTheShell_IsOneWord(string root, bool isWindows, string completed) =>
        Assert.Equal(completed, new CommandsToPaste("sitegen", [("--root", root)]) { IsWindows = isWindows }.In(new Localized("`sitegen`", "")).Vi);

    /// <summary>A report from elsewhere is not in the seeds folder yet.</summary>
    [Fact]
    public void In_SourceFromElsewhere_IsNamedAsItWasTyped()
    {
        var commands = CommandsToPaste.Plain with { Sources = ["/home/lan/Tải về/a b.docx"] };
        Assert.Equal(
            "`sitegen convert '/home/lan/Tải về/a b.docx' --date 1`", commands.In(new Localized("`sitegen convert 'seeds/a b.docx' --date 1`", "")).Vi);
    }

    private static IEnumerable<(string, string)> Given(string given) =>
        given.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).Select(pair => (pair[0], pair[1]));
}
