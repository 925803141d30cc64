using System.Diagnostics;
using System.Text;

namespace SiteGen.Tests.Hosts.Publish;

/// <summary>A client that speaks git's protocol by hand (gitprotocol-pack(5)), and so says what no git would say.</summary>
internal static class HandMadeClient
{
    /// <summary>Pushes everything that the clone has, with these updates; what the server answers.</summary>
    /// <param name="archive">The server, and the clone.</param>
    /// <param name="capabilities">What the client can do, beside telling what became of the updates.</param>
    /// <param name="environment">What the account's shell has set, or its ssh server has let pass.</param>
    /// <param name="updates">Old commit, new commit, ref.</param>
    public static string Push(
        PublishedArchive archive,
        string capabilities,
        IReadOnlyDictionary<string, string> environment,
        params (string Old, string New, string Ref)[] updates)
    {
        var start = new ProcessStartInfo("git", ["receive-pack", archive.Repository]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.RedirectStandardError = true;
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        var server = Process.Start(start)!;
        using (var line = server.StandardInput.BaseStream)
        {
            foreach (var (i, (old, made, name)) in updates.Index())
                Packet(line, $"{old} {made} {name}" + (i == 0 ? $"\0 report-status {capabilities}" : ""));
            line.Write("0000"u8);
            line.Write(Pack(archive));
        }

        return PublishedArchive.Finish(server).Said;
    }

    // Four hexadecimal digits of length, which count themselves.
    private static void Packet(Stream line, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        line.Write(Encoding.ASCII.GetBytes((bytes.Length + 4).ToString("x4", System.Globalization.CultureInfo.InvariantCulture)));
        line.Write(bytes);
    }

    private static byte[] Pack(PublishedArchive archive)
    {
        var start = new ProcessStartInfo("git", ["pack-objects", "--all", "--quiet", "--stdout"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.WorkingDirectory = archive.Clone;
        using var git = Process.Start(start)!;
        git.StandardInput.Close();
        using var pack = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(pack);
        git.WaitForExit();
        return pack.ToArray();
    }
}
