namespace SiteGen.Analysis.Figures;

/// <summary>A number as it stands among the words of a text.</summary>
/// <param name="First">The word that it begins in.</param>
/// <param name="Last">The word that it ends in; its unit may be part of it.</param>
/// <param name="Start">Where it begins in the text.</param>
/// <param name="End">Where it ends, without a unit.</param>
/// <param name="Value">Its value; of a range the first one.</param>
internal sealed record WrittenNumber(int First, int Last, int Start, int End, decimal Value)
{
    /// <summary>The other end of a range.</summary>
    public decimal? ValueMax { get; init; }

    /// <summary>Of how many: what stands after a stroke.</summary>
    public decimal? Of { get; init; }

    /// <summary>What is written after it in the same word: <c>%</c>.</summary>
    public string Attached { get; init; } = "";

    /// <summary>Whether it is written in words.</summary>
    public bool IsInWords { get; init; }
}
