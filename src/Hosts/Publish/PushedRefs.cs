using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Hosts.Publish;

/// <summary>Decides which refs a push may change. Every update is looked at, whatever a hand-made client sends.</summary>
internal static class PushedRefs
{
    private const string Heads = "refs/heads/", Tags = "refs/tags/";

    // Git is asked about each.
    private const int MaxUpdates = 1000;

    /// <summary>Reports every update that is not a plain change of one branch or tag.</summary>
    /// <param name="updates">What the push changes.</param>
    /// <param name="branch">The published branch.</param>
    /// <param name="targetOf">The ref that another one stands for; null when it stands for itself.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Check(ImmutableArray<RefUpdate> updates, string branch, Func<string, string?> targetOf, DiagnosticBag diagnostics)
    {
        if (updates.Length > MaxUpdates)
        {
            diagnostics.Add(PushProblems.TooManyRefs(updates.Length, MaxUpdates, branch));
            return;
        }

        if (targetOf(Heads + branch) is { } real)
            diagnostics.Add(PushProblems.BranchSymbolic(branch, real));
        foreach (var twice in updates.CountBy(update => update.Ref, StringComparer.Ordinal).Where(count => count.Value > 1))
            diagnostics.Add(PushProblems.RefTwice(twice.Key, branch));
        foreach (var update in updates)
        {
            if (!update.Ref.StartsWith(Heads, StringComparison.Ordinal) && !update.Ref.StartsWith(Tags, StringComparison.Ordinal))
                diagnostics.Add(PushProblems.RefRefused(update.Ref, branch));
            else if (IsMistakable(update, branch))
                diagnostics.Add(PushProblems.RefMistakable(update.Ref, branch));
            else if (targetOf(update.Ref) is { } target)
                diagnostics.Add(PushProblems.RefSymbolic(update.Ref, target));
        }
    }

    // Git takes `main` for a tag before a branch (gitrevisions(7)); file systems that do not see case take refs/heads/Main for it; below refs/heads/main/
    // there would be no place left for the branch. A tag of that name may go.
    private static bool IsMistakable(RefUpdate update, string branch)
    {
        if (update.Ref == Heads + branch)
            return false;
        var isTag = update.Ref.StartsWith(Tags, StringComparison.Ordinal);
        var name = Plain(update.Ref[(isTag ? Tags : Heads).Length..]);
        var published = Plain(branch);
        if (IsOfGit(update.Ref.Split('/', 3)[2]))
            return !update.IsRemoved;
        if (isTag)
            return !update.IsRemoved && IsNamed(name);
        return IsNamed(name) || name.StartsWith(published + "/", StringComparison.Ordinal) || published.StartsWith(name + "/", StringComparison.Ordinal);

        bool IsNamed(string other) => other == published || other == Plain("heads/" + branch) || other == Plain(Heads + branch);
    }

    // What git itself, on this server or in a clone, takes for something else: its own names, and options.
    private static bool IsOfGit(string name) => name is "HEAD" or "@" || name.EndsWith("_HEAD", StringComparison.Ordinal) || name.StartsWith('-');

    private static string Plain(string name) => VietnameseText.Nfc(name).ToUpperInvariant();
}
