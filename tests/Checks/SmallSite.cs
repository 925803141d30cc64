using System.Collections.Immutable;
using System.Text;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Pages;

namespace SiteGen.Tests.Checks;

/// <summary>A right site of a few files, one of which a test replaces.</summary>
internal static class SmallSite
{
    /// <summary>A right page; what stands in <c>main</c> begins on line 8, column 1.</summary>
    public static string Page(string main, string head = "") =>
        $"<!doctype html>\n<html lang=\"vi\">\n<head><meta charset=\"utf-8\"><title>Báo cáo</title>\n{head}\n</head>\n<body><main>\n<h1 "
            + $"id=\"dau\">Báo cáo</h1>\n{main}\n</main></body></html>\n";

    /// <summary>Checks the site with <paramref name="text"/> as <paramref name="path"/>; each finding as <c>path:line:column code</c>.</summary>
    public static string Check(string path, string text)
    {
        var files = new Dictionary<string, string>
        {
            ["index.html"] = Page("<p id=\"p1\">Một</p>"),
            ["a/index.html"] = Page("<p id=\"đoạn-1\">Hai</p>"),
            ["a/b.html"] = Page(""),
            ["a/anh 1.png"] = "",
            ["assets/site.css"] = "",
            ["assets/site.js"] = "",
            [path] = text,
        };
        return string.Join("\n", Check([.. files.Select(file => File(file.Key, file.Value))])
            .Select(d => $"{d.Location.Path}:{d.Location.Line}:{d.Location.Column} {d.Code}"));
    }

    public static ImmutableArray<Diagnostic> Check(ImmutableArray<OutputFile> files)
    {
        var diagnostics = new DiagnosticBag();
        SiteChecker.Check(files, diagnostics, progress: null);
        return diagnostics.ToSorted();
    }

    public static OutputFile File(string path, string text) => new(path, () => Encoding.UTF8.GetBytes(text));
}
