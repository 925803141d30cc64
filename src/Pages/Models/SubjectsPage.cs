using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>The list of subjects.</summary>
/// <param name="Frame">What every page has.</param>
/// <param name="Lines">The subjects in the order in which they are declared.</param>
public sealed record SubjectsPage(PageFrame Frame, ImmutableArray<SubjectLine> Lines);

/// <summary>A subject in the list.</summary>
/// <param name="Subject">Its name and its page.</param>
/// <param name="Count">How many paragraphs are about it.</param>
/// <param name="Terms">The terms that have such paragraphs, each with how many: <c>VIII: 3</c>.</param>
public sealed record SubjectLine(PageLink Subject, int Count, ImmutableArray<string> Terms);
