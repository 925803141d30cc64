using System.Collections.Frozen;
using System.Collections.Immutable;
using SiteGen.Documents;
using SiteGen.Text;

namespace SiteGen.Archives;

/// <summary>
/// The organisations of an archive, where it has two or more: with one, its pages would say what the home page says. Names that differ in case, white space,
/// marks or punctuation only are one organisation, as in the search.
/// </summary>
internal sealed class Organisations
{
    private readonly FrozenDictionary<string, Organisation> _byKey;

    private Organisations(ImmutableArray<Organisation> all, bool hasList)
    {
        (All, HasList) = (all, hasList);
        _byKey = all.ToFrozenDictionary(organisation => KeyOf(organisation.Name), StringComparer.Ordinal);
    }

    // The room that a shortened name leaves for what tells it from another one.
    private const int ShortName = 50, DigitsOfSum = 8;

    /// <summary>The organisations in the order of a list; none where the archive has only one and never had more.</summary>
    public ImmutableArray<Organisation> All { get; }

    /// <summary>Whether there is a page that lists them. Once it is published it stays, also when nothing is left in it.</summary>
    public bool HasList { get; }

    /// <summary>Finds the organisations of an archive. Pages that were published stay when only one organisation is left.</summary>
    public static Organisations Of(Archive archive)
    {
        var addresses = archive.Site.Addresses;
        var groups = archive.Reports
            .Where(report => report.FrontMatter.Organisation is { } name && KeyOf(name).Length > 0)
            .GroupBy(report => KeyOf(report.FrontMatter.Organisation!), StringComparer.Ordinal)
            .ToList();
        if (groups.Count < 2 && archive.Permalinks.Find(new(addresses.OrganisationList, null)) is null)
            return new Organisations([], hasList: false);
        return new Organisations(
        [
            .. groups.Select(group => (Name: group.First().FrontMatter.Organisation!, Reports: group))
                .Select(group => new Organisation(group.Name, PathOf(group.Name, addresses), [.. group.Reports]))
                .OrderBy(organisation => VietnameseOrder.KeyOf(organisation.Name), StringComparer.Ordinal)
                .ThenBy(organisation => organisation.Path.Value, StringComparer.Ordinal),
        ],
            hasList: true);
    }

    /// <summary>The organisation of a report; null when it has none, or when there are no pages of organisations.</summary>
    public Organisation? Find(ReportEntry report) => report.FrontMatter.Organisation is { } name ? _byKey.GetValueOrDefault(KeyOf(name)) : null;

    /// <summary>
    /// The page of an organisation. It follows from the name alone, so that no other organisation can change it: a name that its slug does not tell in full is
    /// followed by digits of its checksum.
    /// </summary>
    public static PagePath PathOf(string name, SiteAddresses addresses)
    {
        var key = KeyOf(name);
        var slug = Slug.Of(name);
        if (slug.Replace('-', ' ') != key)
            slug = string.Join('-', new[] { Slug.Shorten(slug, ShortName).TrimEnd('-'), Sha256.Of(key)[..DigitsOfSum] }.Where(part => part.Length > 0));
        return new PagePath($"{addresses.Organisations}{slug}/index.html");
    }

    /// <summary>What the names of one organisation have in common.</summary>
    public static string KeyOf(string name) => VietnameseText.ComparisonKey(name);
}
