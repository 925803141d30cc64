using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace SiteGen.Hosts.Preview;

/// <summary>A web server that only this machine can reach.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PreviewServer(WebApplication app, int port)
    {
        _app = app;
        Port = port;
    }

    /// <summary>The port that it serves on.</summary>
    public int Port { get; }

    /// <summary>The address to open.</summary>
    public string Address => $"http://localhost:{Port}/";

    /// <summary>Starts on the wished port or, when that one cannot be had, on a free one.</summary>
    public static async Task<PreviewServer> Start(PreviewSite site, PreviewRequest request, CancellationToken cancellation)
    {
        for (var port = request.Port == 0 ? FreePort() : request.Port; ; port = FreePort())
        {
            var app = Create(new PreviewHandler(site, request.Language, cancellation), port);
            try
            {
                await app.StartAsync(cancellation);
                return new PreviewServer(app, port);
            }
            catch (Exception taken) when (taken is IOException or SocketException)
            {
                await app.DisposeAsync();
            }
        }
    }

    // Open event streams end with the cancellation; other answers need not be waited for.
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }

    // The empty builder reads no settings file and no environment, and logs nothing.
    private static WebApplication Create(PreviewHandler handler, int port)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port);
            if (HasIPv6Loopback())
                kestrel.Listen(IPAddress.IPv6Loopback, port);
        });
        var app = builder.Build();
        app.Run(handler.Handle);
        return app;
    }

    private static bool HasIPv6Loopback()
    {
        try
        {
            using var probe = new TcpListener(IPAddress.IPv6Loopback, 0);
            probe.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
