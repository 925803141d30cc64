using System.Globalization;
using System.Text;

namespace SiteGen.Cli.Shells;

/// <summary>Completion for zsh, sourced or as a file of <c>fpath</c>.</summary>
internal static class ZshScript
{
    public static string Write()
    {
        var script = new StringBuilder(
            """
            #compdef sitegen
            _sitegen() {
              local command= word
              for word in ${words[2,CURRENT-1]}; do
                case "$command $word" in

            """);
        script.Append(CultureInfo.InvariantCulture, $"      {BashScript.Commands()}) command=\"${{command:+$command }}$word\" ;;\n");
        script.Append("    esac\n  done\n  case ${words[CURRENT-1]} in\n");
        foreach (var (option, choices) in ShellWords.Choosing)
            script.Append(CultureInfo.InvariantCulture, $"    {option.Name}) compadd -- {string.Join(' ', choices)}; return ;;\n");
        script.Append(CultureInfo.InvariantCulture, $"    {ShellWords.FolderPattern}) _files -/; return ;;\n");
        script.Append("  esac\n  case $command in\n");
        foreach (var words in ShellWords.All)
            script.Append(CultureInfo.InvariantCulture, $"    '{words.Command}') compadd -- {words.AllWords} ;;\n");
        return script.Append(
            """
              esac
              _files
            }
            if [ "$funcstack[1]" = _sitegen ]; then
              _sitegen "$@"
            else
              compdef _sitegen sitegen
            fi

            """).ToString();
    }
}
