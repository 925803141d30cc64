using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>The contents, which is also what a reading system shows as its own.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Entries">The pages and their subsections.</param>
/// <param name="Landmarks">The pages that a reading system may lead to, each with its <c>epub:type</c>.</param>
public sealed record BookContentsPage(BookFrame Frame, ImmutableArray<ContentsEntry> Entries, ImmutableArray<(string Type, PageLink Page)> Landmarks);
