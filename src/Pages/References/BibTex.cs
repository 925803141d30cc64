using System.Globalization;
using System.Text;
using SiteGen.Text;

namespace SiteGen.Pages.References;

/// <summary>
/// BibTeX (O. Patashnik, BibTeXing, 1988), in UTF-8: a <c>techreport</c>. <c>date</c>, <c>url</c>, <c>urldate</c> and <c>langid</c> are those of BibLaTeX.
/// </summary>
internal static class BibTex
{
    /// <summary>The entry of a report.</summary>
    public static string Write(Reference reference)
    {
        var day = IsoDate.Of(reference.Date);
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"@techreport{{{reference.Key},\n");
        // Braces around a name keep it whole.
        Field(text, "author", reference.Author is { } author ? $"{{{Escaped(author)}}}" : null);
        Field(text, "title", $"{{{Escaped(reference.Title)}}}");
        Field(text, "institution", Escaped(reference.Publisher));
        Field(text, "type", Escaped(reference.Kind));
        Field(text, "number", Escaped(reference.Number));
        Field(text, "address", Escaped(reference.Place));
        if (reference.IsDated)
        {
            Field(text, "year", reference.Date.Year.ToString(CultureInfo.InvariantCulture));
            Field(text, "date", day);
        }

        Field(text, "langid", reference.Language == "vi" ? "vietnamese" : null);
        Field(text, "howpublished", Escaped(reference.Archive));
        Field(text, "url", reference.Url);
        if (!reference.IsDated)
            Field(text, "urldate", day);
        return text.Append("}\n").ToString();
    }

    private static void Field(StringBuilder text, string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            text.Append(CultureInfo.InvariantCulture, $"  {name} = {{{value}}},\n");
    }

    // The signs that mean something to TeX; braces that belong to no pair would end the field.
    private static string? Escaped(string? value)
    {
        if (value is null)
            return null;
        var text = new StringBuilder();
        foreach (var sign in value)
        {
            _ = sign switch
            {
                '\\' => text.Append("\\textbackslash{}"),
                '~' => text.Append("\\textasciitilde{}"),
                '^' => text.Append("\\textasciicircum{}"),
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => text.Append('\\').Append(sign),
                _ => text.Append(sign),
            };
        }

        return text.ToString();
    }
}
