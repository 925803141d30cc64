using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Hosts.NewArchive;

namespace SiteGen.Cli;

/// <summary><c>new</c>: starts an archive in an empty folder.</summary>
internal static class NewCommand
{
    public static int Run(ParseResult parsed, RunSettings settings, TextWriter output)
    {
        var folder = Path.GetFullPath(parsed.GetValue(Options.Folder) ?? ".");
        var diagnostics = new DiagnosticBag();
        var written = NewArchiveHost.Run(folder, settings.Language, diagnostics);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings);
        if (diagnostics.HasErrors)
            return ExitCode.WrongInput;
        foreach (var path in written)
            output.WriteLine(ConsoleText.Wrote(path).In(settings.Language));
        output.WriteLine(ConsoleText.NewArchive(folder).In(settings.Language));
        return ExitCode.Fine;
    }
}
