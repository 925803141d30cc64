using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Archives;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Tests.Disclosure;

/// <summary>The tables of what must stop and what must not, at every place where it can stand.</summary>
public sealed class DisclosureTests
{
    private const int MostFalseStops = 1;
    private static readonly string[] Attachments = [".doc", ".jpg", ".png", ".webp", ".avif", ".gif", ".csv", ".xls", ".mp4"];

    public static TheoryData<string, string, string> Seeded { get; } = new(
        from line in LinesOf("found.txt")
        let parts = line.Split('|', 3, StringSplitOptions.TrimEntries)
        select (parts[0], parts[1], parts[2]));

    [Theory]
    [MemberData(nameof(Seeded))]
    public void Inspect_Seeded_Stops(string place, string rule, string text)
    {
        var found = Inspect(place, Regex.Unescape(text));
        Assert.Contains(found, one => one.Stops && one.Problem.Code == "disclosure-" + rule);
        // No number is repeated as a whole, whichever signs stand between its digits.
        var digits = string.Concat(text.Where(char.IsDigit));
        Assert.All(found.Where(_ => digits.Length > 8), one =>
            Assert.DoesNotMatch("[0-9]{3}", Regex.Replace(one.Problem.Message.Vi + one.Problem.Message.En, "[ .-]", "").Replace(digits[..2], "")));
    }

    [Fact]
    public void Inspect_Seeded_AreAtLeastAHundred() => Assert.True(Seeded.Count >= 100, $"{Seeded.Count} cases");

    [Theory]
    [InlineData("md")]
    [InlineData("txt")]
    public void Inspect_HundredCleanPieces_StopAtMostOnce(string place)
    {
        var pieces = LinesOf("clean.txt").ToList();
        Assert.True(pieces.Count >= 100, $"{pieces.Count} pieces");
        var stopped = pieces.SelectMany(text => Inspect(place, text).Where(one => one.Stops).Select(one => $"{one.Problem.Code}: {text}")).ToList();
        Assert.True(stopped.Count <= MostFalseStops, string.Join('\n', stopped));
    }

    [Theory]
    [InlineData("docx-creator", "Nguyễn Văn A")]
    [InlineData("odt-creator", "Nguyễn Văn A")]
    [InlineData("pdf-author", "Nguyễn Văn A")]
    public void Inspect_NameInProperties_WarnsAndDoesNotStop(string place, string text)
    {
        var found = Assert.Single(Inspect(place, text));
        Assert.Equal("disclosure-document-properties", found.Problem.Code);
        Assert.False(found.Stops);
    }

    /// <summary>What cannot be looked at is told, and stops nothing.</summary>
    [Theory]
    [InlineData("pdf-packed-picture")]
    public void Inspect_PartThatCannotBeRead_WarnsAndDoesNotStop(string place)
    {
        var found = Assert.Single(Inspect(place, "a"));
        Assert.Equal("disclosure-not-searched", found.Problem.Code);
        Assert.False(found.Stops);
    }

    [Fact]
    public void Inspect_OldDocumentWithoutCommentsAndChanges_Passes() => Assert.Empty(Inspect("doc-plain", ""));

    /// <summary>Ids that programs make are no numbers of persons, wherever they stand.</summary>
    [Theory]
    [InlineData("docx-custom-attribute", "{09123456-78AB-4C12-9012-0912345678AB}")]
    [InlineData("docx-custom", "09123456-7812-4012-9012-091234567812")]
    public void Inspect_IdOfAProgram_Passes(string place, string text) => Assert.Empty(Inspect(place, text));

    [Fact]
    public void Inspect_PictureWithoutPosition_Passes() => Assert.Empty(Inspect("jpg-plain", ""));

    /// <summary>A file cut anywhere makes nothing throw.</summary>
    [Theory]
    [InlineData("docx-comment")]
    [InlineData("rtf-deleted")]
    [InlineData("pdf-note")]
    [InlineData("png-packed")]
    [InlineData("jpg")]
    [InlineData("avif")]
    [InlineData("html-comment")]
    [InlineData("png-international")]
    [InlineData("jpg-comment")]
    [InlineData("jpg-xmp-title")]
    [InlineData("gif-comment")]
    [InlineData("pdf-form")]
    [InlineData("rtf-field")]
    [InlineData("docx-custom")]
    [InlineData("pdf-xfa")]
    [InlineData("pdf-picture")]
    [InlineData("rtf-picture-file")]
    [InlineData("html-picture")]
    [InlineData("mp4")]
    [InlineData("gif-behind")]
    [InlineData("avif-behind")]
    [InlineData("docx-behind")]
    public void Find_FileCutAnywhere_DoesNotThrow(string place)
    {
        var (bytes, extension) = SensitiveFiles.Of(place, "CMND 123456789");
        for (var length = 0; length < bytes.Length; length += 1 + (bytes.Length / 200))
        {
            var cut = bytes[..length];
            SiteGen.Disclosure.Riders.FileRiders.Of(new StoredFile("a" + extension, () => cut), SourceLocation.Start("a"));
        }
    }

    /// <summary>Half a pair of surrogates, and a noncharacter, hide nothing and stop nothing.</summary>
    [Theory]
    [InlineData("rtf")]
    [InlineData("rtf-info")]
    [InlineData("rtf-comment")]
    [InlineData("rtf-deleted")]
    [InlineData("rtf-field")]
    [InlineData("rtf-form")]
    [InlineData("pdf-bookmark")]
    [InlineData("pdf-note")]
    public void Inspect_HalfALetter_IsRead(string place) =>
        Assert.Contains(Inspect(place, $"{(char)0xD83D} {(char)0xFFFE} CMND 123456789"), one => one.Problem.Code == "disclosure-identity-number");

    /// <summary>What stands in a file, where no marker can be written, is cleaned there: the hint says how, and offers no marker.</summary>
    [Theory]
    [MemberData(nameof(Seeded))]
    public void Inspect_SeededInFile_HintOffersNoMarker(string place, string rule, string text)
    {
        var isInMarkdown = place is "md" or "cell" or "front";
        Assert.All(Inspect(place, Regex.Unescape(text)).Where(one => one.Problem.Code == "disclosure-" + rule), one =>
        {
            Assert.Equal(isInMarkdown, one.Problem.Hint!.Vi.Contains("đã lược bỏ", StringComparison.Ordinal));
            Assert.Equal(rule != "state-secret", one.Problem.Hint.Vi.Contains("- rule: " + rule, StringComparison.Ordinal));
        });
    }

    private static ImmutableArray<SensitivePlace> Inspect(string place, string text)
    {
        var archive = SmallArchive.Empty.WithReport("r");
        return place switch
        {
            "md" => Inspect(archive.WithSection("r/01.md", text + "\n").Input),
            "cell" => Inspect(archive.WithSection("r/01.md", Table(text)).Input),
            "front" when text.StartsWith("title", StringComparison.Ordinal) =>
                Inspect(SmallArchive.Empty.WithReport("r", title: text["title: ".Length..]).Input),
            "front" => Inspect(SmallArchive.Empty.WithReport("r", keys: text + "\n").Input),
            _ when SensitiveFiles.Of(place, text) is var (bytes, extension) && Attachments.Contains(extension) =>
                Inspect(archive.WithSection("r/01.md", $"[ảnh](anh{extension})\n").With($"input/r/anh{extension}", bytes).Input),
            _ => Inspect(OfSource(place, text)),
        };
    }

    private static SiteInput OfSource(string place, string text)
    {
        var (bytes, extension) = SensitiveFiles.Of(place, text);
        var record = $"source:\n  file: seeds/a{extension}\n  sha256: {Sha256.Of(bytes)}\n";
        return SmallArchive.Empty.WithReport("r", keys: record).With("seeds/a" + extension, bytes).Input;
    }

    private static ImmutableArray<SensitivePlace> Inspect(SiteInput input) =>
        [.. SiteBuilder.Build(input, new DiagnosticBag()).Archive.Reports.SelectMany(report => report.SensitivePlaces)];

    private static string Table(string text)
    {
        var (head, cell) = (text.Split('|')[0], text.Split('|')[1]);
        return $"| TT | Họ và tên | {head} |\n|---|---|---|\n| 1 | Nguyễn Văn A | {cell} |\n";
    }

    private static IEnumerable<string> LinesOf(string file) =>
        File.ReadLines(Repository.Find("tests", "Disclosure", file)).Where(line => line.Length > 0 && !line.StartsWith('#'));
}
