using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Checks.Links;

/// <summary>Finds every address in a stylesheet: <c>url(…)</c> and <c>@import "…"</c>, those in comments and texts left out.</summary>
internal static partial class StylesheetReferences
{
    /// <summary>The addresses of a stylesheet, in its order.</summary>
    public static IEnumerable<Reference> Of(string path, byte[] bytes)
    {
        var css = new TextLines(Encoding.UTF8.GetString(bytes));
        foreach (var (address, index) in AddressesIn(css.Text))
        {
            var (line, column) = css.Position(index);
            yield return new Reference(address, IsRequest: true, new SourceLocation(OutputPath.Of(path), line, column));
        }
    }

    /// <summary>Each address and where it begins. A place in the page itself, <c>url(#id)</c>, is left out.</summary>
    public static IEnumerable<(string Address, int Index)> AddressesIn(string css) =>
        from match in Token().Matches(css)
        let address = match.Groups["address"]
        where address.Success && !address.Value.StartsWith('#')
        select (address.Value.Trim(), address.Index);

    // Comments and texts come as tokens of their own, so that what stands in them is not taken for an address. What is never closed is searched once.
    [GeneratedRegex("""
        /\*.*?(?:\*/|\z)
        | @import\s+(?: "(?<address>[^"]*)" | '(?<address>[^']*)' )
        | \burl\(\s*(?: "(?<address>[^"]*)" | '(?<address>[^']*)' | (?<address>[^)"']*) )\s*\)
        | "(?:\\.|[^"\\])*"
        | '(?:\\.|[^'\\])*'
        """, RegexOptions.IgnoreCase | RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Token();
}
