namespace SiteGen.Hosts.Publish;

/// <summary>A line that git gives to <c>pre-receive</c> and <c>post-receive</c>: <c>old-commit new-commit ref</c>.</summary>
/// <param name="Old">The commit before; all zeros when there was none.</param>
/// <param name="New">The commit after; all zeros when the ref is removed.</param>
/// <param name="Ref">The full name: <c>refs/heads/main</c>.</param>
public sealed record RefUpdate(string Old, string New, string Ref)
{
    /// <summary>Whether the ref is made anew.</summary>
    public bool IsNew => Old.All(digit => digit == '0');

    /// <summary>Whether the ref is removed.</summary>
    public bool IsRemoved => New.All(digit => digit == '0');

    /// <summary>Reads what git says, a line an update.</summary>
    public static IEnumerable<RefUpdate> Read(TextReader lines)
    {
        while (lines.ReadLine() is { } line)
        {
            if (line.Split(' ', 3) is [var old, var made, var name])
                yield return new RefUpdate(old, made, name);
        }
    }
}
