using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>What an archive changes of the looks of its pages; readers get it too.</summary>
/// <param name="Texts">The words of the pages that are its own.</param>
/// <param name="Files">Its own stylesheets, scripts, pictures and fonts, each with its beginning as staff name it.</param>
internal sealed record OwnLooks(ImmutableArray<Located<string>> Texts, ImmutableArray<(StoredFile File, SourceLocation Start)> Files)
{
    /// <summary>That of an archive that changes nothing.</summary>
    public static OwnLooks None { get; } = new([], []);

    /// <summary>The same with one file more.</summary>
    public OwnLooks With(StoredFile file, SourceLocation start) => this with { Files = Files.Add((file, start)) };
}
