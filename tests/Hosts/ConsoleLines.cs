using System.Text;
using System.Threading.Channels;

namespace SiteGen.Tests.Hosts;

/// <summary>A console whose lines can be awaited.</summary>
internal sealed class ConsoleLines : TextWriter
{
    private readonly Channel<string> _lines = Channel.CreateUnbounded<string>();

    public override Encoding Encoding => Encoding.UTF8;

    public override void WriteLine(string? value) => _lines.Writer.TryWrite(value ?? "");

    /// <summary>The next line; fails when <paramref name="writer"/> ends without one.</summary>
    public async Task<string> Next(Task writer)
    {
        var line = _lines.Reader.ReadAsync().AsTask();
        if (await Task.WhenAny(line, writer) == writer)
            await writer;
        return await line;
    }
}
