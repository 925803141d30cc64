using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using SiteGen.Checks;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Tests.Bags;
using SiteGen.Text;

namespace SiteGen.Tests.Fuzz;

/// <summary>What is done with a damaged file: all that the program would do with it. Each tells whether there was a result, and no error.</summary>
internal static class FuzzReaders
{
    // What is no letter is left out.
    private static readonly Encoding Letters = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, new DecoderReplacementFallback(""));

    private static readonly ConversionOptions Told = new(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));

    /// <summary>Converts: the end is Markdown, which the program has compared with the source word by word, or an error.</summary>
    public static bool Convert(string path, byte[] bytes)
    {
        var diagnostics = new DiagnosticBag();
        var conversion = Converter.Convert(new StoredFile(path, () => bytes), Told, diagnostics);
        Assert.Equal(conversion is null, diagnostics.HasErrors);
        return conversion is not null;
    }

    /// <summary>Builds an archive: the end is an error, or a site of which every file can be made and every page is right.</summary>
    public static bool Build(ImmutableArray<Part> parts)
    {
        var diagnostics = new DiagnosticBag();
        var archive = parts.Aggregate(SmallArchive.Empty, (archive, part) => archive.With("input/" + part.Path, part.Bytes));
        var plan = SiteBuilder.Build(archive.Input, diagnostics);
        if (diagnostics.HasErrors)
            return false;
        foreach (var file in plan.Files)
            file.Render();
        SiteChecker.Check(plan.Files, diagnostics, null);
        Assert.DoesNotContain(diagnostics.ToSorted(), problem => problem.Severity == Severity.Error);
        return true;
    }

    /// <summary>The same of Markdown whose bytes are letters again.</summary>
    public static bool BuildText(ImmutableArray<Part> parts) => Build([.. parts.Select(part =>
        part.Path.EndsWith(".md", StringComparison.Ordinal) ? part with { Bytes = Encoding.UTF8.GetBytes(Letters.GetString(part.Bytes)) } : part)]);

    /// <summary>Verifies a zip that may hold a bag.</summary>
    public static bool ReadZip(byte[] bytes) => TestBag.VerifyZip(bytes).Length == 0;

    /// <summary>Verifies a bag.</summary>
    public static bool ReadBag(ImmutableArray<Part> parts) =>
        TestBag.Verify(TestBag.Content(parts.Select(part => KeyValuePair.Create(part.Path, part.Bytes)))).Length == 0;

    /// <summary>The parts of a package.</summary>
    public static IEnumerable<Part> FilesOf(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        return [.. zip.Entries.Select(entry => new Part(entry.FullName, TestBag.Read(entry.Open())))];
    }

    /// <summary>The package of parts, whose checksums are right again.</summary>
    public static byte[] ZipOf(ImmutableArray<Part> parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var part in parts)
            {
                using var entry = zip.CreateEntry(part.Path, CompressionLevel.Fastest).Open();
                entry.Write(part.Bytes);
            }
        }

        return bytes.ToArray();
    }
}
