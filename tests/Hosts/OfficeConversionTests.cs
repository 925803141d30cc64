using SiteGen.Diagnostics;
using SiteGen.Hosts;
using SiteGen.Tests.Files;
using SiteGen.Tests.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Hosts;

/// <summary>The office program is played by scripts, so that these tests say the same on every machine.</summary>
public sealed class OfficeConversionTests : IDisposable
{
    private static readonly StoredFile Report = new("bao-cao.rtf", () => @"{\rtf1 Bao cao}"u8.ToArray());

    private readonly TestFolder _root = new();

    public void Dispose() => _root.Dispose();

    [Fact]
    public void Prepare_ProgramMakesADocument_TheFileIsReadFromIt()
    {
        var docx = DocxFile.OfLines(["Báo cáo"]);
        File.WriteAllBytes(At("made.docx"), docx);
        var prepared = Prepare($"mkdir -p out && cp '{At("made.docx")}' out/report.docx", out var codes);
        Assert.Equal("", codes);
        Assert.Equal(docx, prepared!.Converted!());
    }

    [Theory]
    [InlineData("exit 1")]
    [InlineData("mkdir out")]
    [InlineData("sleep 600 & sleep 600")]
    public void Prepare_ProgramMakesNothing_IsAnError(string script)
    {
        Assert.Null(Prepare(script, out var codes));
        Assert.Equal("source-office-failed", codes);
    }

    [Fact]
    public void Prepare_NoProgram_IsLeftToTheReader()
    {
        var diagnostics = new DiagnosticBag();
        Assert.Null(OfficeConversion.Prepare(_root.Path, Report, null, diagnostics)!.Converted!());
        Assert.Empty(diagnostics.ToSorted());
    }

    private StoredFile? Prepare(string script, out string codes)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The program is a shell script.");
        File.WriteAllText(At("office"), "#!/bin/sh\n" + script + "\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(At("office"), UnixFileMode.UserRead | UnixFileMode.UserExecute);
        var diagnostics = new DiagnosticBag();
        var prepared = OfficeConversion.Prepare(_root.Path, Report, new OfficeProgram(At("office"), TimeSpan.FromSeconds(2)), diagnostics);
        codes = string.Join(", ", diagnostics.ToSorted().Select(d => d.Code));
        return prepared;
    }

    private string At(string name) => Path.Combine(_root.Path, name);
}
