namespace SiteGen.Tests.Search;

/// <summary>What is offered for queries that find nothing: <c>tests/specs/search/offers.yml</c>.</summary>
public sealed class OffersTests : IDisposable
{
    private readonly SearchScript _script = new(TestSites.PlanOf("real"));

    public void Dispose() => _script.Dispose();

    [Fact]
    public void Offers_ForTheJudgedQueries_AreWhatWasMeant()
    {
        Assert.True(SearchSpecs.Offers.Count >= 60, $"only {SearchSpecs.Offers.Count}");
        Assert.Equal(SearchSpecs.Offers, SearchSpecs.Offers.Select(offer => (offer.Query, Said(_script.Offers(offer.Query)))));
    }

    /// <summary>Whatever is offered finds as much as it says, also when it is asked for itself.</summary>
    [Fact]
    public void Offers_Asked_FindAsManyAsTheySay() => Assert.All(
        SearchSpecs.Offers.SelectMany(offer => _script.Offers(offer.Query)),
        offer => Assert.Equal((offer.Text, offer.Count), (offer.Text, _script.Ask(offer.Text).Length)));

    /// <summary>More words than a number has bits.</summary>
    [Fact]
    public void Offers_ForAVeryLongQuery_LeaveOutWhatIsNotThere()
    {
        const string Words = "Phương thức công tác giáo dục chính trị tư tưởng được đổi mới, chất lượng học tập các nghị quyết của Đảng được nâng lên";
        var offer = Assert.Single(_script.Offers($"xylophon {Words} {Words} qwzt"));
        Assert.True(offer.IsFewer);
        Assert.InRange(offer.Count, 1, 100);
        Assert.DoesNotContain("xylophon", offer.Text);
        Assert.DoesNotContain("qwzt", offer.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("%")]
    [InlineData("\"\"")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("sssssssss ffffff wwww ddd 111 d9d9d9 aaaa uowuow")]
    [InlineData("1.2.3.4.5,6,7,8.9")]
    [InlineData("🙂 \ud83d ́ ́")]
    public void Offers_OfAnyText_EndWithoutAnError(string query) => Assert.InRange(_script.Offers(query).Length, 0, 1);

    private static string Said(SearchScript.Offer[] offers) =>
        string.Join(" | ", offers.Select(offer => $"{offer.Text} = {offer.Count}{(offer.IsFewer ? " fewer" : "")}"));
}
