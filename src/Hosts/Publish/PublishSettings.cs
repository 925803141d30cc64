namespace SiteGen.Hosts.Publish;

/// <summary>What connects a bare repository with a published archive. It is kept in the repository's own git settings.</summary>
/// <param name="Repository">The bare repository.</param>
/// <param name="Folder">The published archive.</param>
/// <param name="Branch">The branch that the site is made from.</param>
/// <param name="Keep">How many releases are kept.</param>
internal sealed record PublishSettings(GitRepository Repository, PublishFolder Folder, string Branch, int Keep)
{
    /// <summary>The branch when nothing else is said.</summary>
    public const string DefaultBranch = "main";

    /// <summary>How many releases are kept when nothing else is said.</summary>
    public const int DefaultKeep = 5;

    private const string SiteKey = "sitegen.site", BranchKey = "sitegen.branch", KeepKey = "sitegen.keep";

    /// <summary>Reads the settings; null when <c>publish init</c> was not run for this repository.</summary>
    public static PublishSettings? TryRead(string repository)
    {
        var git = new GitRepository(Path.GetFullPath(repository));
        if (!git.IsBare || git.Setting(SiteKey) is not { } site)
            return null;
        return new PublishSettings(
            git,
            new PublishFolder(site),
            git.Setting(BranchKey) ?? DefaultBranch,
            int.TryParse(git.Setting(KeepKey), out var keep) && keep > 0 ? keep : DefaultKeep);
    }

    /// <summary>Writes the settings. Git's own look at a push obeys no replacements either.</summary>
    public void Write()
    {
        Repository.Set("core.useReplaceRefs", "false");
        Repository.Set(SiteKey, Folder.Root);
        Repository.Set(BranchKey, Branch);
        Repository.Set(KeepKey, Keep.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }
}
