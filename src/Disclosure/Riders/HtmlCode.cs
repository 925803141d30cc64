using System.Text;
using System.Text.RegularExpressions;

namespace SiteGen.Disclosure.Riders;

/// <summary>Parts the code of a page, its scripts and styles, from what stands around it.</summary>
internal static partial class HtmlCode
{
    /// <summary>The page without them, and their contents; what is not closed goes on to the end.</summary>
    public static (string Shown, List<string> Code) Split(string page)
    {
        var (shown, code) = (new StringBuilder(), new List<string>());
        var at = 0;
        for (var begin = Begin().Match(page); begin.Success; begin = Begin().Match(page, at))
        {
            shown.Append(page, at, begin.Index - at).Append('\n');
            var end = page.IndexOf($"</{begin.Groups["element"].Value}", begin.Index, StringComparison.OrdinalIgnoreCase);
            at = end < 0 ? page.Length : end;
            code.Add(page[begin.Index..at]);
        }

        return (shown.Append(page, at, page.Length - at).ToString(), code);
    }

    [GeneratedRegex("<(?<element>script|style)(?![a-z-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Begin();
}
