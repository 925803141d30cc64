namespace SiteGen.Sources.Structure;

/// <summary>A line that has its place in a series of numbers; a heading, or a numbered paragraph.</summary>
/// <param name="Index">Its index among the lines.</param>
/// <param name="Numbering">How it is numbered.</param>
/// <param name="Parent">The index of the node that it is below, among the nodes; -1 when it is below none.</param>
public sealed record OutlineNode(int Index, Numbering Numbering, int Parent)
{
    /// <summary>How high its style is: 0 for the highest.</summary>
    public int Rank => NumberingStyles.RankOf(Numbering.Style);
}
