namespace SiteGen.Analysis.Figures;

/// <summary>A number of a text, with what it counts. All words are those of the text; an empty one is not there.</summary>
/// <param name="Number">As written: <c>5- 6</c>.</param>
/// <param name="Value">Its value; of a range the first one, of <c>12/15 xã</c> the 12.</param>
internal sealed record Figure(string Number, decimal Value)
{
    /// <summary>The other end of a range.</summary>
    public decimal? ValueMax { get; init; }

    /// <summary>Of how many: the 15 of <c>12/15 xã</c>, the 3 of <c>2/3</c>.</summary>
    public decimal? Of { get; init; }

    /// <summary>The unit of a measure, never converted: <c>triệu đồng/người/năm</c>. A number that counts things has none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>What limits or explains it, in parts with <c>; </c> between them: <c>hàng năm tăng bình quân</c>.</summary>
    public string Qualifier { get; init; } = "";

    /// <summary>The things that are counted, or what is measured.</summary>
    public string Counted { get; init; } = "";

    /// <summary>The time that it holds for, where the sentence or the heading of a column says it.</summary>
    public string Period { get; init; } = "";

    /// <summary>Its sentence; from a table the cells of its row with <c> | </c> between them.</summary>
    public string Sentence { get; init; } = "";
}
