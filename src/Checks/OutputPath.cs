namespace SiteGen.Checks;

/// <summary>How diagnostics name a file of the finished site.</summary>
internal static class OutputPath
{
    /// <summary><c>a/b.html</c> becomes <c>output/a/b.html</c>.</summary>
    public static string Of(string path) => "output/" + path;
}
