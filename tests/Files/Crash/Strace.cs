namespace SiteGen.Tests.Files.Crash;

/// <summary>Runs programs under strace. Containers often let no program be traced: the tests are skipped there, in CI too.</summary>
internal static class Strace
{
    private static readonly Lazy<bool> IsAllowed = new(() => OtherProgram.RunOrSkip("strace", "-f", "-qq", "-o", "/dev/null", "true").Exit == 0);

    /// <summary>Runs strace and gives what it said.</summary>
    public static (int Exit, string Said) Run(params string[] arguments)
    {
        if (!OperatingSystem.IsLinux())
            Assert.Skip("strace is a program of Linux.");
        if (!IsAllowed.Value)
            Assert.Skip("No program may be traced on this machine (ptrace).");
        return OtherProgram.RunOrSkip("strace", arguments);
    }
}
