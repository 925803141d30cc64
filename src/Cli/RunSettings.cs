using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Cli;

/// <summary>The options that all commands share, read and checked.</summary>
/// <param name="Folders">Where to read and write.</param>
/// <param name="Language">The language of what is printed.</param>
/// <param name="Format">How diagnostics are printed.</param>
internal sealed record RunSettings(SiteFolders Folders, Language Language, DiagnosticFormat Format)
{
    /// <summary>Whether warnings count as errors.</summary>
    public bool Strict { get; init; }

    /// <summary>Whether every file that changes is named.</summary>
    public bool Verbose { get; init; }

    /// <summary>Completes the commands that texts name.</summary>
    public CommandsToPaste Commands { get; init; } = CommandsToPaste.Plain;

    /// <summary>A line in the language of the run, its commands completed; what names of files hold can do nothing to a console.</summary>
    public string Say(Localized text) => HarmlessText.Of(Commands.In(text).In(Language));

    /// <summary>Where to print what only people read: nowhere, when a program reads JSON.</summary>
    public TextWriter ForPeople(TextWriter output) => Format == DiagnosticFormat.Json ? TextWriter.Null : output;
}
