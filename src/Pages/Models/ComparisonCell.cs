using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>What one term has in a row.</summary>
/// <param name="Column">The term.</param>
/// <param name="IsFirst">Whether the term has no paragraph before it on the page.</param>
/// <param name="Paragraphs">Its paragraphs; none where it has nothing like the others.</param>
public sealed record ComparisonCell(ComparisonColumn Column, bool IsFirst, ImmutableArray<ComparisonParagraph> Paragraphs);
