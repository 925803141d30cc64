using System.CommandLine;
using SiteGen.Text;

namespace SiteGen.Cli;

/// <summary><c>help</c>: writes the help of a command.</summary>
internal static class HelpCommand
{
    public static int Run(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        Command command = Commands.Root;
        foreach (var word in parsed.GetValue(Options.Topic) ?? [])
        {
            var known = command.Subcommands.Where(sub => !sub.Hidden).ToList();
            if (known.Find(sub => sub.Name == word) is not { } named)
            {
                error.WriteLine(HarmlessText.Of(ConsoleText.TokenUnknown(word, NearestWord.Of(word, known.Select(sub => sub.Name))).In(settings.Language)));
                return ExitCode.WrongCommandLine;
            }

            command = named;
        }

        return PrintedText.Print(settings, output, writer => Help.Write(writer, command, settings.Language));
    }
}
