using System.Collections.Immutable;

namespace SiteGen.Pages.Models;

/// <summary>A subject in a report, with everything that its parts say of it.</summary>
/// <param name="Subject">The subject and its page.</param>
/// <param name="Roles">At least two roles of sections that have paragraphs about it.</param>
public sealed record ReportSubject(PageLink Subject, ImmutableArray<PlacesOfRole> Roles);

/// <summary>The paragraphs of one role.</summary>
/// <param name="Role">The role: <c>Khuyết điểm, hạn chế</c>.</param>
/// <param name="Places">The paragraphs.</param>
public sealed record PlacesOfRole(string Role, ImmutableArray<PlaceLink> Places);
