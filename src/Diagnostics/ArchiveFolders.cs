namespace SiteGen.Diagnostics;

/// <summary>The folders of an archive as messages and front matter name them, whatever <c>--input</c> and <c>--seeds</c> say.</summary>
internal static class ArchiveFolders
{
    /// <summary>The Markdown and the settings.</summary>
    public const string Input = "input/";

    /// <summary>The raw reports.</summary>
    public const string Seeds = "seeds/";

    /// <summary>What the archive changes of the theme.</summary>
    public const string Theme = "theme/";
}
