using System.Globalization;
using System.Text;

namespace SiteGen.Cli;

/// <summary>The command line.</summary>
internal static class Program
{
    /// <summary>Runs one command; its exit code is one of <see cref="ExitCode"/>.</summary>
    public static int Main(string[] args)
    {
        // What another thread throws ends the program here; the runtime would print a stack trace and abort.
        AppDomain.CurrentDomain.UnhandledException += (_, unhandled) => Environment.Exit(Fault.Tell((Exception)unhandled.ExceptionObject, args, Console.Error));
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return CommandLine.Run(args, Console.Out, Console.Error);
    }
}
