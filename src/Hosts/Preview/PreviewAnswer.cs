using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
using SiteGen.Text;

namespace SiteGen.Hosts.Preview;

/// <summary>What a browser gets.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="ContentType">The media type, with the encoding of texts.</param>
/// <param name="Bytes">The content.</param>
internal sealed record PreviewAnswer(int Status, string ContentType, byte[] Bytes)
{
    private static readonly FileExtensionContentTypeProvider Types = new() { Mappings = { [".md"] = "text/markdown" } };

    /// <summary>Where to go instead; null for an answer that is the thing itself.</summary>
    public string? Location { get; private init; }

    /// <summary>Answers a path, decoded and beginning with <c>/</c>; null is a path that leaves the site.</summary>
    public static PreviewAnswer To(string? path, PreviewBuild build, Language language)
    {
        if (path is PreviewAddresses.Script or PreviewAddresses.Stylesheet)
            return new PreviewAnswer(StatusCodes.Status200OK, TypeOf(path), PreviewResource.Read(Path.GetFileName(path)));
        if (path is not null && Find(path, build) is { } file)
            return Rendered(file, StatusCodes.Status200OK, build, language);
        if (path is not null && build.Files.ContainsKey(path[1..] + "/index.html"))
            return new PreviewAnswer(StatusCodes.Status302Found, "text/plain", []) { Location = new PathString(path + "/").ToUriComponent() };
        return build.Files.TryGetValue("404.html", out var notFound)
            ? Rendered(notFound, StatusCodes.Status404NotFound, build, language)
            : Bare(StatusCodes.Status404NotFound, PreviewTexts.NotFound.In(language), build, language);
    }

    private static OutputFile? Find(string path, PreviewBuild build) =>
        build.Files.GetValueOrDefault(path.EndsWith('/') ? path[1..] + "index.html" : path[1..]);

    private static PreviewAnswer Rendered(OutputFile file, int status, PreviewBuild build, Language language)
    {
        try
        {
            var bytes = file.Render();
            return new PreviewAnswer(status, TypeOf(file.Path), PagePath.Is(file.Path) ? PreviewPage.Of(bytes, build, language) : bytes);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            return Bare(StatusCodes.Status500InternalServerError, (DiskFault.Of(error) ?? PreviewTexts.RenderFailed).In(language), build, language);
        }
    }

    private static PreviewAnswer Bare(int status, string message, PreviewBuild build, Language language) =>
        new(status, "text/html; charset=utf-8", PreviewPage.Of(Encoding.UTF8.GetBytes(PreviewPage.Bare(message, language)), build, language));

    private static string TypeOf(string path)
    {
        var type = Types.TryGetContentType(path, out var known) ? known : "application/octet-stream";
        var isText = type.StartsWith("text/", StringComparison.Ordinal) || type is "application/json" or "application/xml" or "image/svg+xml";
        return isText ? type + "; charset=utf-8" : type;
    }
}
