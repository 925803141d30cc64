using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Hosts.Publish;

namespace SiteGen.Cli;

/// <summary><c>publish …</c>: an ordinary server takes pushes and serves the archive.</summary>
internal static class PublishCommand
{
    /// <summary>Sets a server up; where its repository holds commits, the newest is published at once.</summary>
    public static int Init(ParseResult parsed, RunSettings settings, TextWriter output)
    {
        var diagnostics = new DiagnosticBag();
        var repository = Path.GetFullPath(parsed.GetValue(Options.Repository)!);
        var before = PublishSettings.TryRead(repository);
        var published = new PublishSettings(
            new GitRepository(repository),
            new PublishFolder(Path.GetFullPath(parsed.GetValue(Options.Site)!)),
            parsed.GetValue(Options.Branch) ?? before?.Branch ?? PublishSettings.DefaultBranch,
            OptionValues.TryCount(parsed.GetValue(Options.Keep)) ?? before?.Keep ?? PublishSettings.DefaultKeep)
        {
            TimeLimit = OptionValues.TryMinutes(parsed.GetValue(Options.TimeLimit)) ?? before?.TimeLimit ?? PublishSettings.DefaultTimeLimit,
        };
        PublishSetup.Run(published, settings.Language, diagnostics);
        var found = diagnostics.ToSorted();
        var isPublishing = !diagnostics.HasErrors && published.Repository.Tip(published.Branch) is not null;
        if (!isPublishing || settings.Format != DiagnosticFormat.Json)
            DiagnosticPrinter.Print(output, found, settings, diagnostics.HasErrors ? null : PublishJson.Of(published));
        if (diagnostics.HasErrors)
            return ExitCode.WrongInput;
        settings.ForPeople(output).WriteLine(settings.Say(PublishText.SetUp(published)));
        return isPublishing ? Publish(published, settings, output) : ExitCode.Fine;
    }

    /// <summary>Says what is live, and whether it is the newest commit.</summary>
    public static int Status(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        if (TryOpen(parsed, settings, error) is not { } published)
            return ExitCode.WrongCommandLine;
        var status = HostOf(published, settings, output, PublishText.NotPublished).Host.Status();
        if (settings.Format == DiagnosticFormat.Json)
            DiagnosticPrinter.Print(output, [], settings, PublishJson.Of(status));
        foreach (var line in PublishText.Status(status, published))
            settings.ForPeople(output).WriteLine(settings.Say(line));
        return status is { IsWhole: true, Live: not null } && status.Live.Commit == status.Tip ? ExitCode.Fine : ExitCode.WrongInput;
    }

    /// <summary>Makes an older release live again.</summary>
    public static int Rollback(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        if (TryOpen(parsed, settings, error) is not { } published)
            return ExitCode.WrongCommandLine;
        var (host, diagnostics) = HostOf(published, settings, output, PublishText.NotRolledBack);
        var release = host.Rollback(parsed.GetValue(Options.Commit));
        var found = diagnostics.ToSorted();
        DiagnosticPrinter.Print(output, found, settings, PublishJson.Of(release));
        settings.ForPeople(output).WriteLine((release is null ? PublishText.NotRolledBack : PublishText.RolledBack(release)).In(settings.Language));
        return release is null ? ExitCode.WrongInput : ExitCode.Fine;
    }

    /// <summary>Publishes the newest commit.</summary>
    public static int Update(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        if (TryOpen(parsed, settings, error) is not { } published)
            return ExitCode.WrongCommandLine;
        return Publish(published, settings, output);
    }

    /// <summary>Takes or refuses a push: git tells on the standard input what it would change.</summary>
    public static int Receive(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        if (TryOpen(parsed, settings, error) is not { } published)
            return ExitCode.WrongCommandLine;
        var (host, diagnostics) = HostOf(published, settings, output, PublishText.Refused);
        using var watch = new PusherWatch(() => Environment.Exit(ExitCode.Failed));
        using var lines = new StreamReader(Console.OpenStandardInput());
        host.Receive([.. RefUpdate.Read(lines)]);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings);
        if (!diagnostics.HasErrors)
            return ExitCode.Fine;
        settings.ForPeople(output).WriteLine(PublishText.Refused.In(settings.Language));
        return ExitCode.WrongInput;
    }

    private static PublishSettings? TryOpen(ParseResult parsed, RunSettings settings, TextWriter error)
    {
        var repository = parsed.GetValue(Options.Repository)!;
        var published = PublishSettings.TryRead(repository);
        if (published is null)
            error.WriteLine(settings.Say(PublishText.NotSetUp(repository)));
        return published;
    }

    // What takes too long is not waited for: the run ends here and now, and with it everything that it holds.
    private static (PublishHost Host, DiagnosticBag Diagnostics) HostOf(
        PublishSettings published, RunSettings settings, TextWriter output, Localized end)
    {
        var diagnostics = new DiagnosticBag();
        return (new PublishHost(published, diagnostics, Wait, GiveUp), diagnostics);

        void Wait() => settings.ForPeople(output).WriteLine(PublishText.Waiting.In(settings.Language));

        void GiveUp()
        {
            var overdue = PushProblems.Overdue(published.Branch, (int)published.TimeLimit.TotalMinutes, published.Repository.Path, published.Folder.Root);
            DiagnosticPrinter.Print(output, [overdue], settings);
            settings.ForPeople(output).WriteLine(end.In(settings.Language));
            Environment.Exit(ExitCode.WrongInput);
        }
    }

    private static int Publish(PublishSettings published, RunSettings settings, TextWriter output)
    {
        var (host, diagnostics) = HostOf(published, settings, output, PublishText.NotPublished);
        var publication = host.Publish();
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings, PublishJson.Of(publication?.Release));
        settings.ForPeople(output).WriteLine(PublishText.Published(publication).In(settings.Language));
        return diagnostics.HasErrors ? ExitCode.WrongInput : ExitCode.Fine;
    }
}
