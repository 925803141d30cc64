using System.Collections.Immutable;

namespace SiteGen.Documents.Bodies;

/// <summary>A footnote.</summary>
/// <param name="Id">Its address: <c>iii-fn1</c>.</param>
/// <param name="Ordinal">Its number in the document, from 1.</param>
/// <param name="ReferenceIds">The ids of the places that mention it, for the way back; never empty.</param>
/// <param name="Blocks">Its text.</param>
public sealed record Footnote(string Id, int Ordinal, ImmutableArray<string> ReferenceIds, ImmutableArray<Block> Blocks);
