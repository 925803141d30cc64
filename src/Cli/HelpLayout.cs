namespace SiteGen.Cli;

/// <summary>Writes the lines of a help so that none is wider than the terminal.</summary>
/// <param name="output">The console.</param>
internal sealed class HelpLayout(TextWriter output)
{
    private const int Column = 26;

    private readonly int _width = Terminal.Of(output).Width;

    /// <summary>An empty line, and a title.</summary>
    public void Title(string title)
    {
        output.WriteLine();
        output.WriteLine(title);
    }

    /// <summary>Writes words in lines of the width of the terminal.</summary>
    /// <param name="text">Its words.</param>
    /// <param name="indent">Blanks before each line.</param>
    public void Paragraph(string text, int indent = 0)
    {
        foreach (var line in Lines(text, _width - indent))
            output.WriteLine(new string(' ', indent) + line);
    }

    /// <summary>A name, and beside it what it means; below it where the name is too long.</summary>
    public void Row(string name, string text)
    {
        var lines = Lines(text, _width - Column).ToList();
        if (name.Length > Column - 4)
            output.WriteLine($"  {name}");
        else
            output.WriteLine($"  {name.PadRight(Column - 2)}{lines[0]}");
        foreach (var line in name.Length > Column - 4 ? lines : lines[1..])
            output.WriteLine(new string(' ', Column) + line);
    }

    private static IEnumerable<string> Lines(string text, int width)
    {
        var line = "";
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
