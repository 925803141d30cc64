using System.Collections.Immutable;
using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Hosts.Preview;

namespace SiteGen.Hosts;

/// <summary>Shows the site on this machine only, and shows it anew whenever a file changes.</summary>
public static class PreviewHost
{
    /// <summary>Serves until <paramref name="cancellation"/>, which is the way to end it and no failure.</summary>
    /// <param name="request">What to show.</param>
    /// <param name="console">Told the address, and one line after each build.</param>
    /// <param name="print">Prints the diagnostics of each build.</param>
    /// <param name="cancellation">Ends the preview at once, open pages or not.</param>
    /// <returns>The exit code: 0.</returns>
    public static async Task<int> Run(PreviewRequest request, TextWriter console, Action<ImmutableArray<Diagnostic>> print, CancellationToken cancellation)
    {
        using var watcher = new FolderWatcher([request.Folders.Input, request.Folders.Seeds, request.Folders.Theme]);
        var site = new PreviewSite();
        try
        {
            Rebuild(site, request, console, print);
            await using var server = await PreviewServer.Start(site, request, cancellation);
            Announce(server, request, console);
            if (watcher.Failure is { } failure)
                console.WriteLine(PreviewTexts.NotWatching(failure).In(request.Language));
            while (true)
            {
                await watcher.WaitForChange(cancellation);
                Rebuild(site, request, console, print);
            }
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return 0;
        }
    }

    private static void Rebuild(PreviewSite site, PreviewRequest request, TextWriter console, Action<ImmutableArray<Diagnostic>> print)
    {
        var clock = Stopwatch.StartNew();
        var build = PreviewBuild.Make(request.Folders, site.Current);
        site.Publish(build);
        console.WriteLine(PreviewTexts.Built(build, clock.ElapsedMilliseconds).In(request.Language));
        print(build.Diagnostics);
    }

    private static void Announce(PreviewServer server, PreviewRequest request, TextWriter console)
    {
        if (request.Port != 0 && server.Port != request.Port)
            console.WriteLine(PreviewTexts.PortTaken(request.Port, server.Port).In(request.Language));
        console.WriteLine(PreviewTexts.Serving(server.Address).In(request.Language));
    }
}
