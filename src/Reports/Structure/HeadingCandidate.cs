using System.Collections.Immutable;
using SiteGen.Text.Numbering;

namespace SiteGen.Reports.Structure;

/// <summary>A line that may be a heading.</summary>
/// <param name="Index">Its index among the lines.</param>
/// <param name="Readings">The ways in which it can be read as numbered; none when it can only be a heading without a number.</param>
/// <param name="Unnumbered">How it stands out without a number.</param>
/// <param name="Score">The points of its words as a title.</param>
/// <param name="IsOuterPart">Whether it is the name of a part that begins or ends a document: it stands beside the highest, however those are written.</param>
internal sealed record HeadingCandidate(int Index, ImmutableArray<Numbering> Readings, UnnumberedKind Unnumbered, int Score, bool IsOuterPart)
{
    /// <summary>How deep in a list of the source it stands whose numbers the source generates, from 0; 0 for all other lines.</summary>
    public int Depth { get; init; }
}

/// <summary>How a line without a number stands out; the higher ones stand above the lower ones.</summary>
internal enum UnnumberedKind
{
    /// <summary>It does not.</summary>
    None,

    /// <summary>A star before a label, directly above the first number of a series: <c>* Đối với học sinh:</c>.</summary>
    Star,

    /// <summary>Bold throughout.</summary>
    Bold,

    /// <summary>In a heading style.</summary>
    Style,

    /// <summary>In capitals.</summary>
    Capitals,
}
