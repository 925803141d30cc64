using System.Collections.Immutable;

namespace SiteGen.Tests.Fuzz;

/// <summary>A real file or archive that is damaged: its parts by path (one for a file that is damaged as a whole), and what reads them and tells
/// whether it has a result.</summary>
internal sealed record Original(ImmutableArray<Part> Parts, Func<ImmutableArray<Part>, bool> Read)
{
    /// <summary>A file that is damaged as a whole.</summary>
    public static Original Of(string path, byte[] bytes, Func<string, byte[], bool> read) => new([new Part(path, bytes)], parts => read(path, parts[0].Bytes));
}
