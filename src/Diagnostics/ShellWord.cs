namespace SiteGen.Diagnostics;

/// <summary>
/// Writes a path so that a shell reads it as one word: what a message tells to run can be pasted, and hooks run whatever the folders are called.
/// </summary>
internal static class ShellWord
{
    /// <summary>In quotes, where it has any sign that a shell could read in its own way.</summary>
    public static string Of(string path) => path.Length > 0 && path.All(IsPlain) ? path
        : path.Contains('`', StringComparison.Ordinal) ? Escaped(path)
        : Quoted(path);

    /// <summary>
    /// In the quotes of bash and zsh that know escapes (<c>$'…'</c>): messages set commands between grave accents, so that none may stand inside.
    /// </summary>
    public static string Escaped(string path) =>
        "$'" + path.Replace("\\", @"\\", StringComparison.Ordinal)
            .Replace("'", @"\'", StringComparison.Ordinal)
            .Replace("`", @"\x60", StringComparison.Ordinal) + "'";

    /// <summary>What stands in such quotes.</summary>
    public static string Unescaped(string words) => words
        .Replace(@"\x60", "`", StringComparison.Ordinal)
        .Replace(@"\'", "'", StringComparison.Ordinal)
        .Replace(@"\\", @"\", StringComparison.Ordinal);

    /// <summary>In quotes (POSIX.1-2017, 2.2.2).</summary>
    public static string Quoted(string path) => $"'{path.Replace("'", "'\\''", StringComparison.Ordinal)}'";

    private static bool IsPlain(char c) => char.IsLetterOrDigit(c) || c is '/' or '.' or '-' or '_' or '+' or ':' or '@';
}
