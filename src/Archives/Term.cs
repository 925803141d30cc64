using System.Collections.Immutable;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>A term with its reports.</summary>
/// <param name="Name">Its number and years.</param>
/// <param name="Reports">Its reports: those with an <c>order</c> by it, then oldest first, those of one day by address.</param>
public sealed record Term(TermName Name, ImmutableArray<ReportEntry> Reports)
{
    /// <summary>The page that lists its reports.</summary>
    public PagePath Path => Addresses.PageOf(Name);

    /// <summary>The fixed names in addresses.</summary>
    public SiteAddresses Addresses { get; init; } = SiteAddresses.Vietnamese;
}
