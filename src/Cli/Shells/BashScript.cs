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
        script.Append($"      {Commands()}) command=\"${{command:+$command }}${{COMP_WORDS[i]}}\" ;;\n    esac\n  done\n  case $before in\n");
        foreach (var (option, choices) in ShellWords.Choosing)
            script.Append($"    {option.Name}) COMPREPLY=($(compgen -W '{string.Join(' ', choices)}' -- \"$word\")); return ;;\n");
        script.Append($"    {string.Join('|', ShellWords.OfFolders.Select(option => option.Name))}) COMPREPLY=($(compgen -d -- \"$word\")); return ;;\n");
        script.Append("  esac\n  case $command in\n");
        foreach (var words in ShellWords.All)
            script.Append($"    '{words.Command}') words='{string.Join(' ', words.Words.Concat(words.Options.Select(option => option.Name)))}' ;;\n");
        return script.Append(
            """
              esac
              COMPREPLY=($(compgen -W "$words" -- "$word"))
            }
            complete -o default -F _sitegen sitegen

            """).ToString();
    }

    /// <summary>The commands, each as what was typed before it and itself, as patterns of <c>case</c>.</summary>
    public static string Commands() => string.Join('|', ShellWords.All.Skip(1).Select(words => $"'{(words.Command.Contains(' ') ? "" : " ")}{words.Command}'"));
}
