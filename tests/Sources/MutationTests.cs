using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Fidelity;
using SiteGen.Reports;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>
/// Whatever is taken out of converted Markdown (a paragraph, a number, a cell, a footnote), the comparison with the source finds it. In the ordinary run
/// some of each document's parts are taken out; <c>tests/bench/law</c> takes out every one of every document.
/// </summary>
public sealed partial class MutationTests
{
    private static readonly ConversionOptions Told = new(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));

    // How many mutants of a document are tried: so many, evenly spread; 0 for all.
    private static readonly int Most = int.TryParse(Environment.GetEnvironmentVariable("SITEGEN_MUTANTS"), out var asked) ? asked : 20;

    public static TheoryData<string> Names =>
    [
        "bang-o-gop.docx.xml", "chu-thich-va-vet-sua.docx.xml", "danh-so-tu-dong.docx.xml", "trang-tin.html", Seed.Name,
        .. Directory.EnumerateFiles(Repository.Find("tests", "outlines"), "*.src").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Check_AnythingTakenOut_IsFound(string name)
    {
        var conversion = Converter.Convert(Load(name), Told, new DiagnosticBag())!;
        Assert.Empty(Problems(conversion, conversion.Files));
        var mutants = Mutants(conversion).ToList();
        Assert.True(mutants.Count > 8);
        var step = Most == 0 ? 1 : Math.Max(1, mutants.Count / Most);
        Assert.All(mutants.Where((_, i) => i % step == 0), mutant => Assert.True(Problems(conversion, mutant.Files).Length > 0, mutant.What));
    }

    private static IEnumerable<(string What, ImmutableArray<MarkdownFile> Files)> Mutants(Conversion conversion)
    {
        for (var i = 0; i < conversion.Files.Length; i++)
        {
            var text = conversion.Files[i].Text;
            var body = text.IndexOf("\n---\n", 4, StringComparison.Ordinal) + 5;
            var parts = Paragraph().Matches(text, body)
                .Concat(Number().Matches(text, body))
                .Concat(Cell().Matches(text, body))
                .Concat(Mention().Matches(text, body));
            foreach (var part in parts)
                yield return (
                    $"{conversion.Files[i].Path}: {part.Value}",
                    conversion.Files.SetItem(i, conversion.Files[i] with { Text = text.Remove(part.Index, part.Length) }));
        }
    }

    private static ImmutableArray<Diagnostic> Problems(Conversion conversion, ImmutableArray<MarkdownFile> files)
    {
        var diagnostics = new DiagnosticBag();
        var stored = files.Select(file => StoredFile.OfText($"{conversion.Folder}/{file.Path}", file.Text)).ToList();
        if (DocumentParser.ParseReport(stored[0], diagnostics) is { } report)
            Proof.Check(
                conversion.Source,
                report,
                [.. stored.Skip(1).Select(file => DocumentParser.ParseSection(file, diagnostics)).OfType<SectionDocument>()],
                diagnostics);
        return [.. diagnostics.ToSorted().Where(problem => problem.Severity == Severity.Error)];
    }

    private static StoredFile Load(string name)
    {
        if (name == Seed.Name)
            return Seed.File;
        if (name.EndsWith(".src"))
            return StoredFile.OfText(name + ".txt", File.ReadAllText(Repository.Find("tests", "outlines", name)));
        var path = Repository.Find("tests", "formats", name);
        return name.EndsWith(".docx.xml")
            ? new StoredFile(name[..^4], () => DocxFile.Of(File.ReadAllText(path)))
            : new StoredFile(name, () => File.ReadAllBytes(path));
    }

    // A line that has words; those of a table's frame and of pictures have none.
    [GeneratedRegex(@"^(?!</?table>$|\|[ -|]*\|$|!\[).*\w.*$", RegexOptions.Multiline)]
    private static partial Regex Paragraph();

    // A number in the text; not one in the address of a picture, in a tag or in the label of a footnote.
    [GeneratedRegex(@"(?<![\w^-])[0-9]+(?:[.,][0-9]+)*(?![\w""])(?!\.png)", RegexOptions.Multiline)]
    private static partial Regex Number();

    // What stands between two bars, or in a cell of HTML.
    [GeneratedRegex(@"(?<=<td[^>]*>)[^<]*\w[^<]*(?=<)|(?<=^\|.*)(?<=\| )[^|\n]*\w[^|\n]*(?= \|)", RegexOptions.Multiline)]
    private static partial Regex Cell();

    [GeneratedRegex(@"\[\^[0-9]+\](?!:)")]
    private static partial Regex Mention();
}
