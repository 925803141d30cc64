using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Pages.Building;

namespace SiteGen.Tests.Documents;

/// <summary>A kind of date is complete: its word is explained to staff, and readers and programs are told which day it is.</summary>
public sealed class DateKindsTests
{
    public static TheoryData<DateKind> All => [.. Enum.GetValues<DateKind>()];

    [Theory]
    [MemberData(nameof(All))]
    public void Kind_Any_IsExplainedAndHasTermsOfItsOwn(DateKind kind)
    {
        var key = FrontMatterKeys.OfReport.Single(key => key.Form == KeyForm.DateKind);
        var word = DateKinds.Word(kind);
        Assert.Equal(kind, DateKinds.TryParse(word));
        Assert.True(key.Meaning.Vi.Contains(word) && key.Meaning.En.Contains(word), $"Say what “{word}” is in the meaning of date-kind (FrontMatterKeys.cs).");
        var terms = DateKindTerms.Of(kind);
        Assert.All(
            Enum.GetValues<DateKind>().Where(other => other != kind).Select(DateKindTerms.Of),
            other => Assert.True(other.Label != terms.Label && other.Citation != terms.Citation && other.DublinCore != terms.DublinCore));
    }
}
