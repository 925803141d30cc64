using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Search;

/// <summary>Where an abbreviation of the glossary occurs.</summary>
/// <param name="Entry">The abbreviation.</param>
/// <param name="Count">How many paragraphs hold it or its meaning.</param>
/// <param name="First">The first of them, at most <see cref="Shown"/>.</param>
internal sealed record GlossaryUse(GlossaryEntry Entry, int Count, ImmutableArray<(SearchDocument Document, SearchParagraph Paragraph)> First)
{
    /// <summary>How many places are named.</summary>
    public const int Shown = 12;
}
