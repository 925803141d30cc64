using SiteGen.Files;

namespace SiteGen.Tests.Files;

/// <summary>Files that are seen as a whole or not at all.</summary>
public sealed class WholeFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("permalinks.yml", ".permalinks.yml.new")]
    [InlineData(".sitegen", ".sitegen.new")]
    public void Write_LinkWhereItIsStaged_IsNotFollowed(string name, string staged)
    {
        if (OperatingSystem.IsWindows())
            OtherProgram.SkipBecause("Links need rights there that accounts do not have.");
        _folder.Write("foreign.txt", "giữ lại");
        File.CreateSymbolicLink(_folder[staged], _folder["foreign.txt"]);
        WholeFile.Write(_folder[name], "mới"u8.ToArray());
        Assert.Equal("giữ lại", File.ReadAllText(_folder["foreign.txt"]));
        Assert.Equal("mới", File.ReadAllText(_folder[name]));
        Assert.False(File.Exists(_folder[staged]));
    }

    [Fact]
    public void Add_FileThatIsThere_Stays()
    {
        _folder.Write("a.txt", "giữ lại");
        Assert.Throws<IOException>(() => WholeFile.Add(_folder["a.txt"], "mới"u8.ToArray()));
        Assert.Equal(["a.txt"], Directory.EnumerateFileSystemEntries(_folder.Path).Select(path => Path.GetFileName(path)));
    }
}
