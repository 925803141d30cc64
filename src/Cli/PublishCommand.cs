using System.CommandLine;
using SiteGen.Diagnostics;
using SiteGen.Hosts.Publish;

namespace SiteGen.Cli;

/// <summary><c>publish …</c>: an ordinary server takes pushes and serves the archive.</summary>
public static class PublishCommand
{
    /// <summary>Runs one of its commands.</summary>
    public static int Run(ParseResult parsed, RunSettings settings, TextWriter output, TextWriter error)
    {
        var repository = parsed.GetValue(Options.Repository)!;
        if (parsed.CommandResult.Command.Name == Commands.PublishInit)
            return Init(parsed, repository, settings, output);
        if (PublishSettings.TryRead(repository) is not { } published)
        {
            error.WriteLine(PublishText.NotSetUp(repository).In(settings.Language));
            return ExitCode.WrongCommandLine;
        }

        var diagnostics = new DiagnosticBag();
        var host = new PublishHost(published, diagnostics, () => output.WriteLine(PublishText.Waiting.In(settings.Language)));
        return parsed.CommandResult.Command.Name switch
        {
            Commands.PublishStatus => Status(host.Status(), published, settings, output),
            Commands.PublishRollback => Rollback(host, parsed.GetValue(Options.Commit), diagnostics, settings, output),
            Commands.PreReceive => Receive(host, diagnostics, settings, output),
            _ => Publish(host, diagnostics, settings, output),
        };
    }

    private static int Init(ParseResult parsed, string repository, RunSettings settings, TextWriter output)
    {
        var diagnostics = new DiagnosticBag();
        var branch = parsed.GetValue(Options.Branch) ?? PublishSettings.DefaultBranch;
        var keep = int.TryParse(parsed.GetValue(Options.Keep), out var wanted) && wanted > 0 ? wanted : PublishSettings.DefaultKeep;
        var published = new PublishSettings(new GitRepository(Path.GetFullPath(repository)), new PublishFolder(Path.GetFullPath(parsed.GetValue(Options.Site)!)), branch, keep);
        PublishSetup.Run(published, settings.Language, diagnostics);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings);
        if (diagnostics.HasErrors)
            return ExitCode.WrongInput;
        output.WriteLine(PublishText.SetUp(published).In(settings.Language));
        return published.Repository.Tip(branch) is null
            ? ExitCode.Fine
            : Publish(new PublishHost(published, diagnostics, () => { }), diagnostics, settings, output);
    }

    private static int Receive(PublishHost host, DiagnosticBag diagnostics, RunSettings settings, TextWriter output)
    {
        using var watch = new PusherWatch(() => Environment.Exit(ExitCode.Failed));
        using var lines = new StreamReader(Console.OpenStandardInput());
        host.Receive([.. RefUpdate.Read(lines)]);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings);
        if (!diagnostics.HasErrors)
            return ExitCode.Fine;
        output.WriteLine(PublishText.Refused.In(settings.Language));
        return ExitCode.WrongInput;
    }

    private static int Publish(PublishHost host, DiagnosticBag diagnostics, RunSettings settings, TextWriter output)
    {
        var release = host.Publish();
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings);
        output.WriteLine((release is null ? PublishText.NotPublished : PublishText.Published(release)).In(settings.Language));
        return diagnostics.HasErrors ? ExitCode.WrongInput : ExitCode.Fine;
    }

    private static int Rollback(PublishHost host, string? commit, DiagnosticBag diagnostics, RunSettings settings, TextWriter output)
    {
        var release = host.Rollback(commit);
        DiagnosticPrinter.Print(output, diagnostics.ToSorted(), settings);
        output.WriteLine((release is null ? PublishText.NotRolledBack : PublishText.RolledBack(release)).In(settings.Language));
        return release is null ? ExitCode.WrongInput : ExitCode.Fine;
    }

    private static int Status(PublishStatus status, PublishSettings published, RunSettings settings, TextWriter output)
    {
        foreach (var line in PublishText.Status(status, published))
            output.WriteLine(line.In(settings.Language));
        return status is { IsWhole: true, Live: not null } && status.Live.Commit == status.Tip ? ExitCode.Fine : ExitCode.WrongInput;
    }
}
