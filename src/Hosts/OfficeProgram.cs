using System.ComponentModel;
using System.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Hosts;

/// <summary>
/// LibreOffice, where it is installed: turns .doc and .rtf into .docx. It works in a folder of its own with a profile of its own, runs no macro,
/// opens no link, and is stopped when it takes too long.
/// </summary>
/// <param name="Path">The program.</param>
/// <param name="TimeLimit">How long it may take for a file; a document takes two seconds, and the first one on an old computer some more.</param>
internal sealed record OfficeProgram(string Path, TimeSpan TimeLimit)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly string[] Names = ["soffice", "libreoffice", "soffice.exe"];

    /// <summary>The program of this machine: on the PATH, or where its installer puts it; null when there is none.</summary>
    public static OfficeProgram? Find()
    {
        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return In([.. onPath, .. InstallFolders]);
    }

    /// <summary>The program in the first of some folders that has it; null when none has.</summary>
    public static OfficeProgram? In(IEnumerable<string> folders) =>
        folders.SelectMany(folder => Names.Select(name => System.IO.Path.Combine(folder, name))).FirstOrDefault(File.Exists) is { } path
            ? new(path, Longest)
            : null;

    /// <summary>Where LibreOffice's installers for Windows and macOS put it, and its own packages for Linux: none of them changes the PATH.</summary>
    public static IEnumerable<string> InstallFolders =>
    [
        .. new[] { Environment.SpecialFolder.ProgramFiles, Environment.SpecialFolder.ProgramFilesX86 }
            .Select(Environment.GetFolderPath)
            .Where(folder => folder.Length > 0)
            .Select(folder => System.IO.Path.Combine(folder, "LibreOffice", "program")),
        "/Applications/LibreOffice.app/Contents/MacOS",
        .. (Directory.Exists("/opt") ? Directory.EnumerateDirectories("/opt", "libreoffice*") : [])
            .OrderDescending(StringComparer.Ordinal)
            .Select(folder => System.IO.Path.Combine(folder, "program")),
    ];

    /// <summary>The file as a .docx; null when the program makes none.</summary>
    /// <param name="file">A file in a format of <see cref="Sources.OfficeReader.Extensions"/>.</param>
    public byte[]? ToDocx(StoredFile file)
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-office-").FullName;
        try
        {
            var source = System.IO.Path.Combine(folder, "report" + System.IO.Path.GetExtension(file.Path).ToLowerInvariant());
            File.WriteAllBytes(source, file.Read());
            WriteProfile(System.IO.Path.Combine(folder, "profile"));
            Run(folder, source);
            var made = System.IO.Path.Combine(folder, "out", "report.docx");
            return File.Exists(made) ? File.ReadAllBytes(made) : null;
        }
        finally
        {
            Remove(folder);
        }
    }

    private void Run(string folder, string source)
    {
        var start = new ProcessStartInfo(Path)
        {
            UseShellExecute = false,
            CreateNoWindow = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        string[] arguments =
        [
            "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck",
            $"-env:UserInstallation={new Uri(System.IO.Path.Combine(folder, "profile")).AbsoluteUri}",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", System.IO.Path.Combine(folder, "out"), source,
        ];
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeLimit))
            process.Kill(entireProcessTree: true);
    }

    // Macros off whatever they are signed with, no update of links, nothing from the network.
    private static void WriteProfile(string profile)
    {
        Directory.CreateDirectory(System.IO.Path.Combine(profile, "user"));
        File.WriteAllText(System.IO.Path.Combine(profile, "user", "registrymodifications.xcu"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
                <prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
                <prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting">
                <prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
            <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """);
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception busy) when (busy is IOException or UnauthorizedAccessException or Win32Exception)
        {
            // A process that was stopped may hold a file for a moment longer; the system clears its own temporary folder.
        }
    }
}
