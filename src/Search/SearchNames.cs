using SiteGen.Archives;

namespace SiteGen.Search;

/// <summary>What the results of a search are called: in the words of the pages, which the index does not know.</summary>
/// <param name="Report">The name of a report.</param>
/// <param name="Places">The places of a report, each by its id.</param>
internal sealed record SearchNames(Func<ReportEntry, string> Report, Func<ReportEntry, IEnumerable<KeyValuePair<string, string>>> Places);
