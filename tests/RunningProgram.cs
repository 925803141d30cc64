using System.Diagnostics;

namespace SiteGen.Tests;

/// <summary>The built program, run as a process of its own: what a person sees who types the command.</summary>
internal static class RunningProgram
{
    /// <summary>
    /// The program's library, which <c>dotnet</c> runs. <c>SITEGEN_PROGRAM</c> names one that was compiled in advance and starts in half the time.
    /// </summary>
    public static string Library { get; } =
        Environment.GetEnvironmentVariable("SITEGEN_PROGRAM") ?? Path.Combine(AppContext.BaseDirectory, "SiteGen.dll");

    /// <summary>Starts it.</summary>
    /// <param name="folder">The current folder.</param>
    /// <param name="arguments">The command line.</param>
    public static Process Start(string folder, params string[] arguments) => Start(folder, [], arguments);

    /// <summary>Starts it with settings in its environment.</summary>
    public static Process Start(string folder, IEnumerable<(string Name, string Value)> environment, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Library, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>Waits for its end.</summary>
    public static (int Exit, string Output, string Error) Finish(Process process)
    {
        using (process)
        {
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, error.GetAwaiter().GetResult());
        }
    }
}
