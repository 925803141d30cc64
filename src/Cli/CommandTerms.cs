using System.Collections.Immutable;
using System.CommandLine;
using SiteGen.Diagnostics;

namespace SiteGen.Cli;

/// <summary>What is declared of a command, its name, options and arguments aside.</summary>
/// <param name="Text">What the help says of it.</param>
/// <param name="Run">Runs it, with what is printed and what is said of errors, and gives its exit code.</param>
internal sealed record CommandTerms(Localized Text, Func<ParseResult, RunSettings, TextWriter, TextWriter, int> Run)
{
    /// <summary>Command lines that its help and the manual show.</summary>
    public ImmutableArray<CommandExample> Examples { get; init; } = [];
}
