namespace SiteGen.Tests.Architecture;

/// <summary>Files stay as short as a reader can hold in mind, and lines as short as <c>.editorconfig</c> says.</summary>
public sealed class FileShapeTests
{
    private const int LongestFile = 250;
    private const int LongestLine = 160;

    [Theory]
    [InlineData("src")]
    [InlineData("theme")]
    public void File_HasFewLines(string folder) => Assert.Empty(
        from file in Files(folder)
        where Path.GetExtension(file) is ".cs" or ".cshtml" or ".css" or ".js"
        let lines = File.ReadLines(file).Count()
        where lines > LongestFile
        select $"{file}: {lines} lines");

    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("theme")]
    public void Line_IsShort(string folder) => Assert.Empty(
        from file in Files(folder)
        where Path.GetExtension(file) is ".cs" or ".cshtml" or ".css" or ".js"
        from line in LongLines(File.ReadLines(file))
        select $"{file}:{line}");

    /// <summary>Rows of tables are not in it: Markdown cannot break them.</summary>
    [Fact]
    public void Line_OfAReadme_IsShort() => Assert.Empty(
        from readme in Readme.All
        from line in LongLines(readme.Text.Split('\n').Select(line => line.StartsWith('|') ? "" : line))
        select $"{readme.Path}:{line}");

    private static IEnumerable<string> LongLines(IEnumerable<string> lines) =>
        lines.Index().Where(line => line.Item.Length > LongestLine).Select(line => $"{line.Index + 1}: {line.Item.Length} characters");

    private static IEnumerable<string> Files(string folder)
    {
        var root = Repository.Find(folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj", "approved"]).Any())
            .Order(StringComparer.Ordinal);
    }
}
