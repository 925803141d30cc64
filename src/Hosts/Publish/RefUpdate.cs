namespace SiteGen.Hosts.Publish;

/// <summary>A line that git gives to <c>pre-receive</c> and <c>post-receive</c>: <c>old-commit new-commit ref</c>.</summary>
/// <param name="Old">The commit before, as the pusher claims; all zeros when there was none.</param>
/// <param name="New">The commit after; all zeros when the ref is removed.</param>
/// <param name="Ref">The full name: <c>refs/heads/main</c>.</param>
internal sealed record RefUpdate(string Old, string New, string Ref)
{
    /// <summary>Whether the ref is made anew.</summary>
    public bool IsNew => Old.All(digit => digit == '0');

    /// <summary>Whether the ref is removed.</summary>
    public bool IsRemoved => New.All(digit => digit == '0');

    /// <summary>
    /// Reads the lines that git gives, one for each update. Anything else (such as the rest of a name with a line break) becomes an update of a ref that does
    /// not exist, and is refused.
    /// </summary>
    public static IEnumerable<RefUpdate> Read(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
            yield return line.Split(' ', 3) is [var old, var made, var name] ? new RefUpdate(old, made, name) : new RefUpdate("", "", "…" + line);
    }
}
