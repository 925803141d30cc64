using System.CommandLine;
using System.Globalization;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Cli.Shells;

/// <summary>The manual page, in the language of man(7).</summary>
internal static class ManualPage
{
    public static string Write(Language language)
    {
        var page = new StringBuilder($".TH SITEGEN 1 \"\" \"{ThisProgram.NameAndVersion}\"\n");
        var root = Commands.Root;
        Section(page, new("TÊN", "NAME"), language);
        page.Append(CultureInfo.InvariantCulture, $"sitegen \\- {Escaped(Commands.Describe(root).Text.In(language).TrimEnd('.'))}\n");
        Section(page, new("CÁCH DÙNG", "SYNOPSIS"), language);
        foreach (var words in ShellWords.All.Where(words => !words.Subcommands.Any() || words.Of is RootCommand))
            page.Append(CultureInfo.InvariantCulture, $".B sitegen\n{Escaped(Help.Usage(words.Of, language))}\n.br\n");
        Section(page, new("CÁC LỆNH", "COMMANDS"), language);
        foreach (var words in ShellWords.All.Where(words => words.Of is not RootCommand))
            OfCommand(page, words, language);
        Section(page, new("TÙY CHỌN CỦA MỌI LỆNH", "OPTIONS OF EVERY COMMAND"), language);
        foreach (var option in Options.Shared)
            OfOption(page, option, language);
        Section(page, new("MÃ KẾT THÚC", "EXIT STATUS"), language);
        page.Append(CultureInfo.InvariantCulture, $"{Escaped(ConsoleText.ExitCodes.In(language))}\n");
        return page.ToString();
    }

    private static void OfCommand(StringBuilder page, ShellWords words, Language language)
    {
        var terms = Commands.Describe(words.Of);
        page.Append(CultureInfo.InvariantCulture, $".SS sitegen {Escaped(words.Command)}\n{Escaped(terms.Text.In(language))}\n");
        foreach (var option in words.Options.Except(Options.Shared))
            OfOption(page, option, language);
        foreach (var example in terms.Examples)
            page.Append(CultureInfo.InvariantCulture, $".PP\n.nf\n{Escaped(Help.LineOf(example))}\n.fi\n.RS\n{Escaped(example.Text.In(language))}\n.RE\n");
    }

    private static void OfOption(StringBuilder page, Option option, Language language) =>
        page.Append(CultureInfo.InvariantCulture, $".TP\n.B {Escaped(Help.Shown(option))}\n{Escaped(Options.Describe(option).Text.In(language))}\n");

    private static void Section(StringBuilder page, Localized title, Language language) =>
        page.Append(CultureInfo.InvariantCulture, $".SH {title.In(language)}\n");

    // A hyphen would be set as a dash, and a line that begins with a full stop or an apostrophe would be a request.
    private static string Escaped(string text)
    {
        var plain = text.Replace("\\", "\\e", StringComparison.Ordinal).Replace("-", "\\-", StringComparison.Ordinal);
        return plain.StartsWith('.') || plain.StartsWith('\'') ? "\\&" + plain : plain;
    }
}
