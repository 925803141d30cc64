using System.Collections.Immutable;

namespace SiteGen.Tests.Architecture;

/// <summary>The commands of READMEs and guides that nothing runs, each with the reason.</summary>
internal static class ReadmeCommandsNotRun
{
    private const string Windows = "Windows only.";
    private const string MacOs = "macOS only.";
    private const string Desktop = "It opens a browser on a desktop.";
    private const string Preview = "It ends only by Ctrl+C; tests/Hosts/PreviewHostTests.cs starts and asks it.";
    private const string Approves = "It writes the files that this run of the tests compares with.";
    private const string OfTheTests = "It starts the tests, which run already.";
    private const string Measurement = "A measurement of minutes or hours, started by hand.";
    private const string Statiq = "Statiq's package is not in every registry.";
    private const string FirstDay = "tests/Hosts/DayOfAnOfficeTests.cs does so.";
    private const string WarnedAgainst = "The text warns against it.";

    /// <summary>Command and reason.</summary>
    public static ImmutableDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["""Copy-Item "$HOME\Documents\Báo cáo.docx" seeds"""] = Windows,
        ["""copy "%USERPROFILE%\Documents\Báo cáo.docx" seeds"""] = Windows,
        [@"Invoke-Item output\index.html"] = Windows,
        [@"start output\index.html"] = Windows,
        ["Get-FileHash kho-luu-tru.zip"] = Windows,
        ["Get-FileHash SiteGen.1.0.0.nupkg"] = Windows,
        ["certutil -hashfile kho-luu-tru.zip SHA256"] = Windows,
        ["open output/index.html"] = MacOs,
        ["shasum -a 256 kho-luu-tru.zip"] = MacOs,
        ["xdg-open output/index.html"] = Desktop,
        ["sitegen preview"] = Preview,
        ["git clone git@may-chu.co-quan.gov.vn:/srv/archive.git kho"] = FirstDay,
        ["sitegen new kho"] = FirstDay,
        ["git init --initial-branch main"] = FirstDay,
        ["git remote add origin git@may-chu.co-quan.gov.vn:/srv/archive.git"] = FirstDay,
        ["git push --set-upstream origin main"] = FirstDay,
        ["""git commit -am "Gỡ báo cáo" """.TrimEnd()] = FirstDay,
        ["git clone ADDRESS archive"] = FirstDay,
        ["sitegen new archive"] = FirstDay,
        ["git remote add origin ADDRESS"] = FirstDay,
        ["git remote add"] = "Only the beginning of a command.",
        ["git push --set-upstream"] = "Only the beginning of a command.",
        ["git rebase --continue"] = "It needs a conflict of two machines.",
        ["git rebase --abort"] = "It needs a conflict of two machines.",
        ["git clone"] = "Only the beginning of a command.",
        ["git config --system --add safe.directory /srv/archive.git"] = "It changes the machine; tests/bench/server runs it.",
        ["tests/bench/server"] = "It wants root and changes the machine; started by hand.",
        ["mv -T"] = "Only the beginning of a command: the folders are the reader's.",
        ["dotnet tool install SiteGen"] = WarnedAgainst,
        ["apt install libreoffice-writer"] = "It changes the machine and asks a registry.",
        ["dotnet run -p:SiteGenHost=Statiq"] = Statiq,
        ["dotnet run -p:SiteGenHost=Statiq -- preview"] = Statiq,
        ["dotnet test tests -p:SiteGenHost=Statiq"] = Statiq,
        [".ci/run"] = OfTheTests,
        ["SITEGEN_APPROVE=1 dotnet test tests --filter Approved"] = Approves,
        ["SITEGEN_APPROVE=1 dotnet test tests --filter KeyTables"] = Approves,
        ["""CsCheck_Seed=aypYRi0YP0r2 dotnet test tests --filter "FullyQualifiedName~Write_AnyLedger" """.TrimEnd()] = OfTheTests,
        ["""SITEGEN_SEED=7 dotnet test tests --filter "FullyQualifiedName~AnyLedger" """.TrimEnd()] = OfTheTests,
        ["""CsCheck_Iter=100000 dotnet test tests --filter "FullyQualifiedName~AnyLedger" """.TrimEnd()] = OfTheTests,
        ["tests/bench/convert"] = Measurement,
        ["tests/bench/encodings"] = Measurement,
        ["tests/bench/fuzz"] = Measurement,
        ["tests/bench/kills"] = Measurement,
        ["tests/bench/law"] = Measurement,
        ["tests/bench/mutation Zips Bags"] = Measurement,
        ["SURVIVORS=FILE tests/bench/mutation Zips"] = Measurement,
        ["tests/bench/pack"] = Measurement,
        ["tests/bench/run"] = Measurement,
        ["tests/bench/search [ROOT]"] = Measurement,
    }.ToImmutableDictionary(StringComparer.Ordinal);
}
