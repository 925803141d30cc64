namespace SiteGen.Text;

/// <summary>A place where two sequences differ; either length may be 0.</summary>
/// <param name="FirstStart">Where it begins in the first sequence.</param>
/// <param name="FirstLength">How much of the first one is not in the second.</param>
/// <param name="SecondStart">Where it begins in the second sequence.</param>
/// <param name="SecondLength">How much of the second one is not in the first.</param>
internal readonly record struct SequenceDifference(int FirstStart, int FirstLength, int SecondStart, int SecondLength)
{
    /// <summary>Where it ends in the first sequence.</summary>
    public int FirstEnd => FirstStart + FirstLength;

    /// <summary>Where it ends in the second sequence.</summary>
    public int SecondEnd => SecondStart + SecondLength;
}
