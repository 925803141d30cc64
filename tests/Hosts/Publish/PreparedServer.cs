using SiteGen.Tests.Files;

[assembly: AssemblyFixture(typeof(SiteGen.Tests.Hosts.Publish.PreparedServer))]

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>A server to which the report <c>a</c> has been pushed once: each test gets a copy, because a push takes seconds.</summary>
public sealed class PreparedServer : IDisposable
{
    // What the installation has written with the full path of its folder.
    private static readonly string[] WithPath = ["kho lưu trữ.git/config", "kho lưu trữ.git/hooks/*-receive", "kho lưu trữ.git/sitegen/*", "clone/.git/config"];

    private readonly Lazy<PublishedArchive> _archive = new(Prepare);

    public void Dispose()
    {
        if (_archive.IsValueCreated)
            _archive.Value.Dispose();
    }

    internal PublishedArchive Copy()
    {
        var (from, copy) = (Path.GetDirectoryName(_archive.Value.Clone)!, new TestFolder());
        Copy(from, copy.Path);
        foreach (var pattern in WithPath)
        {
            var file = copy[pattern];
            foreach (var found in Directory.EnumerateFiles(Path.GetDirectoryName(file)!, Path.GetFileName(file)))
                File.WriteAllText(found, File.ReadAllText(found).Replace(from, copy.Path, StringComparison.Ordinal));
        }

        return new(copy);
    }

    private static PublishedArchive Prepare()
    {
        var archive = new PublishedArchive();
        archive.AddReport("a");
        var (exit, said) = archive.Push();
        Assert.True(exit == 0, said);
        return archive;
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var entry in new DirectoryInfo(from).EnumerateFileSystemInfos())
        {
            var copy = Path.Combine(to, entry.Name);
            if (entry.LinkTarget is { } target)
                File.CreateSymbolicLink(copy, target);
            else if (entry is FileInfo file)
                file.CopyTo(copy);
            else
                Copy(entry.FullName, copy);
        }
    }
}
