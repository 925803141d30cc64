using System.Collections.Immutable;
using SiteGen.Archives;

namespace SiteGen.Pages.Models;

/// <summary>Terms as a time line.</summary>
/// <param name="Frame">The page.</param>
/// <param name="Terms">The terms, oldest first, with the reports that are counted.</param>
/// <param name="HrefOf">Where a term leads.</param>
public sealed record TimeLine(PageFrame Frame, ImmutableArray<Term> Terms, Func<Term, string> HrefOf);
