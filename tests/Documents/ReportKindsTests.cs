using SiteGen.Documents;

namespace SiteGen.Tests.Documents;

public sealed class ReportKindsTests
{
    [Theory]
    [InlineData("Báo cáo kiểm điểm trách nhiệm của Ban Chấp hành", "báo cáo kiểm điểm")]
    [InlineData("BÁO CÁO CHÍNH TRỊ", "báo cáo chính trị")]
    [InlineData("Báo cáo: kết quả", "báo cáo")]
    [InlineData("Báo cáo kết quả thực hiện nghị quyết", "báo cáo kết quả")]
    [InlineData("Quy chế làm việc của Ban Chấp hành", "quy chế làm việc")]
    [InlineData("Báo cáoviên", null)]
    [InlineData("Ban Chấp hành", null)]
    public void Of_Title_GivesKind(string title, string? kind) => Assert.Equal(kind, ReportKinds.Of(title));
}
