using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;

namespace SiteGen.Tests.Browser;

/// <summary>What the browser tells of one page: what it says and asks for, where it goes, when it is loaded.</summary>
internal sealed class PageEvents(string session)
{
    private readonly ConcurrentQueue<string> _messages = new();
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly Channel<string> _arrivals = Channel.CreateUnbounded<string>();
    private volatile TaskCompletionSource _loaded = NewBell();
    private volatile string _address = "";

    public IReadOnlyCollection<string> Messages => _messages;

    public IReadOnlyCollection<string> Requests => _requests;

    /// <summary>Where the page is.</summary>
    public string Address => _address;

    /// <summary>Ends when a page has been loaded from now on.</summary>
    public Task NextLoad()
    {
        _loaded = NewBell();
        return _loaded.Task;
    }

    /// <summary>There is nothing to be loaded.</summary>
    public void CountAsLoaded() => _loaded.TrySetResult();

    /// <summary>Ends when an address has been loaded, whatever was before it.</summary>
    public async Task Arrival(string destination)
    {
        while (await _arrivals.Reader.ReadAsync(TestContext.Current.CancellationToken) != destination)
        {
        }
    }

    /// <summary>Takes what is told; what is told of other pages is passed over.</summary>
    public void Notice(string of, string name, JsonElement what)
    {
        if (of != session)
            return;
        if (name == "Page.frameNavigated")
            Arrive(what);
        else if (name == "Page.loadEventFired")
        {
            _arrivals.Writer.TryWrite(_address);
            _loaded.TrySetResult();
        }
        else if (name == "Network.requestWillBeSent")
            _requests.Enqueue(what.GetProperty("request").GetProperty("url").GetString()!);
        else if (name == "Runtime.consoleAPICalled")
            _messages.Enqueue(string.Join(' ', what.GetProperty("args").EnumerateArray().Select(TextOf)));
        else if (name == "Runtime.exceptionThrown")
            _messages.Enqueue(Thrown(what.GetProperty("exceptionDetails")));
        else if (name == "Log.entryAdded")
            _messages.Enqueue(what.GetProperty("entry").GetProperty("text").GetString()!);
    }

    // A page that was kept while another was looked at is there at once, and is not loaded again. Chromium 83 keeps none and has no word for it.
    private void Arrive(JsonElement what)
    {
        _address = AddressOf(what.GetProperty("frame"));
        if (what.TryGetProperty("type", out var type) && type.GetString() == "BackForwardCacheRestore")
            _loaded.TrySetResult();
    }

    private static string AddressOf(JsonElement frame) =>
        frame.GetProperty("url").GetString() + (frame.TryGetProperty("urlFragment", out var fragment) ? fragment.GetString() : "");

    // A script that cannot be parsed throws no value.
    private static string Thrown(JsonElement details) =>
        details.TryGetProperty("exception", out var exception) ? TextOf(exception) : details.GetProperty("text").GetString()!;

    private static string TextOf(JsonElement value) =>
        value.TryGetProperty("description", out var text) || value.TryGetProperty("value", out text) ? text.ToString() : value.ToString();

    private static TaskCompletionSource NewBell() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
