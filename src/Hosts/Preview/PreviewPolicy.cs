using System.Collections.Immutable;

namespace SiteGen.Hosts.Preview;

/// <summary>Opens a page's Content-Security-Policy for the preview's own files, and for nothing else.</summary>
internal static class PreviewPolicy
{
    private static readonly ImmutableArray<string> Needed = ["connect-src", "script-src", "style-src"];

    /// <summary><c>connect-src 'none'; script-src 'self'</c> becomes <c>connect-src 'self'; script-src 'self'; style-src 'self'</c>.</summary>
    public static string Open(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var opened = directives.Select(directive => Needed.Contains(NameOf(directive)) ? WithSelf(directive) : directive);
        var missing = Needed.Except(directives.Select(NameOf)).Select(WithSelf);
        return string.Join("; ", opened.Concat(missing));
    }

    private static string NameOf(string directive) => directive.Split(' ')[0];

    private static string WithSelf(string directive)
    {
        var sources = directive.Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(source => source != "'none'").ToList();
        return string.Join(' ', sources.Contains("'self'") ? sources : sources.Append("'self'"));
    }
}
