using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Files;

namespace SiteGen.Hosts.Publish;

/// <summary>Connects a bare repository with a published archive: settings and two hooks. Run again, it brings both up to date.</summary>
internal static class PublishSetup
{
    private const string Signature = "# SiteGen";

    // In bytes, as file systems count; Linux takes paths of 4,096.
    private const int LongestName = 255, LongestPath = 3_000;

    /// <summary>Sets everything up; nothing is changed when a folder, a repository or a hook there is not SiteGen's to change.</summary>
    /// <param name="settings">What is to be connected.</param>
    /// <param name="language">The language in which pushers are answered.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static void Run(PublishSettings settings, Language language, DiagnosticBag diagnostics)
    {
        var repository = settings.Repository;
        foreach (var folder in new[] { repository.Path, settings.Folder.Root }.Where(IsTooLong))
            diagnostics.Add(PublishProblems.NameTooLong(folder));
        if (diagnostics.HasErrors)
            return;
        if (settings.Folder.IsForeign)
            diagnostics.Add(PublishProblems.SiteNotOurs(settings.Folder.Root));
        if (Directory.Exists(repository.Path) && Directory.EnumerateFileSystemEntries(repository.Path).Any() && !repository.IsBare)
            diagnostics.Add(PublishProblems.RepositoryNotBare(repository.Path));
        SitePlace.Check(settings, diagnostics);
        foreach (var hook in new[] { "pre-receive", "post-receive" }.Select(name => HookPath(repository, name)).Where(IsForeign))
            diagnostics.Add(PublishProblems.HookNotOurs(hook));
        var configLock = Path.Combine(repository.Path, "config.lock");
        if (File.Exists(configLock))
            diagnostics.Add(PushProblems.GitLockStays(configLock));
        if (diagnostics.HasErrors)
            return;
        if (!repository.IsBare)
            repository.Create(settings.Branch);
        settings.Folder.Create();
        settings.Write();
        WriteHook(repository, "pre-receive", language);
        WriteHook(repository, "post-receive", language);
        WriteServerExample(settings, "nginx.conf");
        WriteServerExample(settings, "Caddyfile");
    }

    // What git and SiteGen write below it has names of its own.
    private static bool IsTooLong(string folder) =>
        Encoding.UTF8.GetByteCount(folder) > LongestPath
            || folder.Split(Path.DirectorySeparatorChar).Any(name => Encoding.UTF8.GetByteCount(name) > LongestName);

    // Beside the hooks, with the folder filled in; for whoever runs the server to copy.
    private static void WriteServerExample(PublishSettings settings, string name)
    {
        var example = EmbeddedFile.ReadText("servers/" + name).Replace("{site}", settings.Folder.Root, StringComparison.Ordinal);
        var folder = Path.Combine(settings.Repository.Path, "sitegen");
        DiskSteps.CreateFolder(folder);
        WholeFile.Write(Path.Combine(folder, name), Encoding.UTF8.GetBytes(example));
    }

    private const UnixFileMode Executable = (UnixFileMode)0b111_101_101;

    private static string HookPath(GitRepository repository, string name) => Path.Combine(repository.Path, "hooks", name);

    private static bool IsForeign(string hook) => File.Exists(hook) && !File.ReadAllText(hook).Contains(Signature, StringComparison.Ordinal);

    private static void WriteHook(GitRepository repository, string name, Language language)
    {
        var path = HookPath(repository, name);
        DiskSteps.CreateFolder(Path.GetDirectoryName(path)!);
        var hook = $"""
            #!/bin/sh
            {Signature}: `publish init` wrote this hook; nothing of a pushed tree is ever run.
            # What one account of a group publishes, another one can replace.
            case "$(git config core.sharedRepository)" in group | true | 1 | 0660 | 0664) umask 002 ;; esac
            exec {ThisCommand()} publish {name} --repo . --lang {(language == Language.En ? "en" : "vi")}

            """;
        WholeFile.Write(path, Encoding.UTF8.GetBytes(hook.ReplaceLineEndings("\n")), Executable);
    }

    // The installed program: itself, or its library where `dotnet` runs it.
    private static string ThisCommand()
    {
        var program = Environment.ProcessPath!;
        return Path.GetFileNameWithoutExtension(program) == "dotnet"
            ? $"{ShellWord.Quoted(program)} {ShellWord.Quoted(Path.Combine(AppContext.BaseDirectory, "SiteGen.dll"))}"
            : ShellWord.Quoted(program);
    }
}
