namespace SiteGen.Disclosure.Riders;

/// <summary>Bytes that a rich text holds as hexadecimal digits: pictures, stores of data. Blanks and line breaks among the digits do not count.</summary>
internal static class HexadecimalParts
{
    private const int FewestDigits = 64;

    // A word before a blank may end with letters that are digits too.
    private const int ShortestLine = 16;
    private const int MostParts = 10_000;
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>The parts, one after the other; bounded.</summary>
    public static IEnumerable<byte[]> In(byte[] bytes)
    {
        var left = MostBytes;
        var part = new List<byte>();
        var (digits, high, parts) = (0, 0, 0);
        for (var at = 0; at <= bytes.Length && parts < MostParts && left > 0; at++)
        {
            var value = at < bytes.Length ? ValueOf(bytes[at]) : -1;
            if (value >= 0)
            {
                if (digits++ % 2 == 0)
                    high = value;
                else
                    part.Add((byte)((high << 4) | value));
            }
            else if (at == bytes.Length || digits < ShortestLine || bytes[at] is not ((byte)' ' or (byte)'\r' or (byte)'\n'))
            {
                if (digits >= FewestDigits)
                {
                    parts++;
                    left -= part.Count;
                    yield return [.. part];
                }

                part.Clear();
                digits = 0;
            }
        }
    }

    private static int ValueOf(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1,
    };
}
