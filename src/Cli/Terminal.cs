using System.Globalization;

namespace SiteGen.Cli;

/// <summary>What is known of the place where text is printed.</summary>
/// <param name="Width">How many letters a line of the help has.</param>
/// <param name="HasColours">Whether the escape codes of ECMA-48 may be printed.</param>
internal sealed record Terminal(int Width, bool HasColours)
{
    private const int Narrowest = 60;
    private const int Standard = 80;
    private const int Widest = 100;

    /// <summary>
    /// The terminal that a writer prints to. There are colours only on one, and not where <c>NO_COLOR</c> is set (no-color.org) or the terminal is <c>dumb</c>;
    /// text that is redirected has 80 columns.
    /// </summary>
    public static Terminal Of(TextWriter output)
    {
        if (!ReferenceEquals(output, Console.Out) || Console.IsOutputRedirected)
            return new Terminal(Standard, false);
        var isPlain = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 } || Environment.GetEnvironmentVariable("TERM") == "dumb";
        return new Terminal(Math.Clamp(WidthOfConsole() - 1, Narrowest, Widest), !isPlain);
    }

    /// <summary>A text in a colour, where there are colours.</summary>
    /// <param name="text">The text.</param>
    /// <param name="code">The number of the colour, from ECMA-48's "select graphic rendition".</param>
    public string Coloured(string text, int code) =>
        HasColours ? string.Create(CultureInfo.InvariantCulture, $"\u001b[{code}m{text}\u001b[0m") : text;

    // A terminal that does not tell its width has none.
    private static int WidthOfConsole()
    {
        try
        {
            return Console.WindowWidth is > 0 and var width ? width : Standard;
        }
        catch (IOException)
        {
            return Standard;
        }
    }
}
