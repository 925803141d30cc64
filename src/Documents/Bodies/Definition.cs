using System.Collections.Immutable;

namespace SiteGen.Documents.Bodies;

/// <summary>One entry of a definition list.</summary>
/// <param name="Terms">What is explained.</param>
/// <param name="Explanation">The blocks that explain it.</param>
internal sealed record Definition(ImmutableArray<ImmutableArray<Inline>> Terms, ImmutableArray<Block> Explanation);
