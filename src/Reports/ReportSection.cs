using System.Collections.Immutable;

namespace SiteGen.Reports;

/// <summary>A section of a report.</summary>
/// <param name="Line">The source line of its heading.</param>
/// <param name="Number">Its number as written, without the delimiter: <c>III</c>.</param>
/// <param name="Title">Its heading's words.</param>
/// <param name="Blocks">Its text.</param>
internal sealed record ReportSection(int Line, string Number, string Title, ImmutableArray<ReportBlock> Blocks)
{
    /// <summary>The heading of the part that it is in, as written: <c>PHẦN THỨ NHẤT KIỂM ĐIỂM …</c>; null without parts.</summary>
    public string? Part { get; init; }
}
