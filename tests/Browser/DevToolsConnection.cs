using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;

namespace SiteGen.Tests.Browser;

/// <summary>
/// The DevTools protocol over one web socket: commands with answers, and events.
/// A test framework for browsers was measured at 786 MB on disk; these few commands are all that the tests need.
/// </summary>
internal sealed class DevToolsConnection : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonElement>> _answers = new();
    private readonly SemaphoreSlim _oneWriter = new(1);
    private Task _reading = Task.CompletedTask;
    private Exception? _end;
    private int _last;

    /// <summary>Told of each event: its session, its name and its parameters. Called from one thread, in order.</summary>
    public event Action<string, string, JsonElement>? Happened;

    /// <summary>Connects to a browser.</summary>
    public static async Task<DevToolsConnection> Open(Uri address)
    {
        var connection = new DevToolsConnection();
        // Chromium 83 hangs up on a sign of life that it did not ask for.
        connection._socket.Options.KeepAliveInterval = TimeSpan.Zero;
        await Patience.Await(connection._socket.ConnectAsync(address, CancellationToken.None), "a browser to answer at " + address);
        connection._reading = Task.Run(connection.ReadAll);
        return connection;
    }

    /// <summary>Sends a command and gives its result; a refusal is an exception.</summary>
    /// <param name="session">The page that it is for; null for the browser as a whole.</param>
    /// <param name="method">For example <c>Page.navigate</c>.</param>
    /// <param name="parameters">An object that becomes JSON.</param>
    public async Task<JsonElement> Send(string? session, string method, object? parameters = null)
    {
        var id = Interlocked.Increment(ref _last);
        var answer = _answers[id] = new(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new Dictionary<string, object?> { ["id"] = id, ["method"] = method, ["params"] = parameters ?? new { } };
        if (session is not null)
            message["sessionId"] = session;
        // Whoever asks after the end is told of it here, whoever asked before it where it came.
        if (Volatile.Read(ref _end) is { } end)
            throw Gone(end);
        await Write(JsonSerializer.SerializeToUtf8Bytes(message));
        return await Patience.Await(answer.Task, "the browser's answer to " + method);
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await Patience.Await(_reading, "the connection to the browser to end");
        _socket.Dispose();
        _oneWriter.Dispose();
    }

    private async Task Write(byte[] message)
    {
        await Patience.Await(_oneWriter.WaitAsync(), "the command before to be sent");
        try
        {
            await Patience.Await(_socket.SendAsync(message, WebSocketMessageType.Text, endOfMessage: true, CancellationToken.None), "a command to be sent");
        }
        finally
        {
            _oneWriter.Release();
        }
    }

    // Whatever ends it, an event that a test did not understand included, is told to all who wait and to all who ask later.
    private async Task ReadAll()
    {
        try
        {
            while (true)
                Dispatch(await ReadOne());
        }
        catch (Exception end)
        {
            Volatile.Write(ref _end, end);
            foreach (var answer in _answers.Values)
                answer.TrySetException(Gone(end));
        }
    }

    private static InvalidOperationException Gone(Exception end) => new("The browser is no longer heard: " + end.Message, end);

    private async Task<JsonElement> ReadOne()
    {
        using var message = new MemoryStream();
        var buffer = new byte[64 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await _socket.ReceiveAsync(buffer.AsMemory(), CancellationToken.None);
            if (part.MessageType == WebSocketMessageType.Close)
                throw new WebSocketException("It has ended the connection.");
            message.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonSerializer.Deserialize<JsonElement>(message.GetBuffer().AsSpan(0, (int)message.Length));
    }

    private void Dispatch(JsonElement message)
    {
        if (!message.TryGetProperty("id", out var id))
            Happened?.Invoke(
                message.TryGetProperty("sessionId", out var session) ? session.GetString()! : "",
                message.GetProperty("method").GetString()!,
                message.GetProperty("params"));
        else if (_answers.TryRemove(id.GetInt32(), out var answer) && message.TryGetProperty("error", out var error))
            answer.TrySetException(new InvalidOperationException(error.ToString()));
        else
            answer?.TrySetResult(message.GetProperty("result"));
    }
}
