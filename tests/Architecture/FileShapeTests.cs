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
    public void Line_IsShort(string folder) => Assert.Empty(
        from file in Files(folder)
        where Path.GetExtension(file) == ".cs"
        from line in File.ReadLines(file).Index()
        where line.Item.Length > LongestLine
        select $"{file}:{line.Index + 1}: {line.Item.Length} characters");

    private static IEnumerable<string> Files(string folder)
    {
        var root = Repository.Find(folder);
        return Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(root, file).Split(Path.DirectorySeparatorChar).Intersect(["bin", "obj"]).Any())
            .Order(StringComparer.Ordinal);
    }
}
