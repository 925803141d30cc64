using SiteGen.Diagnostics;

namespace SiteGen.Documents;

/// <summary>A line of the source that is not part of the report, kept on record with the reason.</summary>
/// <param name="Line">One-based line in the source.</param>
/// <param name="Text">The line's words.</param>
/// <param name="Reason">Why it was left out, in the archive's language.</param>
public sealed record LeftOut(Located<int> Line, string Text, string Reason);
