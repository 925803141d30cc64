using SiteGen.Hosts.Publish;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary><c>publish init</c>, run again and with other settings.</summary>
public sealed class PublishSetupTests : IDisposable
{
    private readonly PublishedArchive _archive = new();

    public PublishSetupTests() => _archive.AddReport("a");

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Init_AnotherFolder_IsRefusedUntilTheArchiveIsMoved()
    {
        Assert.Equal(0, _archive.Push().Exit);
        var other = _archive.Site + " 2";
        var (exit, said) = Init("--site", other);
        Assert.Equal(1, exit);
        Assert.Contains("publish-site-elsewhere", said);
        Assert.Contains($"mv -T '{_archive.Site}' '{other}'", said);
        Assert.False(Directory.Exists(other));
        Directory.Move(_archive.Site, other);
        (exit, said) = Init("--site", other);
        Assert.True(exit == 0, said);
        Assert.True(new PublishFolder(other).HasReleases);
        Directory.Move(other, other + " nữa");
        Assert.Contains("publish-site-lost", Init("--site", other).Said);
    }

    [Theory]
    [InlineData("$x")]
    [InlineData("a\"b")]
    [InlineData("{a}")]
    [InlineData("a\nb")]
    public void Init_NameThatSettingsCannotHold_IsRefused(string name)
    {
        var (exit, said) = Init("--site", _archive.Site + name);
        Assert.Equal(1, exit);
        Assert.Contains("publish-site-name", said);
    }

    [Theory]
    [InlineData("--repo", 300)]
    [InlineData("--site", 300)]
    [InlineData("--repo", 200)]
    public void Init_NameThatNoDiskTakes_IsRefused(string option, int letters)
    {
        // 200 letters of three bytes are too long as well.
        var folder = Path.Combine(_archive.Site + " 2", new string(letters > 255 ? 'a' : 'ấ', letters));
        var (exit, said) = option == "--site" ? Init("--site", folder) : _archive.SiteGen("publish", "init", "--repo", folder, "--site", _archive.Site + " 3");
        Assert.Equal(1, exit);
        Assert.Contains("publish-name-too-long", said);
    }

    [Fact]
    public void Init_Again_KeepsWhatIsNotSaid()
    {
        Assert.Equal(0, Init("--site", _archive.Site, "--branch", "cong-bo", "--time-limit", "25").Exit);
        Assert.Equal(0, Init("--site", _archive.Site).Exit);
        var settings = PublishSettings.TryRead(_archive.Repository)!;
        Assert.Equal(("cong-bo", 3, TimeSpan.FromMinutes(25)), (settings.Branch, settings.Keep, settings.TimeLimit));
    }

    [Fact]
    public async Task Init_SettingsOfNginx_AnswerEveryAddressThatIsNotThere()
    {
        using var server = Nginx.StartOrSkip(_archive);
        Assert.Equal(0, _archive.Push().Exit);
        var missing = await server.Answer("khong-co.html");
        Assert.Equal(404, missing.Status);
        Assert.Equal(_archive.Live("404.html"), missing.Text);
        foreach (var path in new[] { "assets/", ".sitegen", ".well-known/security.txt", "a/.an/x" })
            Assert.Equal(missing, await server.Answer(path));
        Directory.CreateDirectory(Path.Combine(_archive.Site, ".well-known"));
        File.WriteAllText(Path.Combine(_archive.Site, ".well-known", "security.txt"), "Contact: mailto:a@example.org\n");
        Assert.Equal((200, "Contact: mailto:a@example.org\n"), await server.Answer(".well-known/security.txt"));
        Assert.Equal(0, _archive.SiteGen("publish", "status", "--repo", _archive.Repository).Exit);
    }

    [Fact]
    public void Init_SettingsOfCaddy_AreValid()
    {
        var settings = Path.Combine(_archive.Repository, "sitegen", "Caddyfile");
        var (exit, said) = OtherProgram.RunOrSkip("caddy", "validate", "--adapter", "caddyfile", "--config", settings);
        Assert.True(exit == 0, said);
    }

    private (int Exit, string Said) Init(params string[] options) => _archive.SiteGen(["publish", "init", "--repo", _archive.Repository, .. options]);
}
