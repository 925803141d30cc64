using System.Text;

namespace SiteGen.Disclosure.Riders;

/// <summary>
/// The words among other bytes, whatever stands around them: runs of letters, digits and signs in UTF-8, and in UTF-16 of both orders, as the properties that
/// Windows writes into pictures are.
/// </summary>
internal static class ReadableRuns
{
    private const int ShortestRun = 3;
    private const int MostBytes = 4 * 1024 * 1024;

    /// <summary>The runs of letters, in the order of the bytes.</summary>
    public static IEnumerable<string> In(ReadOnlySpan<byte> bytes)
    {
        var some = bytes[..Math.Min(bytes.Length, MostBytes)];
        var runs = new List<string>();
        AddRuns(Encoding.UTF8.GetString(some), runs);
        for (var start = 0; start < 2 && start < some.Length; start++)
        {
            AddRuns(Encoding.Unicode.GetString(some[start..]), runs);
            AddRuns(Encoding.BigEndianUnicode.GetString(some[start..]), runs);
        }

        return runs;
    }

    private static void AddRuns(string text, List<string> runs)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && IsReadable(text[i]))
                continue;
            if (i - start >= ShortestRun)
                runs.Add(text[start..i]);
            start = i + 1;
        }
    }

    // Latin letters with all marks of Vietnamese, digits, signs; bytes that are no text hardly ever make three of these in a row.
    private static bool IsReadable(char c) =>
        c is (>= ' ' and <= '~') or '\t' or '\n' or '\r' or (>= '\u00A0' and <= '\u024F') or (>= '\u0300' and <= '\u036F') or (>= '\u1E00' and <= '\u1EFF')
            or (>= '\u2010' and <= '\u2026');
}
