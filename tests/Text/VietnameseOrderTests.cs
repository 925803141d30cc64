using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class VietnameseOrderTests
{
    /// <summary>The order of a dictionary: letters before tones, syllable by syllable, figures by their value.</summary>
    [Theory]
    [InlineData("Chi bộ 2", "Chi bộ 10", "Chi bộ A", "Chi bộ Ă")]
    [InlineData("ba", "bà", "bà con", "bả", "bã", "bá", "bạ", "ban", "bàn", "bản", "băn", "bân", "bi", "ca")]
    [InlineData("Đại hội", "Đảng bộ", "Đảng ủy", "Đoàn Thanh niên", "Hội đồng nhân dân", "Ủy ban nhân dân", "Văn phòng")]
    [InlineData("da", "dạy", "đa", "đi", "e", "ê", "o", "ô", "ơ", "u", "ư", "v", "я")]
    [InlineData("An Bình", "An Hòa", "Ân Thi", "Bình An")]
    public void KeyOf_Names_AreInTheOrderOfADictionary(params string[] names) =>
        Assert.Equal(names, names.Reverse().OrderBy(VietnameseOrder.KeyOf, StringComparer.Ordinal));

    [Theory]
    [InlineData("ĐẢNG ỦY", "Đảng ủy")]
    [InlineData("Đảng ủy", "Đảng uỷ")]
    [InlineData("Đảng – ủy", "đảng ủy.")]
    [InlineData("Tổ 02", "tổ 2")]
    public void KeyOf_NamesThatAreReadTheSame_AreEqual(string one, string other) => Assert.Equal(VietnameseOrder.KeyOf(one), VietnameseOrder.KeyOf(other));
}
