using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace SiteGen.Cli;

/// <summary>
/// The file that tells the developers of a fault: version, command, system, and the place in the program. The messages of exceptions are left out,
/// since they may quote a report.
/// </summary>
internal static class FaultReport
{
    // No kind of file that is read as a raw report, should the current folder be seeds/.
    private const string Name = "sitegen-fault", Extension = ".log";
    private const int MostFiles = 100;

    private const string Heading =
        """
        Tệp này dành cho nhóm phát triển SiteGen; trong tệp không có lời văn nào của báo cáo.
        This file is for the developers of SiteGen; it holds no words of any report.
        """;

    /// <summary>
    /// Writes the file into the current folder or, where that cannot be, into the system's temporary one; its path, or null when neither could be.
    /// </summary>
    public static string? Write(Exception fault, string[] args)
    {
        var text = Of(fault, args);
        return TryWrite(".", text) ?? TryWrite(Path.GetTempPath(), text);
    }

    /// <summary>What the file says.</summary>
    public static string Of(Exception fault, string[] args)
    {
        var text = new StringBuilder(Heading).Append("\n\n")
            .Append(CultureInfo.InvariantCulture, $"program: {ThisProgram.NameAndVersion}, {RuntimeInformation.FrameworkDescription}\n")
            .Append(CultureInfo.InvariantCulture, $"system: {RuntimeInformation.OSDescription}, {RuntimeInformation.ProcessArchitecture}\n")
            .Append(CultureInfo.InvariantCulture, $"command: sitegen {string.Join(' ', args)}\n");
        for (var cause = fault; cause is not null; cause = cause.InnerException)
            text.Append(CultureInfo.InvariantCulture, $"\n{cause.GetType().FullName} (0x{cause.HResult:x8})\n{cause.StackTrace}\n");
        return text.ToString();
    }

    private static string? TryWrite(string folder, string text)
    {
        try
        {
            // The current folder itself may be gone.
            return FreeName(Path.GetFullPath(folder)) is { } path ? WriteNew(path, text) : null;
        }
        catch (Exception failed) when (failed is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    // An earlier file stays: it may not have been sent yet.
    private static string? FreeName(string folder) => Enumerable.Range(1, MostFiles)
        .Select(number => Path.Combine(folder, Name + (number == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"-{number}")) + Extension))
        .FirstOrDefault(path => !File.Exists(path));

    private static string WriteNew(string path, string text)
    {
        using var stream = new FileStream(path, FileMode.CreateNew);
        stream.Write(Encoding.UTF8.GetBytes(text));
        return path;
    }
}
