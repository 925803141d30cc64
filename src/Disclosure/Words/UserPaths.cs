using System.Buffers;
using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Words;

/// <summary>
/// Finds paths of somebody's computer that name its user: <c>C:\Users\nguyen.van.a\…</c>, <c>/home/lan/Documents/…</c>, <c>file:///…</c>. An address of the
/// web such as <c>/home/tin-tuc/1.html</c> is none.
/// </summary>
internal static partial class UserPaths
{
    // A guard for speed: every path has one of these.
    private static readonly SearchValues<string> Parts = SearchValues.Create(
        ["users", "documents and settings", "/home/", "file:", @"\\"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The paths in words. As much as may be shown is the beginning.</summary>
    public static IEnumerable<WordFinding> Find(string text, int from)
    {
        if (!text.AsSpan().ContainsAny(Parts))
            yield break;
        foreach (Match path in Windows().Matches(text).Concat(Unix().Matches(text)).Concat(Network().Matches(text)))
        {
            var user = path.Groups["user"].Value.Trim();
            if (path.Index >= from && !OrdinaryNames.Contains(user))
                yield return new WordFinding(SensitiveRules.UserPath, path.Index - from, user.ToUpperInvariant(), Shown(path.Groups["shown"].Value));
        }
    }

    // Of a path on a drive its beginning is known, whichever folder of users it has.
    private static string Shown(string beginning) => beginning.Length == 2 && beginning[1] is ':' or '|' ? $@"{beginning[0]}:\Users\…" : $"{beginning}…";

    // Slashes of either kind, one or several: programs write them doubled in fields and scripts.
    [GeneratedRegex(
        @"(?<![\p{L}\p{N}])(?<shown>[a-z][:|]|\\\\)(?:(?<=\\\\)[\w.$-]{1,64}(?:[\\/]+[a-z]\$)?)?[\\/]{1,4}(?:Users|Documents and Settings)[\\/]{1,4}"
            + @"(?<user>[^\\/:*?""<>|\n\t]{1,64})(?=[\\/]|$)",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Windows();

    // Without "file:" only what a web site does not have: a folder of the system behind the name, or a file that office programs write.
    [GeneratedRegex(
        @"(?<shown>file:)/{2,3}(?:localhost/)?(?:home|Users)/(?<user>[^/\s""'<>]{1,64})(?=/)"
            + @"|(?<![\p{L}\p{N}./_-])(?<shown>/(?:home|Users)/)(?<user>[^/\s""'<>]{1,64})(?=/(?:Desktop|Documents|Downloads|Pictures|Library|Public|snap"
            + @"|\.[a-z]|Màn hình|Tài liệu|Tải về|Hình ảnh|Ảnh|[^\n""'<>]{0,400}?\.(?:docx?|rtf|odt|xlsx?|ods|pptx?)\b))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Unix();

    // A share or a folder that has the form of an account: letters, dots between them.
    [GeneratedRegex(
        @"(?<shown>file:|\\\\)(?:(?<=:)/{2,5})?(?:[\w.$ :-]{1,64}[\\/]+){1,8}?(?<user>[a-z]{2,20}(?:\.[a-z]{1,20}){1,4})(?=[\\/])",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Network();
}
