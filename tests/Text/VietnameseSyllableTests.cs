using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class VietnameseSyllableTests
{
    private const string Vowels = "aăâeêioôơuưy";

    private static readonly string[] Endings = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"];

    private static readonly List<string> Rimes = [.. Nuclei().SelectMany(nucleus => Endings.Select(ending => nucleus + ending))];

    // How many rimes each initial takes, of all that letters allow: k, gh and ngh before e, ê, i, y; c, g and ng before the others; y hardly after an initial.
    [Theory]
    [InlineData("", 160)]
    [InlineData("b", 155)]
    [InlineData("x", 155)]
    [InlineData("đ", 155)]
    [InlineData("tr", 155)]
    [InlineData("c", 122)]
    [InlineData("ng", 122)]
    [InlineData("g", 257)]
    [InlineData("k", 38)]
    [InlineData("gh", 38)]
    [InlineData("ngh", 38)]
    [InlineData("gi", 140)]
    [InlineData("qu", 50)]
    [InlineData("f", 0)]
    [InlineData("nn", 0)]
    public void IsWellFormed_EveryRime_FollowsItsInitials(string initial, int rimes) =>
        Assert.Equal(rimes, Rimes.Count(rime => VietnameseSyllable.IsWellFormed(initial + rime) || VietnameseSyllable.IsWellFormed(WithTone(initial, rime))));

    [Theory]
    [InlineData("kẻ", true)]
    [InlineData("kỹ", true)]
    [InlineData("cẻ", false)]
    [InlineData("ghế", true)]
    [InlineData("gế", false)]
    [InlineData("gì", true)]
    [InlineData("gìn", true)]
    [InlineData("giếng", true)]
    [InlineData("giíng", false)]
    [InlineData("gà", true)]
    [InlineData("ghà", false)]
    [InlineData("nghĩ", true)]
    [InlineData("ngĩ", false)]
    [InlineData("ngã", true)]
    [InlineData("nghã", false)]
    [InlineData("yêu", true)]
    [InlineData("tyêu", false)]
    [InlineData("tỷ", true)]
    [InlineData("quý", true)]
    [InlineData("quyển", true)]
    [InlineData("quốc", true)]
    [InlineData("quuốc", false)]
    [InlineData("các", true)]
    [InlineData("cạc", true)]
    [InlineData("cac", false)]
    [InlineData("càc", false)]
    [InlineData("cảc", false)]
    [InlineData("cãc", false)]
    [InlineData("hạp", true)]
    [InlineData("hàp", false)]
    [InlineData("hạt", true)]
    [InlineData("hảt", false)]
    [InlineData("hạch", true)]
    [InlineData("hàch", false)]
    [InlineData("hành", true)]
    [InlineData("hàáng", false)]
    [InlineData("h\u0301ang", false)]
    [InlineData("\u0301a", false)]
    [InlineData("a\u0306\u0301n", true)]
    [InlineData("u\u031B\u0301ng", true)]
    [InlineData("NGHIÊNG", true)]
    [InlineData("Nghiêng", true)]
    [InlineData("nGhiêng", false)]
    [InlineData("NGhiêng", false)]
    [InlineData("nghiênG", false)]
    [InlineData("", false)]
    [InlineData("nghiêngnghiêngng", false)]
    public void IsWellFormed_Spelling_DecidesIt(string letters, bool isSyllable) => Assert.Equal(isSyllable, VietnameseSyllable.IsWellFormed(letters));

    // Every syllable takes sắc, on the first vowel of its rime as well as on any other.
    private static string WithTone(string initial, string rime) => initial + (rime[..1] + "\u0301" + rime[1..]).Normalize();

    private static IEnumerable<string> Nuclei() =>
        from first in Vowels
        from second in Vowels.Select(c => c.ToString()).Prepend("")
        from third in second.Length == 0 ? [""] : Vowels.Select(c => c.ToString()).Prepend("")
        select first + second + third;
}
