using System.Globalization;

namespace SiteGen.Hosts.Publish;

/// <summary>What connects a bare repository with a published archive. It is kept in the repository's own git settings.</summary>
/// <param name="Repository">The bare repository.</param>
/// <param name="Folder">The published archive.</param>
/// <param name="Branch">The branch that the site is made from.</param>
/// <param name="Keep">How many releases are kept.</param>
internal sealed record PublishSettings(GitRepository Repository, PublishFolder Folder, string Branch, int Keep)
{
    /// <summary>The branch by default.</summary>
    public const string DefaultBranch = "main";

    /// <summary>How many releases are kept by default.</summary>
    public const int DefaultKeep = 5;

    private const string SiteKey = "sitegen.site", BranchKey = "sitegen.branch", KeepKey = "sitegen.keep", TimeLimitKey = "sitegen.timeLimit";

    /// <summary>How long making a release may take by default. A large archive takes seconds, its first conversion minutes.</summary>
    public static readonly TimeSpan DefaultTimeLimit = TimeSpan.FromMinutes(10);

    /// <summary>How long making a release may take, and how long one push waits for others.</summary>
    public TimeSpan TimeLimit { get; init; } = DefaultTimeLimit;

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
            TryNumber(git.Setting(KeepKey)) ?? DefaultKeep)
        {
            TimeLimit = TryNumber(git.Setting(TimeLimitKey)) is { } seconds ? TimeSpan.FromSeconds(seconds) : DefaultTimeLimit,
        };
    }

    /// <summary>Writes the settings. Git's own check of a push ignores replacements (<c>refs/replace</c>) too.</summary>
    public void Write()
    {
        Repository.Set("core.useReplaceRefs", "false");
        Repository.Set(SiteKey, Folder.Root);
        Repository.Set(BranchKey, Branch);
        Repository.Set(KeepKey, Keep.ToString(CultureInfo.InvariantCulture));
        Repository.Set(TimeLimitKey, ((int)TimeLimit.TotalSeconds).ToString(CultureInfo.InvariantCulture));
    }

    private static int? TryNumber(string? text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
