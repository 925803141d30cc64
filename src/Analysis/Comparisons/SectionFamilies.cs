using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Archives;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Analysis.Comparisons;

/// <summary>
/// The sections that several terms have: same title, same organisation, same kind of report, compared without case, marks and punctuation. Of two such sections
/// in one term the first one counts.
/// </summary>
internal sealed class SectionFamilies
{
    // What a name keeps of a title, and what tells it from that of another organisation.
    private const int LongestSlug = 50, DigitsOfSum = 10;

    private readonly FrozenDictionary<PagePath, SectionFamily> _bySection;

    private SectionFamilies(ImmutableArray<SectionFamily> all)
    {
        All = all;
        _bySection = all
            .SelectMany(family => family.Sections.Select(entry => (entry.Section.Path, Family: family)))
            .ToFrozenDictionary(found => found.Path, found => found.Family);
    }

    /// <summary>All families, by path.</summary>
    public ImmutableArray<SectionFamily> All { get; }

    /// <summary>The families of an archive. No text is read: titles and front matter decide.</summary>
    public static SectionFamilies Of(Archive archive)
    {
        var sections = from report in archive.Reports
                       let whose = ReportKey.Of(report)
                       from section in report.Sections
                       where section.Withdrawn is null
                       let key = $"{VietnameseText.ComparisonKey(section.Title)}\n{whose.Organisation}\n{whose.Kind}"
                       select (Key: key, Entry: new SectionOfReport(report, section));
        return new SectionFamilies(
        [
            .. sections
                .GroupBy(found => found.Key, found => found.Entry, StringComparer.Ordinal)
                .Select(family => (family.Key, Sections: family.DistinctBy(entry => entry.Report.Term).ToImmutableArray()))
                .Where(family => family.Sections.Length > 1)
                .Select(family => new SectionFamily(PathOf(family.Key, family.Sections[^1].Section.Title, archive.Site.Addresses), family.Sections))
                .OrderBy(family => family.Path.Value, StringComparer.Ordinal),
        ]);
    }

    /// <summary>The family of a section, by the path of its page; null when no other term has it.</summary>
    public SectionFamily? Find(PagePath section) => _bySection.GetValueOrDefault(section);

    private static PagePath PathOf(string key, string title, SiteAddresses addresses) =>
        new($"{addresses.Comparisons}{Slug.Shorten(Slug.Of(title), LongestSlug).Trim('-')}-{Sha256.Of(key)[..DigitsOfSum]}.html");
}
