namespace SiteGen.Tests.Approved;

public sealed class ApprovedFoldersTests
{
    private static readonly string[] Known =
    [
        "console/help", "console/hostile", "console/many-terms", "console/mistakes", "console/new", "console/parts", "console/real", "console/texts",
        "diagnostics",
        "search/hostile", "search/many-terms", "search/parts", "search/real",
        "sites/hostile", "sites/hostile-in-english", "sites/many-terms", "sites/parts", "sites/real", "sites/withdrawn",
    ];

    /// <summary>A folder that no test compares would be approved for ever.</summary>
    [Fact]
    public void Folders_OfApprovedTexts_BelongToATest()
    {
        var root = Repository.Find("tests", "approved");
        var found = Directory.EnumerateDirectories(root)
            .SelectMany(folder => Path.GetFileName(folder) == "diagnostics" ? [folder] : Directory.EnumerateDirectories(folder))
            .Select(folder => Path.GetRelativePath(root, folder).Replace('\\', '/'));
        Assert.Empty(found.Except(Known));
    }
}
