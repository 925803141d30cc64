using System.Collections.Immutable;
using CsCheck;
using SiteGen.Diagnostics;
using SiteGen.Documents;
using SiteGen.Documents.FrontMatters;
using SiteGen.Text;

namespace SiteGen.Tests.Documents.FrontMatters;

public sealed class FrontMatterWriterTests
{
    private static readonly SourceLocation Nowhere = SourceLocation.Start("a");

    private static readonly Gen<string> Words = Gen.OneOf(
        "Báo cáo", "kiểm điểm", "IX (2005 – 2010)", "118-BC/ĐU", ":", ": ", "#", " #", "-", "- ", "?", "!", "&", "*", "'", "\"", "\\", "\\n", "@", "`", "%",
        "{", "}", "[", "]",
        ",", "|", ">", "---", "...", "null", "yes", "No", "~", "1", "2024-11-24", "=", " ", "\u00A0", "đ", "ế", "😀").Array[1, 8]
        .Select(words => VietnameseText.CollapseWhiteSpace(string.Concat(words))).Where(words => words.Length > 0);

    private static readonly Gen<Located<TermName>> Terms =
        Gen.Select(Gen.OneOf<string?>(null, "IX", "12", "XIV"), Gen.Int[1930, 2030], (number, start) => At(new TermName(number, start, start + 5)));

    private static readonly Gen<Located<DateOnly>> Dates = Gen.Int[0, 60_000].Select(days => At(new DateOnly(1900, 1, 1).AddDays(days)));

    private static readonly Gen<ImmutableArray<string>> Lists = Words.Array[0, 3].Select(words => words.ToImmutableArray());

    private static readonly Gen<SourceRecord> Sources = Gen.Select(
        Gen.String[Gen.Char["0123456789abcdef"], 64, 64],
        Gen.Select(Gen.Int[1, 9999], Words, Words, (line, text, reason) => new LeftOut(At(line), text, reason)).Array[0, 3],
        Gen.Select(Words.Null(), Words.Null(), Words.Null()),
        (sha256, leftOut, texts) => new SourceRecord(At("seeds/000.txt"), At(sha256), [.. leftOut])
        {
            Encoding = texts.Item1,
            DecodedFrom = texts.Item2,
            Converter = texts.Item3,
        });

    private static readonly Gen<ReportFrontMatter> Reports = Gen.Select(
        Gen.Select(Terms, Words, Dates),
        Gen.Select(Words.Null(), Words.Null(), Words.Null(), Words.Null(), Words.Null()),
        Gen.Select(Lists, Lists, Lists),
        Gen.Select(Gen.Enum<DateKind>(), Gen.OneOf<string?>(null, "vi", "en-GB"), Sources.Null()),
        (required, texts, lists, rest) => new ReportFrontMatter
        {
            Term = required.Item1,
            Title = At(required.Item2),
            Date = required.Item3,
            Kind = texts.Item1,
            Organisation = texts.Item2,
            Number = texts.Item3,
            Place = texts.Item4,
            DateText = texts.Item5 is { } words ? At(words) : null,
            Authors = [.. lists.Item1.Select(At)],
            Signed = [.. lists.Item2.Select(At)],
            Recipients = [.. lists.Item3.Select(At)],
            DateKind = rest.Item1,
            Language = rest.Item2,
            Source = rest.Item3,
        });

    [Fact]
    public void Write_AnyReport_ReadsBackTheSame() => Reports.Holds(report =>
    {
        var text = FrontMatterWriter.Write(report);
        var diagnostics = new DiagnosticBag();
        var read = DocumentParser.ParseReport(StoredFile.OfText("a/index.md", text), diagnostics);
        Assert.Empty(diagnostics.ToSorted());
        Assert.Equal(Plain(report), Plain(read!.FrontMatter));
        Assert.Equal(text, FrontMatterWriter.Write(read.FrontMatter));
    });

    [Fact]
    public void Write_AnySection_ReadsBackTheSame() =>
        Gen.Select(Terms, Gen.OneOf("I", "IV", "12", "A", "Phần thứ nhất"), Words, Dates).Holds((term, number, title, date) =>
        {
            var section = new SectionFrontMatter(term, At(number), At(title), date);
            var diagnostics = new DiagnosticBag();
            var read = DocumentParser.ParseSection(StoredFile.OfText("a/01.md", FrontMatterWriter.Write(section)), diagnostics);
            Assert.Empty(diagnostics.ToSorted());
            Assert.Equal(
                (term.Value, number, title, date.Value),
                (read!.FrontMatter.Term.Value, read.FrontMatter.Number.Value, read.FrontMatter.Title.Value, read.FrontMatter.Date.Value));
        });

    [Fact]
    public void Write_Report_IsCanonical()
    {
        var report = new ReportFrontMatter
        {
            Term = At(new TermName("IX", 2005, 2010)),
            Title = At("Báo cáo: kiểm điểm"),
            Date = At(new DateOnly(2024, 11, 24)),
            DateKind = DateKind.Captured,
            Signed = [At("T/M BAN CHẤP HÀNH"), At("BÍ THƯ")],
            Source = new SourceRecord(At("seeds/a.txt"), At(new string('a', 64)), [new LeftOut(At(125), "Thông báo", "phần còn sót của trang web")])
            {
                Encoding = "windows-1258",
                DecodedFrom = "UTF-8 đọc nhầm thành windows-1252",
                Converter = "SiteGen 1.0.0",
            },
        };
        Assert.Equal(
            $"""
            ---
            term: IX (2005–2010)
            title: 'Báo cáo: kiểm điểm'
            date: 2024-11-24
            date-kind: captured
            signed:
              - T/M BAN CHẤP HÀNH
              - BÍ THƯ
            source:
              file: seeds/a.txt
              sha256: {new string('a', 64)}
              encoding: windows-1258
              decoded-from: UTF-8 đọc nhầm thành windows-1252
              converter: SiteGen 1.0.0
              left-out:
                - line: 125
                  text: Thông báo
                  reason: phần còn sót của trang web
            ---

            """,
            FrontMatterWriter.Write(report));
    }

    // Records compare lists by reference, and places differ: compare the values.
    private static string Plain(ReportFrontMatter report) => string.Join('\n',
    [
        report.Term.Value, report.Title.Value, report.Date.Value, report.DateKind, report.DateText?.Value, report.Kind, report.Organisation, report.Number,
        report.Place,
        report.Language, "authors", .. report.Authors.Select(line => line.Value), "signed", .. report.Signed
            .Select(line => line.Value), "recipients", .. report.Recipients
            .Select(line => line.Value),
        report.Source?.File.Value, report.Source?.Sha256.Value, report.Source?.Encoding, report.Source?.DecodedFrom, report.Source?.Converter,
        .. (report.Source?.LeftOut ?? []).Select(line => (line.Line.Value, line.Text, line.Reason).ToString()),
    ]);

    private static Located<T> At<T>(T value) => new(value, Nowhere);
}
