using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;

namespace SiteGen.Hosts.Preview;

/// <summary>Adds to a finished page what the preview shows beside it: the diagnostics, and the script that reloads it.</summary>
internal static partial class PreviewPage
{
    /// <summary>The page with the panel at its top and the script at its end; its policy is opened for these two only.</summary>
    public static byte[] Of(byte[] page, PreviewBuild build, Language language)
    {
        var html = Policy().Replace(Encoding.UTF8.GetString(page), policy => policy.Groups[1].Value + PreviewPolicy.Open(policy.Groups[2].Value), 1);
        html = Insert(html, "</head>", $"<link rel=\"stylesheet\" href=\"{PreviewAddresses.Stylesheet}\">\n");
        html = Insert(html, "</body>", $"<script src=\"{PreviewAddresses.Script}\" data-shown=\"{build.Stamp}\"></script>\n");
        var body = Body().Match(html);
        return Encoding.UTF8.GetBytes(html.Insert(body.Index + body.Length, DiagnosticPanel.Of(build.Diagnostics, language)));
    }

    /// <summary>A page for when the site has none to show.</summary>
    public static string Bare(string message, Language language)
    {
        var tag = language == Language.Vi ? "vi" : "en";
        var text = HtmlEncoder.Default.Encode(message);
        return $"<!doctype html>\n<html lang=\"{tag}\">\n<head><meta "
            + $"charset=\"utf-8\"><title>{text}</title></head>\n<body><main><h1>{text}</h1></main></body>\n</html>\n";
    }

    private static string Insert(string html, string before, string what)
    {
        var at = html.LastIndexOf(before, StringComparison.OrdinalIgnoreCase);
        return html.Insert(at < 0 ? html.Length : at, what);
    }

    [GeneratedRegex("""(<meta http-equiv="Content-Security-Policy" content=")([^"]*)""", RegexOptions.IgnoreCase)]
    private static partial Regex Policy();

    [GeneratedRegex("<body[^>]*>", RegexOptions.IgnoreCase)]
    private static partial Regex Body();
}
