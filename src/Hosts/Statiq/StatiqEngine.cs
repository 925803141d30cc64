using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Microsoft.Extensions.DependencyInjection;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Pages;
using Spectre.Console.Cli;
using Statiq.App;
using Statiq.Common;
using Statiq.Core;

namespace SiteGen.Hosts.Statiq;

/// <summary>
/// Plans and renders the site as a Statiq application: with <c>-p:SiteGenHost=Statiq</c> in the place of <see cref="OwnEngine"/> (<see cref="SiteEngine"/>).
/// </summary>
internal static class StatiqEngine
{
    internal const string Documents = nameof(Documents), Site = nameof(Site), Assets = nameof(Assets), Sources = nameof(Sources), Output = nameof(Output);

    // Without the configurators Statiq.Web's own Razor does not start. The rest of Statiq's defaults would let environment variables and
    // settings files reach the output, and write to the console.
    private const DefaultFeatures Features = DefaultFeatures.BootstrapperConfigurators | DefaultFeatures.Settings;

    /// <inheritdoc cref="OwnEngine.Build"/>
    public static T? Build<T>(SiteFolders folders, bool strict, Func<SitePlan, T?> write, DiagnosticBag diagnostics)
        where T : class
    {
        T? written = null;
        SiteRun? run = null;
        run = new SiteRun(folders, found => found.Stops(strict), files => written = write(run!.Plan! with { Files = files })) { Diagnostics = diagnostics };
        Start(run, Execute).GetAwaiter().GetResult();
        return written;
    }

    /// <inheritdoc cref="OwnEngine.Use"/>
    public static Task Use(SiteFolders folders, Func<Func<DiagnosticBag, SitePlan>, Task> work)
    {
        var files = ImmutableArray<OutputFile>.Empty;
        var run = new SiteRun(folders, _ => false, rendered => files = rendered);
        return Start(run, engine => work(diagnostics =>
        {
            run.Diagnostics = diagnostics;
            Execute(engine).GetAwaiter().GetResult();
            return run.Plan! with { Files = files };
        }));
    }

    private static Task<int> Start(SiteRun run, Func<Engine, Task> work) => Bootstrapper.Factory
        .CreateDefault([], Features)
        .SetDefaultCommand<SiteCommand>()
        .ConfigureCommands(commands => commands.PropagateExceptions())
        .ConfigureServices(services => services.AddSingleton(work).AddSingleton<IFileCleaner, NoCleaner>())
        .AddSetting(Keys.UseCache, false)
        .BuildPipeline(Documents, pipeline => pipeline.WithInputModules(new ReadDocuments(run)).WithProcessModules(new ParseDocument(run)))
        .BuildPipeline(Site, pipeline => pipeline.WithDependencies(Documents).WithProcessModules(new PlanSite(run), new TakePlanned(run), new RenderPage()))
        .BuildPipeline(Assets, pipeline => pipeline.WithDependencies(Site).WithProcessModules(new TakePlanned(run)))
        .BuildPipeline(Sources, pipeline => pipeline.WithDependencies(Site).WithProcessModules(new TakePlanned(run)))
        .BuildPipeline(Output, pipeline => pipeline
            .WithDependencies(Site, Assets, Sources)
            .WithProcessModules([new ReplaceDocuments(Site, Assets, Sources)])
            .WithOutputModules(new DeliverFiles(run)))
        .RunAsync();

    // Statiq wraps what a module throws; the command line tells the cause.
    private static async Task Execute(Engine engine)
    {
        try
        {
            await engine.ExecuteAsync();
        }
        catch (Exception fault)
        {
            ExceptionDispatchInfo.Throw(fault.Unwrap(unwrapLoggedExceptions: true).FirstOrDefault(fault));
        }
    }
}
