using System.Text.RegularExpressions;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>Recognises the entries of a table of contents, which have the words of headings but head nothing.</summary>
internal static partial class ContentsLines
{
    /// <summary>Whether a line ends with a page number after a row of dots or, beside a numbered title, after a gap.</summary>
    public static bool IsEntry(TextLine line) =>
        Leader().IsMatch(line.Text) || (line.Columns.Length == 2 && PageNumber().IsMatch(line.Columns[1]) && !NumberingStyles.Read(line.Columns[0]).IsEmpty);

    [GeneratedRegex(@"(?:\.{4,}|(?:\.\s){3,}|…{2,})\s*[0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Leader();

    [GeneratedRegex(@"^[0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
