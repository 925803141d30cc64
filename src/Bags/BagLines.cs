namespace SiteGen.Bags;

/// <summary>The lines of a tag file. They end with LF, CR or both (RFC 8493, section 2.1.3), and with nothing else.</summary>
internal static class BagLines
{
    /// <summary>The lines, one after the other.</summary>
    public static IEnumerable<string> Of(string text)
    {
        using var lines = new StringReader(text);
        while (lines.ReadLine() is { } line)
            yield return line;
    }
}
