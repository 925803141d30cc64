namespace SiteGen.Diagnostics;

/// <summary>Lines of a file that follow each other.</summary>
/// <param name="Path">The file, as in a <see cref="SourceLocation"/>.</param>
/// <param name="First">The first line, from 1.</param>
/// <param name="End">The line behind the last one.</param>
public sealed record LineRange(string Path, int First, int End)
{
    /// <summary>Whether a place is in these lines.</summary>
    public bool Holds(SourceLocation location) => location.Path == Path && location.Line >= First && location.Line < End;
}
