using System.Globalization;
using System.Text;

namespace SiteGen.Cli.Shells;

/// <summary>Completion for bash.</summary>
internal static class BashScript
{
    public static string Write()
    {
        var script = new StringBuilder(
            """
            # bash completion of sitegen
            _sitegen() {
              local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= words= i
              for ((i = 1; i < COMP_CWORD; i++)); do
                case "$command ${COMP_WORDS[i]}" in

            """);
        script.Append(CultureInfo.InvariantCulture, $"      {Commands()}) command=\"${{command:+$command }}${{COMP_WORDS[i]}}\" ;;\n");
        script.Append("    esac\n  done\n  case $before in\n");
        foreach (var (option, choices) in ShellWords.Choosing)
        {
            var values = string.Join(' ', choices);
            script.Append(CultureInfo.InvariantCulture, $"    {option.Name}) COMPREPLY=($(compgen -W '{values}' -- \"$word\")); return ;;\n");
        }


        script.Append(CultureInfo.InvariantCulture, $"    {ShellWords.FolderPattern}) COMPREPLY=($(compgen -d -- \"$word\")); return ;;\n");
        script.Append("  esac\n  case $command in\n");
        foreach (var words in ShellWords.All)
            script.Append(CultureInfo.InvariantCulture, $"    '{words.Command}') words='{words.AllWords}' ;;\n");
        return script.Append(
            """
              esac
              COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -o default -F _sitegen sitegen

            """).ToString();
    }

    /// <summary>The commands, each as what was typed before it and itself, as patterns of <c>case</c>.</summary>
    public static string Commands() =>
        string.Join('|', ShellWords.All.Skip(1).Select(words => $"'{(words.Command.Contains(' ', StringComparison.Ordinal) ? "" : " ")}{words.Command}'"));
}
