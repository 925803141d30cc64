using System.Globalization;
using SiteGen.Archives;
using SiteGen.Text;

namespace SiteGen.Bags;

/// <summary>What a bag of an archive says of itself.</summary>
public static class BagInfoFields
{
    /// <summary>The labels of RFC 8493, section 2.2.2, and then those of an archive of term reports.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="bytes">How many bytes the payload has.</param>
    /// <param name="files">How many files.</param>
    public static IEnumerable<(string Label, string Value)> Of(Archive archive, long bytes, int files)
    {
        var site = archive.Site;
        var days = archive.Reports.Select(report => report.FrontMatter.Date.Value).Order().ToList();
        yield return ("Source-Organization", site.Owner);
        yield return ("External-Description", site.Description is null ? site.Title : $"{site.Title}. {site.Description}");
        if (site.Base is not null)
            yield return ("External-Identifier", site.Base.AbsoluteUri);
        // The day of the newest report, as in the feed: the same archive is packed to the same bytes on any day.
        if (days.Count > 0)
            yield return ("Bagging-Date", IsoDate.Of(days[^1]));
        yield return ("Bag-Size", Size(bytes));
        yield return (BagInfo.PayloadOxum, string.Create(CultureInfo.InvariantCulture, $"{bytes}.{files}"));
        yield return ("Bag-Software-Agent", ThisProgram.NameAndVersion);
        yield return ("Title", site.Title);
        foreach (var term in archive.Terms)
            yield return ("Term", term.Name.ToString());
        if (days.Count > 0)
            yield return ("Dates", $"{IsoDate.Of(days[0])}/{IsoDate.Of(days[^1])}");
        yield return ("Language", site.LanguageTag);
        if (site.Rights is not null)
            yield return ("Rights", site.Rights);
        if (site.Licence is not null)
            yield return ("Licence", site.Licence.AbsoluteUri);
    }

    private static string Size(long bytes) => bytes switch
    {
        < 1_000_000 => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 999) / 1000} KB"),
        < 1_000_000_000 => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e6:0.0} MB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1e9:0.0} GB"),
    };
}
