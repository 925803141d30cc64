using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>A fact and its name.</summary>
/// <param name="Name">What is told.</param>
/// <param name="Lines">What there is to tell; one line or more.</param>
public sealed record BookFact(string Name, ImmutableArray<string> Lines);
