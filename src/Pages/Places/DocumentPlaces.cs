namespace SiteGen.Pages.Places;

/// <summary>The places of one document of a report: of its preamble or of a section.</summary>
/// <param name="Report">Those of the report.</param>
/// <param name="Id">The id of the document in it: <c>iii</c>, <c>mo-dau</c>.</param>
internal sealed record DocumentPlaces(ReportPlaces Report, string Id)
{
    /// <summary>The name of the document itself.</summary>
    public string Name => Report[Id];

    /// <summary>The name of a footnote.</summary>
    public string Footnote(int ordinal) => Report.Footnote(Id, ordinal);
}
