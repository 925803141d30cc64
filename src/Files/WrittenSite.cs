using System.Collections.Immutable;

namespace SiteGen.Files;

/// <summary>What a build did to its output folder.</summary>
/// <param name="Bytes">The size of the whole site.</param>
/// <param name="Changed">The files that are new or different.</param>
/// <param name="Removed">The files that are gone.</param>
internal sealed record WrittenSite(long Bytes, ImmutableArray<string> Changed, ImmutableArray<string> Removed);
