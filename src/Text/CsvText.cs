using System.Text;

namespace SiteGen.Text;

/// <summary>Writes tables as RFC 4180 wants them, in UTF-8 with a byte order mark, by which Excel knows the encoding.</summary>
internal static class CsvText
{
    /// <summary>
    /// The bytes of a table. A text that begins with a sign by which a spreadsheet would take it for a formula gets an apostrophe before it; a number does not.
    /// </summary>
    public static byte[] Of(IEnumerable<IEnumerable<string>> rows)
    {
        var csv = new StringBuilder("\uFEFF");
        foreach (var row in rows)
            csv.AppendJoin(',', row.Select(Cell)).Append("\r\n");
        return Encoding.UTF8.GetBytes(csv.ToString());
    }

    private static string Cell(string text)
    {
        var safe = text is ['=' or '+' or '@' or '-' or '\t' or '\r', ..] && !IsNumber(text) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny("\",\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // "-2,5"
    private static bool IsNumber(string text) => text[0] == '-' && text.Skip(1).All(c => char.IsAsciiDigit(c) || c is ',' or '.');
}
