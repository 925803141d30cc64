using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SiteGen.Tests.Architecture;

/// <summary>A text about the program: a README, the staff's guide, what lies in <c>.github</c>.</summary>
/// <param name="Path">Its path in the repository.</param>
/// <param name="Text">What it says.</param>
internal sealed partial record Readme(string Path, string Text)
{
    /// <summary>All of them, by ordinal path.</summary>
    public static ImmutableArray<Readme> All { get; } = [.. Directory.EnumerateFiles(Repository.Find(".github"), "*.md")
        .Concat(Directory.EnumerateFiles(Repository.Find("src"), "README*.md", SearchOption.AllDirectories))
        .Concat([Repository.Find("README.md"), Repository.Find("tests/README.md"), Repository.Find("theme/README.md")])
        .Select(file => System.IO.Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)
        .Select(path => new Readme(path, File.ReadAllText(Repository.Find(path))))];

    /// <summary>One of them.</summary>
    public static Readme Of(string path) => All.Single(readme => readme.Path == path);

    /// <summary>The lines of its blocks of code, without what a comment says after them.</summary>
    public IEnumerable<string> CodeLines => Text.Split('\n')
        .Where(line => line.StartsWith("    ", StringComparison.Ordinal))
        .Select(line => Comment().Replace(line, "").Trim());

    /// <summary>What stands between backticks in its sentences and tables.</summary>
    public IEnumerable<string> Quoted => InlineCode().Matches(Prose).Select(match => match.Groups[1].Value.Replace(@"\|", "|"));

    /// <summary>The commands for a shell, in the order of the text: lines of code, and what stands between backticks in sentences and tables.</summary>
    public IEnumerable<string> Commands => Text.Split('\n')
        .SelectMany(line => line.StartsWith("    ", StringComparison.Ordinal)
            ? [Comment().Replace(line, "").Trim()]
            : InlineCode().Matches(line).Select(match => match.Groups[1].Value))
        .Where(words => ShellCommand().IsMatch(words));

    /// <summary>Where its links and pictures lead.</summary>
    public IEnumerable<string> Links => Link().Matches(InlineCode().Replace(Prose, "")).Select(match => match.Groups[1].Value);

    /// <summary>The anchors of its headings as git's web front ends make them: small letters, no punctuation, <c>-</c> for a blank.</summary>
    public IEnumerable<string> Anchors =>
        Heading().Matches(Text).Select(match => Punctuation().Replace(match.Groups[1].Value.ToLowerInvariant(), "").Replace(' ', '-'));

    /// <summary>The cells of the rows of its tables.</summary>
    public IEnumerable<string[]> Rows => Text.Split('\n')
        .Where(line => line.StartsWith('|') && line.EndsWith('|'))
        .Select(line => Bar().Split(line)[1..^1].Select(cell => cell.Trim().Replace(@"\|", "|")).ToArray());

    private string Prose => string.Join('\n', Text.Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal)));

    [GeneratedRegex(@"(?:^|\s+)#.*$")]
    private static partial Regex Comment();

    [GeneratedRegex("`([^`\n]+)`")]
    private static partial Regex InlineCode();

    // A word of a file's name is no command: `git` alone names the program, `sitegen` alone builds.
    [GeneratedRegex(
        @"^(?:\w+=\S+ )*(?:sitegen$|\.ci/run$|(?:tests/bench/\w+|sha256sum)(?= |$)"
        + "|(?:sitegen|git|dotnet|npm|docker|apt|curl|sudo|cp|mv|ln|rm|mkdir|cd|cat|chmod|ssh|scp|rsync|nginx|caddy|shasum|open|xdg-open|start|copy|certutil"
        + "|[A-Z][a-z]+-[A-Z][A-Za-z]+) )")]
    private static partial Regex ShellCommand();

    [GeneratedRegex(@"\[[^\]]*\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^#+ (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{Nd}\s_-]")]
    private static partial Regex Punctuation();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex Bar();
}
