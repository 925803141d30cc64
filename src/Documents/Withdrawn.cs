using SiteGen.Diagnostics;

namespace SiteGen.Documents;

/// <summary>That something is not published any more, which readers are told in its place.</summary>
/// <param name="Date">The day of the withdrawal.</param>
/// <param name="Reason">Why, in the archive's language.</param>
public sealed record Withdrawn(Located<DateOnly> Date, string Reason);

/// <summary>A paragraph that is not published any more.</summary>
/// <param name="Id">Its id: <c>iii-p2</c>; also that of a table, a preformatted text or a footnote.</param>
/// <param name="Withdrawn">When and why.</param>
public sealed record WithdrawnParagraph(Located<string> Id, Withdrawn Withdrawn);
