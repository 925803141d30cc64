using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>A section through the terms: paragraphs that are alike beside each other.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Heading">The title of the section.</param>
/// <param name="Terms">The terms by their numbers: <c>VIII, IX, X</c>.</param>
/// <param name="Organisation">Whose reports they are; null where that is not known.</param>
/// <param name="Columns">The terms, oldest first.</param>
/// <param name="Rows">In each a cell for every term.</param>
public sealed record ComparisonPage(
    PageFrame Frame,
    string Heading,
    string Terms,
    string? Organisation,
    ImmutableArray<ComparisonColumn> Columns,
    ImmutableArray<ImmutableArray<ComparisonCell>> Rows);
