using System.ComponentModel;
using System.Diagnostics;
using SiteGen.Diagnostics;
using SiteGen.Files;
using SiteGen.Sources;
using SiteGen.Sources.Formats;
using SiteGen.Text;

namespace SiteGen.Hosts;

/// <summary>
/// LibreOffice, where it is installed: turns .doc and .rtf into .docx. It works in a folder of its own with a profile of its own, runs no macro,
/// opens no link, and is stopped when it takes too long.
/// </summary>
public static class OfficeProgram
{
    private static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(90);

    private static readonly string[] Names = ["soffice", "libreoffice", "soffice.exe"];

    /// <summary>A file with its .docx, made now when there is none yet; null, with an error, when it cannot be made.</summary>
    /// <param name="seeds">The folder of the raw reports.</param>
    /// <param name="file">A raw report of any format.</param>
    /// <param name="diagnostics">Where problems go.</param>
    public static StoredFile? Prepare(string seeds, StoredFile file, DiagnosticBag diagnostics)
    {
        var attached = OfficeCopies.Attach(seeds, file);
        // What the file is not, its reader says.
        if (attached.Converted is null || attached.Converted() is not null || SourceFormats.ProblemOf(file) is not null || Find() is not { } program)
            return attached;
        var folder = Directory.CreateTempSubdirectory("sitegen-office-").FullName;
        try
        {
            if (Convert(program, folder, file) is { } docx)
                return attached with { Converted = () => docx };
            diagnostics.Add(FormatProblems.OfficeFailed(SourceFile.NameOf(file)));
            return null;
        }
        finally
        {
            Remove(folder);
        }
    }

    private static byte[]? Convert(string program, string folder, StoredFile file)
    {
        var source = Path.Combine(folder, "report" + Path.GetExtension(file.Path).ToLowerInvariant());
        File.WriteAllBytes(source, file.Read());
        WriteProfile(Path.Combine(folder, "profile"));
        var start = new ProcessStartInfo(program) { UseShellExecute = false, CreateNoWindow = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var argument in new[] { "--headless", "--norestore", "--nologo", "--nodefault", "--nolockcheck", $"-env:UserInstallation={new Uri(Path.Combine(folder, "profile")).AbsoluteUri}", "--convert-to", "docx:MS Word 2007 XML", "--outdir", Path.Combine(folder, "out"), source })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(TimeLimit))
            process.Kill(entireProcessTree: true);
        var made = Path.Combine(folder, "out", "report.docx");
        return File.Exists(made) ? File.ReadAllBytes(made) : null;
    }

    // Macros off whatever they are signed with, no update of links, nothing from the network.
    private static void WriteProfile(string profile)
    {
        Directory.CreateDirectory(Path.Combine(profile, "user"));
        File.WriteAllText(Path.Combine(profile, "user", "registrymodifications.xcu"), """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="MacroSecurityLevel" oor:op="fuse"><value>3</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableMacrosExecution" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="BlockUntrustedRefererLinks" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Security/Scripting"><prop oor:name="DisableActiveContent" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Writer/Content/Update"><prop oor:name="Link" oor:op="fuse"><value>0</value></prop></item>
            <item oor:path="/org.openoffice.Setup/Office"><prop oor:name="ooSetupInstCompleted" oor:op="fuse"><value>true</value></prop></item>
            </oor:items>
            """);
    }

    private static string? Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return folders.SelectMany(folder => Names.Select(name => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
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
