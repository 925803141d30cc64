using SiteGen.Reports.Particulars;

namespace SiteGen.Tests.Reports.Particulars;

public sealed class OrganisationNamesTests
{
    [Theory]
    [InlineData("Báo cáo kiểm điểm trách nhiệm của Ban Chấp hành Đảng bộ Quận trong lãnh đạo, chỉ đạo", "Ban Chấp hành Đảng bộ Quận")]
    [InlineData("Báo cáo của Ủy ban nhân dân huyện Bình Giang về kinh tế", "Ủy ban nhân dân huyện Bình Giang")]
    [InlineData("Báo cáo chính trị của Đảng bộ Phường 3, nhiệm kỳ 2010-2015", "Đảng bộ Phường 3")]
    [InlineData("Báo cáo tổng kết hoạt động của HĐND xã", "HĐND xã")]
    [InlineData("Báo cáo về đời sống của nhân dân", null)]
    public void InTitle_AfterCua_GivesBody(string title, string? name) => Assert.Equal(name, OrganisationNames.InTitle(title));
}
