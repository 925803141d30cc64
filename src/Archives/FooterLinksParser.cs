using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents.Bodies;
using SiteGen.Documents.FrontMatters;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>Reads <c>footer-links</c> of <c>site.yml</c>. Pages lie at many depths, so every address is a whole one.</summary>
internal static class FooterLinksParser
{
    /// <summary>The links that are safe, each with the place of its title; the others are reported.</summary>
    public static ImmutableArray<(SiteLink Link, Located<string> Title)> Parse(FrontMatterFields site, DiagnosticBag diagnostics) =>
    [
        .. site.Entries(SiteKeys.FooterLinks.Name, SiteKeys.OfFooterLink, KeysWanted)
            .Select(link => Read(link, diagnostics))
            .OfType<(SiteLink, Located<string>)>(),
    ];

    private static Diagnostic KeysWanted(SourceLocation item) =>
        FrontMatterProblems.KeysWanted(item, SiteKeys.FooterLinks.Name, SiteKeys.OfFooterLink.Select(key => key.Name));

    private static (SiteLink, Located<string>)? Read(FrontMatterFields fields, DiagnosticBag diagnostics)
    {
        if (fields.Text("title") is not { } title || fields.Text("url") is not { } url)
            return null;
        if (IsSafe(url.Value))
            return (new SiteLink(title.Value, WebAddress.Encode(url.Value)), title);
        diagnostics.Add(SiteProblems.FooterLinkAddress(url));
        return null;
    }

    private static bool IsSafe(string url) =>
        LinkSafety.SchemeOf(url) is not null && LinkSafety.Check(url) == LinkFault.None
        && Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme is "mailto" or "tel" || address.UserInfo.Length == 0);
}
