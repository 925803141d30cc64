using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Reports;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Reports;

/// <summary>What <c>--dry-run</c> says of a heading's level is what the Markdown has.</summary>
public sealed class HeadingLevelsTests
{
    public static TheoryData<string> Documents =>
    [
        .. Directory.EnumerateFiles(Repository.Find("tests", "outlines"), "*.src")
            .Concat(Directory.EnumerateFiles(Repository.Find("tests", "reports"), "*.src"))
            .Concat(Directory.EnumerateFiles(Repository.Find("seeds"), "*.txt"))
            .Order(StringComparer.Ordinal)
            .Select(path => Path.GetRelativePath(Repository.Find("tests"), path)),
    ];

    [Theory]
    [MemberData(nameof(Documents))]
    public void Outline_OfADocument_HasTheLevelsOfItsMarkdown(string path)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Find("tests"), path));
        var file = new StoredFile("a.txt", () => bytes);
        var options = new ConversionOptions(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));
        var source = SourceFormats.Parse(file, null, new DiagnosticBag())!;
        var outline = ConversionPreview.Of(source, options, new DiagnosticBag())!.Outline;
        var conversion = Converter.Convert(file, options, new DiagnosticBag())!;
        Assert.Equal(outline.Select(heading => $"{heading.Level} {Key($"{heading.Number} {heading.Title}")}"), HeadingsOf(conversion.Files));
    }

    /// <summary>Where the last heading of the highest rank has no number, it is of that rank: a heading with one # in the file of the section before.</summary>
    [Fact]
    public void Convert_ConclusionWithoutNumber_IsOfTheRankOfTheSections()
    {
        const string Text = "BÁO CÁO\ntổng kết\nI. KẾT QUẢ\nĐạt kết quả tốt.\n1. Kinh tế\nTăng.\n"
            + "2. Xã hội\nTăng.\nII. HẠN CHẾ\nCòn hạn chế.\nKẾT LUẬN\nHết lời.\n";
        var options = new ConversionOptions(new TermName("X", 2010, 2015), new DateOnly(2010, 8, 15));
        Assert.Contains("\n# KẾT LUẬN\n", Converter.Convert(StoredFile.OfText("a.txt", Text), options, new DiagnosticBag())!.Files[^1].Text);
    }

    // The level of a section is 1, or 2 below a part; each # after the first is one more.
    private static IEnumerable<string> HeadingsOf(ImmutableArray<MarkdownFile> files)
    {
        var (level, part, last) = (0, (string?)null, "");
        foreach (var file in files)
        {
            if (file != files[0])
            {
                var section = DocumentParser.ParseSection(StoredFile.OfText($"r/{file.Path}", file.Text), new DiagnosticBag())!.FrontMatter;
                var above = section.Part?.Value;
                // A part that has text of its own is a section as well.
                if (above is not null && above != part && Key(above) != last)
                    yield return $"1 {Key(above)}";
                (part, level) = (above, above is null ? 1 : 2);
                last = Key($"{section.Number.Value} {section.Title.Value}");
                yield return $"{level} {last}";
            }

            foreach (var line in file.Text.Split('\n').Where(line => line.StartsWith('#')))
                yield return $"{level + line.TakeWhile(sign => sign == '#').Count() - 1} {Key(line)}";
        }
    }

    private static string Key(string words) => VietnameseText.ComparisonKey(words.Replace("[^", "", StringComparison.Ordinal));
}
