using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>A body with its reports.</summary>
/// <param name="Name">Its name as its first report writes it.</param>
/// <param name="Path">Its page.</param>
/// <param name="Reports">Its reports, in the order of the archive.</param>
public sealed record Organisation(string Name, PagePath Path, ImmutableArray<ReportEntry> Reports)
{
    /// <summary>Its terms, oldest first, each with the reports of the organisation alone.</summary>
    public ImmutableArray<Term> Terms =>
        [.. Reports.GroupBy(report => report.Term).Select(group => new Term(group.Key, [.. group]) { Addresses = Reports[0].Addresses })];
}
