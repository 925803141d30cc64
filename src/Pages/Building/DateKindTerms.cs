using SiteGen.Documents;

namespace SiteGen.Pages.Building;

/// <summary>What a kind of date is called, on pages and in the vocabularies that describe them.</summary>
/// <param name="Label">The text of <c>theme/strings</c> that names the day.</param>
/// <param name="Citation">The text of <c>theme/strings</c> that a citation says of it.</param>
/// <param name="DublinCore">The DCMI Metadata Term.</param>
/// <param name="SchemaOrg">The property of schema.org, for pages and RO-Crate.</param>
internal sealed record DateKindTerms(string Label, string Citation, string DublinCore, string SchemaOrg)
{
    /// <summary>The terms of a kind. The day of copying is not a day of the document.</summary>
    public static DateKindTerms Of(DateKind kind) => kind switch
    {
        DateKind.Captured => new("date-captured", "cite-date-captured", "DCTERMS.dateSubmitted", "sdDatePublished"),
        DateKind.Published => new("date-published", "cite-date-published", "DCTERMS.available", "datePublished"),
        DateKind.Issued => new("date-issued", "cite-date-issued", "DCTERMS.issued", "dateCreated"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of date has no terms."),
    };
}
