using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using SiteGen.Tests.Files;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>A real nginx that serves a published archive by the settings that <c>publish init</c> wrote.</summary>
internal sealed class Nginx : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly HttpClient _client = new();
    private readonly Process _process;

    private Nginx(string program, string settings)
    {
        var port = FreePort();
        _client.BaseAddress = new Uri($"http://127.0.0.1:{port}/");
        _folder.Write("site.conf", File.ReadAllText(settings).Replace("listen 80;", $"listen 127.0.0.1:{port};"));
        var main = _folder.Write("nginx.conf",
            $$"""
            daemon off; pid {{_folder["pid"]}}; error_log {{_folder["error.log"]}}; worker_processes 1; {{(Environment.UserName == "root" ? "user root;" : "")}}
            events { }
            http {
              access_log off; client_body_temp_path {{_folder["a"]}}; proxy_temp_path {{_folder["b"]}}; fastcgi_temp_path {{_folder["c"]}};
              uwsgi_temp_path {{_folder["d"]}}; scgi_temp_path {{_folder["e"]}}; include {{_folder["site.conf"]}};
            }
            """);
        _process = Process.Start(new ProcessStartInfo(program, ["-e", _folder["error.log"], "-c", main]))!;
    }

    /// <summary>Starts it; the test is skipped where there is none, but not on CI.</summary>
    public static Nginx StartOrSkip(PublishedArchive archive)
    {
        var program = new[] { "/usr/sbin/nginx", "/usr/bin/nginx", "/usr/local/bin/nginx", "/opt/homebrew/bin/nginx" }.FirstOrDefault(File.Exists);
        if (program is null)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "nginx is not installed");
            Assert.Skip("nginx is not installed");
        }

        var server = new Nginx(program, Path.Combine(archive.Repository, "sitegen", "nginx.conf"));
        while (!server.Answers())
            Thread.Yield();
        return server;
    }

    /// <summary>The bytes at a path; null when there are none.</summary>
    public async Task<byte[]?> Get(string path)
    {
        using var answer = await _client.GetAsync(path, TestContext.Current.CancellationToken);
        return answer.StatusCode == HttpStatusCode.OK ? await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken) : null;
    }

    /// <summary>The status and the text of an answer.</summary>
    public async Task<(int Status, string Text)> Answer(string path)
    {
        using var answer = await _client.GetAsync(path, TestContext.Current.CancellationToken);
        return ((int)answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
        _client.Dispose();
        _folder.Dispose();
    }

    private bool Answers()
    {
        Assert.False(_process.HasExited, File.Exists(_folder["error.log"]) ? File.ReadAllText(_folder["error.log"]) : "nginx ended");
        try
        {
            using var probe = new TcpClient("127.0.0.1", _client.BaseAddress!.Port);
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
