namespace SiteGen.Tests.Approved;

/// <summary>What the console says, in both languages and all formats, and what lies beside the payload in the bag that was packed.</summary>
public sealed class ConsoleApprovedTests
{
    // For people in both languages, for programs, for GitHub.
    private static readonly (string Language, string Format)[] Ways = [("vi", "text"), ("en", "text"), ("vi", "json"), ("en", "github")];

    [Theory]
    [InlineData("real", "")]
    [InlineData("many-terms", "tests/sites/nhieu-nhiem-ky")]
    [InlineData("parts", "tests/sites/nhieu-phan")]
    [InlineData("hostile", "tests/sites/hiem-doc")]
    [InlineData("mistakes", "tests/sites/day-loi")]
    public void Run_OnAnArchive_SaysWhatWasApproved(string name, string archive)
    {
        using var console = new ConsoleRun(archive);
        foreach (var source in Directory.Exists(console["seeds"]) ? Directory.GetFiles(console["seeds"]) : [])
        {
            foreach (var (language, format) in Ways)
                console.Run(
                    $"dry-run-{Path.GetExtension(source)[1..]}.{language}.{format}", "convert", source, "--dry-run", "--lang", language, "--format", format);
        }

        foreach (var (language, format) in Ways)
            console.Run($"check.{language}.{format}", "check", "--lang", language, "--format", format);
        foreach (var (language, format) in Ways)
            console.Run(
                $"build.{language}.{format}",
                format == "text" ? ["build", "--lang", language, "--verbose"] : ["build", "--lang", language, "--format", format]);
        foreach (var (language, format) in Ways)
            console.Run($"pack.{language}.{format}", "pack", console["kho.zip"], "--lang", language, "--format", format);
        var bag = File.Exists(console["kho.zip"]) ? BagTexts.Of(console["kho.zip"]) : [];
        new ApprovedFolder("console/" + name).Check(console.Texts.Concat(bag).ToDictionary());
    }

    [Fact]
    public void Run_New_SaysWhatWasApproved()
    {
        using var console = new ConsoleRun();
        foreach (var (language, format) in Ways)
            console.Run($"new.{language}.{format}", "new", console[$"{language}-{format}"], "--lang", language, "--format", format);
        new ApprovedFolder("console/new").Check(console.Texts);
    }

    [Fact]
    public void Run_Help_SaysWhatWasApproved()
    {
        using var console = new ConsoleRun();
        foreach (
            var command in new[]
            {
                "",
                "build",
                "convert",
                "check",
                "preview",
                "pack",
                "verify",
                "new",
                "publish",
                "publish init",
                "publish status",
                "publish rollback",
                "publish update",
                "help",
                "completions",
                "man",
            })
        {
            foreach (var language in new[] { "vi", "en" })
                console.Run(
                    $"{(command.Length == 0 ? "sitegen" : command.Replace(' ', '-'))}.{language}",
                    [.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help", "--lang", language]);
        }

        new ApprovedFolder("console/help").Check(console.Texts);
    }
}
