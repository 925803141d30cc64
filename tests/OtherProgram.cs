using System.ComponentModel;
using System.Diagnostics;

namespace SiteGen.Tests;

/// <summary>Programs of other makers, which look at SiteGen's files with other eyes.</summary>
public static class OtherProgram
{
    /// <summary>Runs a program and gives what it said. Where it is missing the test is skipped, or fails where <c>CI</c> is <c>true</c>.</summary>
    public static (int Exit, string Said) RunOrSkip(string program, params string[] arguments)
    {
        try
        {
            return Run(program, arguments);
        }
        catch (Win32Exception)
        {
            SkipBecause($"There is no program '{program}' on the PATH.");
            throw;
        }
    }

    /// <summary>Skips the test, or fails it where <c>CI</c> is <c>true</c>.</summary>
    public static void SkipBecause(string reason)
    {
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.Skip(reason);
    }

    private static (int Exit, string Said) Run(string program, string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }
}
