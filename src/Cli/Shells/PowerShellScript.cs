using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Shells;

/// <summary>Completion for PowerShell, with a word on each command and option.</summary>
internal static class PowerShellScript
{
    public static string Write(Language language)
    {
        var script = new StringBuilder(
            """
            # PowerShell completion of sitegen
            Register-ArgumentCompleter -Native -CommandName sitegen -ScriptBlock {
              param($word, $line, $position)
              $words = @{

            """);
        foreach (var words in ShellWords.All)
        {
            var rows = words.Subcommands.Select(sub => (sub.Name, Commands.Describe(sub).Text))
                .Concat(words.Words.Except(words.Subcommands.Select(sub => sub.Name)).Select(word => (word, new Localized(word, word))))
                .Concat(words.Options.Select(option => (option.Name, Options.Describe(option).Text)));
            var pairs = rows.Select(row => $"@({Quoted(row.Item1)}, {Quoted(row.Item2.In(language))})");
            script.Append(CultureInfo.InvariantCulture, $"    {Quoted(words.Command)} = @({string.Join(", ", pairs)})\n");
        }

        script.Append("  }\n  $choices = @{\n");
        foreach (var (option, choices) in ShellWords.Choosing)
            script.Append(CultureInfo.InvariantCulture, $"    {Quoted(option.Name)} = @({string.Join(", ", choices.Select(Quoted))})\n");
        return script.Append(
            """
              }
              $typed = @($line.CommandElements | Select-Object -Skip 1 | ForEach-Object { "$_" })
              if ($word) { $typed = @($typed | Select-Object -SkipLast 1) }
              if ($typed.Count -gt 0 -and $choices.ContainsKey($typed[-1])) {
                $choices[$typed[-1]] | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
                return
              }
              $command = ''
              foreach ($next in $typed) { if ($words.ContainsKey("$command $next".Trim())) { $command = "$command $next".Trim() } }
              $words[$command] | Where-Object { $_[0] -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_[0], $_[0], 'ParameterValue', $_[1]) }
            }

            """).ToString();
    }

    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
