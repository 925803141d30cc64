using System.Net;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Bags;

/// <summary>The page at the top of a bag, which opens the archive inside: at once, or with a click where a browser does not go on by itself.</summary>
internal static class BagPage
{
    private static readonly string Home = BagContent.Payload + SitePaths.Home;

    private static readonly Localized Open = new("Mở kho lưu trữ", "Open the archive");

    private static readonly Localized Told = new(
        "Kho lưu trữ sẽ tự mở; nếu không, hãy bấm vào liên kết trên. Toàn bộ kho nằm trong thư mục data; các tệp bên cạnh dùng để kiểm tra kho còn nguyên vẹn.",
        "The archive opens by itself; if it does not, follow the link above. All of it lies in the folder data; the files beside it prove that it is whole.");

    // The colours and letters of the site, without a file of it.
    private const string Style = """
        :root { color-scheme: light dark }
        body { margin: 0; font: 1.0625rem/1.7 "Noto Serif", Cambria, "Times New Roman", serif; background: #faf8f3; color: #1d1a16 }
        main { max-width: 37rem; margin: 0 auto; padding: 18vh 1.25rem 3rem; border-top: 3px double #8f1d1d }
        h1 { font-size: 1.75rem; font-weight: 600; line-height: 1.35; margin: 0 0 .25rem }
        p { margin: 0 0 1.25rem }
        .owner { color: #514b44 }
        a { display: inline-block; padding: .5rem 1.1rem; border: 1px solid; border-radius: 3px; color: #8f1d1d; font-weight: 600 }
        a:focus-visible { outline: 3px solid #8f1d1d; outline-offset: 3px }
        .told { font: .9rem/1.6 system-ui, "Segoe UI", "Noto Sans", Roboto, sans-serif; color: #514b44 }
        @media (prefers-color-scheme: dark) {
          body { background: #171511; color: #ebe6da }
          main { border-color: #f0a59b }
          a { color: #f0a59b }
          a:focus-visible { outline-color: #f0a59b }
          .owner, .told { color: #bdb5a6 }
        }
        """;

    /// <summary>The page, in the archive's language and in English.</summary>
    public static string Render(SiteSettings site) => $"""
        <!doctype html>
        <html lang="{site.LanguageTag}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="refresh" content="0; url={Home}">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{Html(site.Title)}</title>
        <style>
        {Style}
        </style>
        </head>
        <body>
        <main>
        <h1>{Html(site.Title)}</h1>
        <p class="owner">{Html(site.Owner)}</p>
        <p><a href="{Home}">{Open.In(site.Language)}</a></p>
        <p class="told">{Told.In(site.Language)}</p>{(site.Language == Language.En ? "" : $"\n<p class=\"told\" lang=\"en\">{Told.En}</p>")}
        </main>
        </body>
        </html>

        """.ReplaceLineEndings("\n");

    private static string Html(string text) => WebUtility.HtmlEncode(text);
}
