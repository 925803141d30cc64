using System.Collections.Immutable;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>A line that has its place in the outline: a heading, or a numbered paragraph.</summary>
/// <param name="Line">The line.</param>
/// <param name="Numbering">How it is numbered; null when it stands out without a number.</param>
/// <param name="Children">The lines below it.</param>
internal sealed record OutlineNode(HeadingCandidate Line, Numbering? Numbering, ImmutableArray<OutlineNode> Children);
