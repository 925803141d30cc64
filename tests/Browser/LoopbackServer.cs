using System.Net;

namespace SiteGen.Tests.Browser;

/// <summary>A plain web server on this machine: files of a folder, below a path, nothing else.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly HttpListener _listener;
    private readonly string _folder;
    private readonly string _path;

    private LoopbackServer(string folder, string path)
    {
        (_folder, _path) = (folder, "/" + path);
        (_listener, var address) = Listen();
        Address = address + path;
        _ = Task.Run(Serve);
    }

    /// <summary>Where the folder is, ending in <c>/</c>.</summary>
    public string Address { get; }

    /// <summary>Serves a folder at <paramref name="path"/>, which ends in <c>/</c> or is empty, at any free port.</summary>
    public static LoopbackServer Of(string folder, string path) => new(folder, path);

    /// <summary>Listens at any free port, and says at which address.</summary>
    public static (HttpListener Listener, string Address) Listen()
    {
        for (var port = 20000 + Environment.ProcessId % 20000; ; port++)
        {
            var (listener, address) = (new HttpListener(), $"http://127.0.0.1:{port}/");
            listener.Prefixes.Add(address);
            try
            {
                listener.Start();
                return (listener, address);
            }
            catch (HttpListenerException) when (port < 60000)
            {
                // Somebody else has it.
            }
        }
    }

    public void Dispose() => _listener.Close();

    private async Task Serve()
    {
        while (_listener.IsListening)
        {
            try
            {
                Answer(await _listener.GetContextAsync());
            }
            catch (Exception end) when (end is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
        var file = path.StartsWith(_path, StringComparison.Ordinal) ? Path.Combine(_folder, path[_path.Length..]) : "";
        context.Response.StatusCode = File.Exists(file) ? 200 : 404;
        context.Response.ContentType = Path.GetExtension(file) switch
        {
            ".html" => "text/html; charset=utf-8",
            ".js" => "text/javascript; charset=utf-8",
            ".css" => "text/css; charset=utf-8",
            ".svg" => "image/svg+xml",
            _ => "application/octet-stream",
        };
        context.Response.Close(File.Exists(file) ? File.ReadAllBytes(file) : [], willBlock: true);
    }
}
