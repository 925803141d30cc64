using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Hosts.Publish;

namespace SiteGen.Cli;

/// <summary><c>publish …</c>: an ordinary server takes pushes and serves the archive.</summary>
public static class PublishCommand
{
    /// <summary>Sets a server up; where its repository holds commits, the newest is published at once.</summary>
    public static int Init(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        var diagnostics = new DiagnosticBag();
        var published = new PublishSettings(
            new GitRepository(Path.GetFullPath(parsed.GetValue(Options.Repository)!)),
            new PublishFolder(Path.GetFullPath(parsed.GetValue(Options.Site)!)),
            parsed.GetValue(Options.Branch) ?? PublishSettings.DefaultBranch,
            OptionValues.TryCount(parsed.GetValue(Options.Keep)) ?? PublishSettings.DefaultKeep);
        PublishSetup.Run(published, settings.Language, diagnostics);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings);
        if (diagnostics.HasErrors)
            return ExitCode.WrongInput;
        output.WriteLine(PublishText.SetUp(published).In(settings.Language));
        return published.Repository.Tip(published.Branch) is null
            ? ExitCode.Fine
            : Publish(new PublishHost(published, diagnostics, () => { }), diagnostics, settings, output);
    }

    /// <summary>Says what is live, and whether it is the newest commit.</summary>
    public static int Status(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        if (TryOpen(parsed, settings, error) is not { } published)
            return ExitCode.WrongCommandLine;
        var status = HostOf(published, settings, output).Host.Status();
        foreach (var line in PublishText.Status(status, published))
            output.WriteLine(line.In(settings.Language));
        return status is { IsWhole: true, Live: not null } && status.Live.Commit == status.Tip ? ExitCode.Fine : ExitCode.WrongInput;
    }

    /// <summary>Makes an older release live again.</summary>
    public static int Rollback(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        if (TryOpen(parsed, settings, error) is not { } published)
            return ExitCode.WrongCommandLine;
        var (host, diagnostics) = HostOf(published, settings, output);
        var release = host.Rollback(parsed.GetValue(Options.Commit));
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings);
        output.WriteLine((release is null ? PublishText.NotRolledBack : PublishText.RolledBack(release)).In(settings.Language));
        return release is null ? ExitCode.WrongInput : ExitCode.Fine;
    }

    /// <summary>Publishes the newest commit.</summary>
    public static int Update(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        if (TryOpen(parsed, settings, error) is not { } published)
            return ExitCode.WrongCommandLine;
        var (host, diagnostics) = HostOf(published, settings, output);
        return Publish(host, diagnostics, settings, output);
    }

    /// <summary>Takes or refuses a push: git tells on the standard input what it would change.</summary>
    public static int Receive(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        if (TryOpen(parsed, settings, error) is not { } published)
            return ExitCode.WrongCommandLine;
        var (host, diagnostics) = HostOf(published, settings, output);
        using var watch = new PusherWatch(() => Environment.Exit(ExitCode.Failed));
        using var lines = new StreamReader(Console.OpenStandardInput());
        host.Receive([.. RefUpdate.Read(lines)]);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings);
        if (!diagnostics.HasErrors)
            return ExitCode.Fine;
        output.WriteLine(PublishText.Refused.In(settings.Language));
        return ExitCode.WrongInput;
    }

    private static PublishSettings? TryOpen(ParseResult parsed, RunSettings settings, TextWriter error)
    {
        var repository = parsed.GetValue(Options.Repository)!;
        var published = PublishSettings.TryRead(repository);
        if (published is null)
            error.WriteLine(PublishText.NotSetUp(repository).In(settings.Language));
        return published;
    }

    private static (PublishHost Host, DiagnosticBag Diagnostics) HostOf(PublishSettings published, RunSettings settings, TextWriter output)
    {
        var diagnostics = new DiagnosticBag();
        return (new PublishHost(published, diagnostics, () => output.WriteLine(PublishText.Waiting.In(settings.Language))), diagnostics);
    }

    private static int Publish(PublishHost host, DiagnosticBag diagnostics, RunSettings settings, TextWriter output)
    {
        var release = host.Publish();
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings);
        output.WriteLine((release is null ? PublishText.NotPublished : PublishText.Published(release)).In(settings.Language));
        return diagnostics.HasErrors ? ExitCode.WrongInput : ExitCode.Fine;
    }
}
