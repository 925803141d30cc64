using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Tests.Reports;

public sealed class ConverterTests
{
    private static readonly ConversionOptions Told = new(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));

    private static readonly int Cases = int.TryParse(Environment.GetEnvironmentVariable("SITEGEN_LAW_CASES"), out var asked) ? asked : 2000;

    // The law of the whole: no word lost, none invented, order kept. tests/bench/law sets how many cases it wants.
    [Fact]
    public void Convert_AnyLines_LosesNoWord() =>
        ReportLines.Report.Holds(
            lines =>
            {
                var diagnostics = new DiagnosticBag();
                Converter.Convert(StoredFile.OfText("a.txt", string.Join('\n', lines)), Told, diagnostics);
                Assert.DoesNotContain(diagnostics.ToSorted(), d => d.Severity == Severity.Error && d.Code is not ("source-empty" or "source-title-missing"));
            },
            cases: Cases);

    [Fact]
    public void Convert_AnyBytes_NeverThrows() =>
        Gen.Byte.Array[0, 300].Holds(bytes =>
        {
            var diagnostics = new DiagnosticBag();
            var conversion = Converter.Convert(new StoredFile("a.txt", () => bytes), Told, diagnostics);
            Assert.Equal(conversion is null, diagnostics.HasErrors);
        });

    [Fact]
    public void Convert_SeedWithAnyByteChanged_NeverThrows() =>
        Gen.Select(Gen.Int[0, 26_990], Gen.Byte).Holds(
            (at, value) =>
            {
                var bytes = Seed.File.Read();
                bytes[at] = value;
                var diagnostics = new DiagnosticBag();
                var conversion = Converter.Convert(new StoredFile("a.txt", () => bytes), Told, diagnostics);
                Assert.Equal(conversion is null, diagnostics.HasErrors);
            },
            cases: 100);

    [Fact]
    public void Convert_Twice_GivesTheSame() => Assert.Equal(
        Converter.Convert(Seed.File, new(), new DiagnosticBag())!.Files,
        Converter.Convert(Seed.File, new(), new DiagnosticBag())!.Files);

    [Fact]
    public void Convert_Seed_GivesWhatStandsInTheArchive()
    {
        var conversion = Converter.Convert(Seed.File, new(Converter: "SiteGen 1.0.0"), new DiagnosticBag())!;
        Assert.All(conversion.Files, file => Assert.Equal(File.ReadAllText(Repository.Find("input", conversion.Folder, file.Path)), file.Text));
    }
}
