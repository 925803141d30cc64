using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Documents.Bodies;

/// <summary>Markdown as it stands in a file, below its front matter.</summary>
/// <param name="Path">The file as staff name it.</param>
/// <param name="FirstLine">The line of the file on which the Markdown begins, from 1.</param>
/// <param name="Lines">The Markdown.</param>
internal sealed record BodySource(string Path, int FirstLine, TextLines Lines)
{
    /// <summary>The place in the file of an offset into the Markdown.</summary>
    public SourceLocation At(int offset)
    {
        var (line, column) = Lines.Position(Math.Clamp(offset, 0, Lines.Text.Length));
        return new SourceLocation(Path, FirstLine + line - 1, column);
    }

    /// <summary>The words of the line on which a place is.</summary>
    public string LineAt(SourceLocation location) => Lines[location.Line - FirstLine + 1];
}
