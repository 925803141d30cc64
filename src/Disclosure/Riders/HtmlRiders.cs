using System.Net;
using System.Text.RegularExpressions;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Disclosure.Riders;

/// <summary>What rides along in a saved page: comments, the names in its head, the words and numbers of its attributes, what no reader
/// shows, pictures inside it. Nothing in it is run.</summary>
internal static partial class HtmlRiders
{
    private const int MostParts = 100_000;

    /// <summary>Looks at the page.</summary>
    public static void Find(byte[] bytes, RiderFindings found)
    {
        if (SourceEncoding.Read(bytes, null).Text is not { } page)
            return;
        foreach (Match comment in Comment().Matches(page).Take(MostParts))
            found.AddLines(Words(comment.Groups["text"].Value).Split('\n'), FileParts.Comment);
        foreach (Match meta in Meta().Matches(page).Take(MostParts))
        {
            if (Author().IsMatch(meta.Value))
                found.AddName("author", Words(Value().Match(meta.Value).Groups["text"].Value));
        }

        foreach (Match attribute in Attribute().Matches(page).Take(MostParts))
            found.AddWords(Words(attribute.Groups["text"].Value), FileParts.OtherWords);
        foreach (Match attribute in HiddenAttribute().Matches(page).Take(MostParts))
            found.AddTargets([Words(attribute.Groups["text"].Value)]);
        foreach (Match script in Script().Matches(page).Take(MostParts))
            found.AddWords(script.Groups["text"].Value.Split('"', '\'', '`', '\n'), FileParts.Hidden);
        // What no reader shows: templates, words for browsers without scripts, parts without a look. Lines of code are not read one after the other.
        var (shown, code) = HtmlCode.Split(page);
        found.AddLines(Words(shown).Split('\n'), FileParts.Hidden);
        found.AddWords(code.SelectMany(part => Words(part).Split('\n')), FileParts.Hidden);
        foreach (Match picture in InnerPicture().Matches(page).Take(MostParts))
            LookAtPicture(picture.Groups["data"].Value, found);
    }

    private static void LookAtPicture(string base64, RiderFindings found)
    {
        var picture = new byte[base64.Length];
        if (Convert.TryFromBase64String(Uri.UnescapeDataString(base64), picture, out var length))
            PictureRiders.Find(picture[..length], FileParts.InnerPicture, found);
        else
            found.Add(SensitiveRules.NotSearched);
    }

    private static string Words(string html) =>
        string.Join(
            '\n',
            WebUtility.HtmlDecode(Tag().Replace(html, "\n")).Split('\n').Select(VietnameseText.CollapseWhiteSpace).Where(line => line.Length > 0));

    [GeneratedRegex("<!--(?<text>.{1,100000}?)-->", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("<meta [^>]{1,2000}>", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Meta();

    [GeneratedRegex("name ?= ?[\"']?(?:author|creator|dc\\.creator)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Author();

    [GeneratedRegex("content ?= ?(?:\"(?<text>[^\"]*)\"|'(?<text>[^']*)')", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Value();

    [GeneratedRegex(
        "\\s(?:(?:alt|title|content|placeholder|aria-label) ?= ?(?:\"(?<text>[^\"]{1,2000})\"|'(?<text>[^']{1,2000})')"
            + "|href ?= ?[\"']?tel:(?<text>[^\"'> ]{1,40}))",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Attribute();

    [GeneratedRegex(
        "\\s(?:value|href|src|srcset|poster|background|cite|action|xlink:href|data-[a-z-]{1,40}) ?= ?(?:\"(?<text>[^\"]{1,2000})\"|'(?<text>[^']{1,2000})')",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex HiddenAttribute();

    [GeneratedRegex(
        "<script[^>]{0,2000}>(?<text>.{1,100000}?)</script", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Script();

    [GeneratedRegex("data:image/[a-z+.-]{1,20};base64,(?<data>[A-Za-z0-9+/=%\\s]{16,})", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex InnerPicture();

    [GeneratedRegex("<[^<>]{0,2000}>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
