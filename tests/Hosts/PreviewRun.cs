using System.Collections.Immutable;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Hosts;

namespace SiteGen.Tests.Hosts;

/// <summary>A preview that really runs, on a site in a temporary folder.</summary>
internal sealed class PreviewRun : IAsyncDisposable
{
    /// <summary>The input file of the one section.</summary>
    public const string Section = "bao-cao/01-ket-qua.md";

    /// <summary>The page of the one section.</summary>
    public const string SectionPage = "bao-cao/01-ket-qua.html";

    private readonly CancellationTokenSource _stop = new();
    private readonly ConsoleLines _console = new();
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-preview-").FullName;
    private readonly HttpClient _browser = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private Task<int> _run = Task.FromResult(-1);

    /// <summary>The address that the console told.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    /// <summary>What the console said until the preview was there.</summary>
    public List<string> Said { get; } = [];

    private static CancellationToken TestEnd => TestContext.Current.CancellationToken;

    private Channel<ImmutableArray<Diagnostic>> Printed { get; } = Channel.CreateUnbounded<ImmutableArray<Diagnostic>>();

    /// <summary>Starts a preview of a small right site: one report with one section.</summary>
    public static async Task<PreviewRun> Start(int port = 0)
    {
        var preview = new PreviewRun();
        var archive = SmallArchive.Empty.WithReport("bao-cao").WithSection(Section, "Đoạn một.\n");
        foreach (var file in archive.Input.Input)
            preview.Write(file.Path, archive.Text("input/" + file.Path));
        await preview.Begin(port);
        return preview;
    }

    /// <summary>Writes an input file as a careful editor would: beside it, and then into its place.</summary>
    public void Write(string path, string text)
    {
        var file = Path.Combine(_folder, "input", path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var beside = Path.Combine(_folder, "saving");
        File.WriteAllText(beside, text);
        File.Move(beside, file, overwrite: true);
    }

    /// <summary>Ends the preview as Ctrl+C does.</summary>
    public async Task<int> Stop()
    {
        await _stop.CancelAsync();
        return await _run;
    }

    /// <summary>The diagnostics of the next build, from the first one on.</summary>
    public ValueTask<ImmutableArray<Diagnostic>> NextPrinted() => Printed.Reader.ReadAsync(TestEnd);

    /// <summary>Asks like a browser that follows no redirect; the path is sent without its leading slash.</summary>
    public Task<HttpResponseMessage> Ask(string path = "", string method = "GET") =>
        _browser.SendAsync(new HttpRequestMessage(new HttpMethod(method), new Uri(Address, path)), HttpCompletionOption.ResponseHeadersRead, TestEnd);

    /// <summary>The content of a file.</summary>
    public async Task<string> Text(string path = "")
    {
        using var answer = await Ask(path);
        return await answer.Content.ReadAsStringAsync(TestEnd);
    }

    /// <summary>Sends bytes as they are and gives the first line of the answer.</summary>
    public async Task<string> SendRaw(string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync("127.0.0.1", Address.Port, TestEnd);
        await using var stream = client.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes(request), TestEnd);
        using var reader = new StreamReader(stream);
        return await reader.ReadLineAsync(TestEnd) ?? "";
    }

    /// <summary>Opens the event stream of a page that shows the build with this stamp; gives its lines as they come.</summary>
    public async Task<IAsyncEnumerator<string>> Listen(string shown)
    {
        var answer = await Ask("_sitegen/changes?shown=" + shown);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        return Lines(await answer.Content.ReadAsStreamAsync(TestEnd)).GetAsyncEnumerator(TestEnd);
    }

    public async ValueTask DisposeAsync()
    {
        await Stop();
        _browser.Dispose();
        _stop.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private static async IAsyncEnumerable<string> Lines(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (await reader.ReadLineAsync(TestEnd) is { } line)
            yield return line;
    }

    private async Task Begin(int port)
    {
        var folders = new SiteFolders(Path.Combine(_folder, "input"), Path.Combine(_folder, "seeds"), Theme: null, Path.Combine(_folder, "output"));
        _run = Task.Run(() => PreviewHost.Run(new PreviewRequest(folders, port, Language.En), _console, found => Printed.Writer.TryWrite(found), _stop.Token));
        string line;
        do
            Said.Add(line = await _console.Next(_run));
        while (!line.Contains("http://", StringComparison.Ordinal));
        Address = new Uri(line.Split(' ').First(word => word.StartsWith("http://", StringComparison.Ordinal)));
    }
}
