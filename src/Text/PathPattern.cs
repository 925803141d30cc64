using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Text;

/// <summary>
/// A pattern of paths with <c>/</c> between names: <c>*</c> stands for any letters of one name, <c>?</c> for one of them, <c>**</c> for any number of folders.
/// A pattern that names a folder, with or without a <c>/</c> at its end, stands for everything below it.
/// </summary>
internal sealed class PathPattern
{
    private readonly Regex _regex;

    /// <summary>Reads a pattern. Every text is one; capital letters count.</summary>
    public PathPattern(string pattern)
    {
        var text = VietnameseText.Nfc(pattern).TrimEnd('/');
        var regex = new StringBuilder("^");
        for (var i = 0; i < text.Length; i++)
        {
            if (text.AsSpan(i).StartsWith("**/"))
                (i, _) = (i + 2, regex.Append("(.*/)?"));
            else if (text.AsSpan(i).StartsWith("**"))
                (i, _) = (i + 1, regex.Append(".*"));
            else
                regex.Append(text[i] switch { '*' => "[^/]*", '?' => "[^/]", var letter => Regex.Escape(letter.ToString()) });
        }

        // Without backtracking the time is linear, whatever somebody writes.
        _regex = new Regex(regex.Append("(/.*)?$").ToString(), RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.Singleline);
    }

    /// <summary>Whether a path is one of those that the pattern stands for.</summary>
    public bool Matches(string path) => _regex.IsMatch(VietnameseText.Nfc(path));
}
