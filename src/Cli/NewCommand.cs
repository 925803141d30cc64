using System.CommandLine;
using System.Text.Json.Nodes;
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
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings, diagnostics.HasErrors ? null : new JsonObject
        {
            ["folder"] = folder,
            ["written"] = new JsonArray([.. written.Select(path => JsonValue.Create(path))]),
        });
        if (diagnostics.HasErrors)
            return ExitCode.WrongInput;
        var people = settings.ForPeople(output);
        foreach (var path in written)
            people.WriteLine(ConsoleText.Wrote(path).In(settings.Language));
        people.WriteLine(ConsoleText.NewArchive(folder).In(settings.Language));
        return ExitCode.Fine;
    }
}
