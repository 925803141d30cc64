using System.Text.Json.Nodes;

namespace SiteGen.Cli;

/// <summary>Prints what a command is only there to print: a help, a manual page, a file for a shell. A program that reads JSON gets it as one text.</summary>
internal static class PrintedText
{
    /// <summary>Prints what a function writes, and gives the exit code.</summary>
    public static int Print(RunSettings settings, TextWriter output, Action<TextWriter> write)
    {
        if (settings.Format != DiagnosticFormat.Json)
        {
            write(output);
            return ExitCode.Fine;
        }

        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        DiagnosticPrinter.Print(output, [], settings, new JsonObject { ["text"] = text.ToString() });
        return ExitCode.Fine;
    }
}
