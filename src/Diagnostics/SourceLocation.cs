namespace SiteGen.Diagnostics;

/// <summary>A place in a file that a person can open.</summary>
/// <param name="Path">The file as staff name it: relative, with <c>/</c>.</param>
/// <param name="Line">One-based line in the file, front matter included.</param>
/// <param name="Column">One-based column, in UTF-16 units.</param>
public readonly record struct SourceLocation(string Path, int Line, int Column)
{
    /// <summary>The beginning of a file, for problems of the file as a whole.</summary>
    public static SourceLocation Start(string path) => new(path, 1, 1);

    /// <summary>The place <paramref name="columns"/> further right on the same line.</summary>
    public SourceLocation Right(int columns) => this with { Column = Column + columns };
}
