using SiteGen.Reports.Structure;
using SiteGen.Sources;

namespace SiteGen.Tests.Reports.Structure;

/// <summary>What makes a line a title or a sentence: each rule by itself, at its limits.</summary>
public sealed class HeadingScoreTests
{
    [Theory]
    [InlineData("Ưu điểm", 4)]
    [InlineData("", 0)]
    [InlineData("Ưu điểm:", 4)]
    [InlineData("Ưu điểm;", -3)]
    [InlineData("Ưu điểm,", -3)]
    [InlineData("Ưu điểm.", 3)]
    [InlineData("a a a a a a a a a.", 3)]
    [InlineData("a a a a a a a a a a.", 2)]
    [InlineData("a a a a a a a a a a a a a a.", 2)]
    [InlineData("a a a a a a a a a a a a a a a.", -1)]
    [InlineData("Ưu điểm; khuyết điểm", 1)]
    [InlineData("Công tác xây dựng. Kết quả", -1)]
    [InlineData("Công tác xây dựng! Kết quả", -1)]
    [InlineData("Công tác xây dựng. kết quả", 4)]
    [InlineData("Tổ Xã hội: 11 giáo viên", 1)]
    [InlineData("Tổ Xã hội: 11", 4)]
    [InlineData("Tổ Xã hội: hai tổ", 4)]
    [InlineData("Đạt 95%", 2)]
    [InlineData("Đạt 95 %", 2)]
    [InlineData("Có 3/5 tổ", 4)]
    [InlineData("Có 3/5 đồng chí", 2)]
    [InlineData("Thu 12 tỷ", 2)]
    [InlineData("Thu 12 tỷđ", 4)]
    [InlineData("Trồng 5 ha", 2)]
    [InlineData("V. Lênin", -4)]
    [InlineData("I.Lênin và cách mạng", -4)]
    [InlineData("Đ. Bình", -4)]
    [InlineData("ƯU ĐIỂM", 6)]
    [InlineData("ƯU ĐIỂM;", 0)]
    [InlineData("ƯU ĐIỂM,", 0)]
    public void Of_Words_GivesPoints(string title, int points) => Assert.Equal(points, HeadingScore.Of(title, new LineFormat()));

    [Theory]
    [InlineData(60, false, 4)]
    [InlineData(61, false, 3)]
    [InlineData(100, false, 3)]
    [InlineData(101, false, 1)]
    [InlineData(150, false, 1)]
    [InlineData(151, false, -2)]
    [InlineData(200, false, -2)]
    [InlineData(201, false, -7)]
    [InlineData(300, true, 6)]
    [InlineData(301, true, -10)]
    public void Of_Length_GivesPoints(int length, bool inCapitals, int points) =>
        Assert.Equal(points, HeadingScore.Of(new string(inCapitals ? 'A' : 'a', length), new LineFormat()));

    [Theory]
    [InlineData(100, 3)]
    [InlineData(101, -1)]
    public void Of_LengthBeforeAColon_GivesPoints(int length, int points) =>
        Assert.Equal(points, HeadingScore.Of(new string('a', length - 1) + ":", new LineFormat()));
}
