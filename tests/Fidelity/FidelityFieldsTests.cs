using System.Collections.Immutable;
using SiteGen.Fidelity;

namespace SiteGen.Tests.Fidelity;

/// <summary>What front matter says is taken out of the source's words, each word once.</summary>
public sealed class FidelityFieldsTests
{
    private static readonly FidelityPool Nothing = new([]);

    /// <summary>Here the words of the source are all missing in the text, and the keys must say just them.</summary>
    [Theory]
    [InlineData("Báo cáo|Số: 5/BC|HÀ NAM", "Báo cáo", "5/BC", "HÀ NAM", "", true)]
    [InlineData("Báo cáo|SỐ 5/BC|HÀ NAM", "Báo cáo", "5/BC", "HÀ NAM", "", true)]
    [InlineData("Báo cáo|5/BC|HÀ NAM", "Báo cáo", "5/BC", "HÀ NAM", "", true)]
    [InlineData("Báo cáo|5/BC số|HÀ NAM", "Báo cáo", "5/BC", "HÀ NAM", "", false)]
    [InlineData("Báo cáo|5/BC|HÀ NAM thừa", "Báo cáo", "5/BC", "HÀ NAM", "", false)]
    [InlineData("Báo cáo|HÀ NAM", "Báo cáo", "5/BC", "HÀ NAM", "", false)]
    [InlineData("Báo cáo", "Báo cáo", "", "", "", true)]
    [InlineData("Báo cáo", "Báo cáo", "", "", "Huyện ủy", false)]
    [InlineData("Báo cáo|Nơi nhận:|Huyện ủy|Lưu", "Báo cáo", "", "", "Huyện ủy|Lưu", true)]
    [InlineData("Báo cáo|Nơi nhận:|Huyện ủy", "Báo cáo", "", "", "Huyện ủy|Huyện", false)]
    [InlineData("Báo cáo|Nơi nhận:|Huyện ủy|Huyện", "Báo cáo", "", "", "Huyện|Huyện ủy", true)]
    [InlineData("Báo cáo|cáo Báo", "Báo cáo", "", "cáo Báo", "", true)]
    [InlineData("Báo cáo|ủy Huyện", "Báo cáo", "", "", "Huyện ủy", false)]
    [InlineData("Báo cáo|Huyện ủy|Nơi nhận:", "Báo cáo", "", "", "Huyện ủy", false)]
    public void IsEven_AllWordsMissing_SaysWhetherTheKeysAreJustThose(
        string source, string title, string number, string signed, string recipients, bool isEven)
    {
        var words = WordsOf.Texts(source.Split('|'));
        Assert.Equal(isEven, FidelityBalance.IsEven(words, [.. Enumerable.Range(0, words.Length)], Nothing, Keys(title, number, signed, recipients)));
    }

    [Fact]
    public void IsEven_KeyInALineThatIsLeftOut_NeedsNoOther()
    {
        var leftOut = new FidelityPool(WordsOf.Texts("CỘNG HÒA", "Số: 5/BC"));
        Assert.True(FidelityBalance.IsEven(WordsOf.Texts("Báo cáo"), [0, 1], leftOut, Keys("Báo cáo", "5/BC", "", "")));
        Assert.False(FidelityBalance.IsEven(WordsOf.Texts("Báo cáo"), [0, 1], leftOut, Keys("Báo cáo", "6/BC", "", "")));
    }

    /// <summary>Where only some of the words are missing, the others do not count.</summary>
    [Fact]
    public void IsEven_SomeWordsMissing_CountsThoseAlone()
    {
        var words = WordsOf.Texts("Báo cáo", "Một hai", "Báo cáo");
        Assert.True(FidelityBalance.IsEven(words, [0, 1], Nothing, Keys("Báo cáo", "", "", "")));
        Assert.True(FidelityBalance.IsEven(words, [4, 5], Nothing, Keys("Báo cáo", "", "", "")));
        Assert.False(FidelityBalance.IsEven(words, [0, 1, 4, 5], Nothing, Keys("Báo cáo", "", "", "")));
        Assert.False(FidelityBalance.IsEven(words, [], Nothing, Keys("Báo cáo", "", "", "")));
    }

    [Theory]
    [InlineData("Báo cáo|Số: 5/BC|Một", "Báo cáo", "5/BC", "", "", "Một", "", "")]
    [InlineData("Báo cáo|Một", "Báo cáo", "5/BC", "", "", "Một", "5|BC", "")]
    [InlineData("Báo cáo|Một", "Thông báo", "", "", "", "Báo|cáo|Một", "Thông|báo", "")]
    [InlineData("Báo cáo|Một|T/M BAN|BÍ THƯ", "Báo cáo", "", "T/M BAN|BÍ THƯ", "", "Một", "", "")]
    [InlineData("Báo cáo|BÍ THƯ|Một|T/M BAN", "Báo cáo", "", "T/M BAN|BÍ THƯ", "", "Một", "", "")]
    [InlineData("Báo cáo|Một|BÍ THƯ", "Báo cáo", "", "T/M BAN|BÍ THƯ", "", "Một", "", "T|M|BAN")]
    [InlineData("Báo cáo|Một|Nơi nhận:|Huyện ủy|Huyện", "Báo cáo", "", "", "Huyện|Huyện ủy", "Một", "", "")]
    [InlineData("Báo cáo|Một|Huyện|Lưu", "Báo cáo", "", "", "Lưu|Xã", "Một|Huyện", "", "Xã")]
    public void TakeOut_Keys_LeavesWhatTheTextMustHave(
        string source, string title, string number, string signed, string recipients, string rest, string head, string tail)
    {
        var finder = new FidelityFinder(WordsOf.Texts(source.Split('|')), null, Nothing);
        var found = FidelityFields.TakeOut(finder, Keys(title, number, signed, recipients), Nothing);
        Assert.Equal((rest, head, tail), (WordsOf.Said(found.Rest), WordsOf.Said(found.Head), WordsOf.Said(found.Tail)));
    }

    /// <summary>The number that only the preamble says is there once, in the text.</summary>
    [Fact]
    public void TakeOut_NumberInTheTextOnly_IsNotMissing()
    {
        var finder = new FidelityFinder(WordsOf.Texts("Báo cáo"), null, Nothing);
        Assert.Empty(FidelityFields.TakeOut(finder, Keys("Báo cáo", "5/BC", "", ""), new FidelityPool(WordsOf.Texts("theo 5/BC ấy"))).Head);
    }

    private static FidelityKeys Keys(string title, string number, string signed, string recipients) =>
        new(WordsOf.Texts(title), [], WordsOf.Texts(number), Runs(signed), Runs(recipients));

    private static ImmutableArray<ImmutableArray<FidelityWord>> Runs(string lines) =>
        [.. lines.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(line => WordsOf.Texts(line))];
}
