namespace SiteGen.Pages.Bodies;

/// <summary>Writes text into HTML so that it is never read as markup.</summary>
internal static class HtmlText
{
    /// <summary>Writes text with the characters escaped that mean something in HTML text or in a quoted attribute.</summary>
    public static void Write(TextWriter writer, ReadOnlySpan<char> text)
    {
        for (var special = text.IndexOfAny("&<>\""); special >= 0; special = text.IndexOfAny("&<>\""))
        {
            writer.Write(text[..special]);
            writer.Write(text[special] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
            text = text[(special + 1)..];
        }

        writer.Write(text);
    }

    /// <summary>Writes an attribute with a blank before it.</summary>
    public static void WriteAttribute(TextWriter writer, string name, string value)
    {
        writer.Write(' ');
        writer.Write(name);
        writer.Write("=\"");
        Write(writer, value);
        writer.Write('"');
    }
}
