namespace SiteGen.Tests.Search;

/// <summary>Letters as the keyboard methods Telex and VNI take them, and where a tone is written.</summary>
public sealed class SearchKeysTests : IDisposable
{
    private readonly SearchScript _script = new(TestSites.PlanOf("real"));

    public void Dispose() => _script.Dispose();

    [Theory]
    [InlineData("ddang", "đang")]
    [InlineData("vieen", "viên")]
    [InlineData("cari", "cải")]
    [InlineData("cair", "cải")]
    [InlineData("dduwowngf", "đường")]
    [InlineData("dduongfw", "đường")]
    [InlineData("nguoiwf", "người")]
    [InlineData("quoocs", "quốc")]
    [InlineData("hoaf", "hòa")]
    [InlineData("toans", "toán")]
    [InlineData("ngoais", "ngoái")]
    [InlineData("gif", "gì")]
    [InlineData("gias", "giá")]
    [InlineData("quys", "quý")]
    [InlineData("khuyur", "khuỷu")]
    [InlineData("uwngs", "ứng")]
    [InlineData("d9u7o7ng2", "đường")]
    [InlineData("tru7o7ng", "trương")]
    [InlineData("bo65", "bộ")]
    [InlineData("na8m", "năm")]
    [InlineData("hoa2", "hòa")]
    [InlineData("quan", "")]
    [InlineData("xylophon", "")]
    [InlineData("2010", "")]
    [InlineData("đảng", "")]
    [InlineData("sfrxj", "")]
    public void MeantBy_Keys_IsTheSyllable(string keys, string syllable) => Assert.Equal(syllable, _script.Value($"parts.keys.meantBy('{keys}')"));

    [Theory]
    [InlineData("nghieng", true)]
    [InlineData("quyen", true)]
    [InlineData("oai", true)]
    [InlineData("khuya", true)]
    [InlineData("bcd", false)]
    [InlineData("caic", false)]
    [InlineData("dangvien", false)]
    public void IsSyllable_Letters_AreOneOrNot(string fold, bool isOne) =>
        Assert.Equal(isOne ? "1" : "0", _script.Value($"parts.keys.isSyllable('{fold}') ? '1' : '0'"));
}
