using System.Collections.Concurrent;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Sources;
using SiteGen.Text;

namespace SiteGen.Tests.Sources;

/// <summary>
/// How often encodings are found: right, asked about, or wrong without a word. <c>tests/bench/encodings</c> names a folder of further texts
/// (<c>SITEGEN_ENCODING_TEXTS</c>) and prints the table.
/// </summary>
public sealed class EncodingMeasurementTests(ITestOutputHelper output)
{
    private static readonly string? More = Environment.GetEnvironmentVariable("SITEGEN_ENCODING_TEXTS");

    private static readonly string[] Foreign =
    [
        "The committee reviewed the annual report and approved the budget for the following year without further discussion.",
        "Les élèves français étudient à l'école près du château, où êtes-vous allés hier, déjà très tôt, à la fête de Noël.",
        "Die Größe der Straße überraschte die Bürger; für die Mädchen und Söhne wäre ein schöner Frühlingstag möglich gewesen.",
        "A situação econômica da região não é fácil; os órgãos públicos têm de agir já, com atenção às ações de educação.",
        "El año pasado los niños españoles viajaron a Córdoba; también mañana habrá una reunión, según el señor Muñoz.",
        "Příliš žluťoučký kůň úpěl ďábelské ódy, řekl nám starý muž a šel domů přes zelenou louku.",
        "Съешь же ещё этих мягких французских булок, да выпей чаю, сказал он и пошёл домой по улице.",
    ];

    private enum Verdict
    {
        Right,
        Asked,
        Told,
        Wrong,
    }

    [Fact]
    public void Parse_PiecesOfTexts_AreRightOrAskedAbout()
    {
        var counts = new ConcurrentDictionary<(string Size, string Encoding, Verdict Verdict), int>();
        var wrong = new ConcurrentBag<string>();
        var pieces = Texts().SelectMany(text =>
            EncodedPieces.Sizes.SelectMany(size => EncodedPieces.Cut(text, size).Where(IsVietnamese).Select(piece => (size, piece)))).ToList();
        Parallel.ForEach(pieces, entry =>
        {
            foreach (var (name, write) in EncodedPieces.Encodings)
            {
                var verdict = Judge(entry.piece, write(entry.piece), name, out var read);
                counts.AddOrUpdate((entry.size, name, verdict), 1, (_, count) => count + 1);
                if (verdict == Verdict.Wrong)
                    wrong.Add($"{name}, {entry.size}: {Difference(entry.piece, read)}");
            }
        });
        Print(counts);
        Assert.True(wrong.IsEmpty, string.Join('\n', wrong.Order(StringComparer.Ordinal)));
        var all = counts.Values.Sum();
        var right = counts.Where(count => count.Key.Verdict == Verdict.Right).Sum(count => count.Value);
        Assert.True(right >= 0.99 * all, $"{right} of {all} are right");
    }

    [Fact]
    public void Parse_OtherLanguages_AreNeverVietnamese()
    {
        foreach (var text in Foreign)
        {
            Assert.Equal(Verdict.Right, Judge(text, Encoding.UTF8.GetBytes(text), "UTF-8", out _));
            foreach (var page in new[] { 1250, 1251, 1252 })
            {
                var bytes = CodePagesEncodingProvider.Instance.GetEncoding(page)!.GetBytes(text);
                if (!Encoding.ASCII.GetString(bytes).Contains('?') || page == 1252)
                    continue;
                Assert.True(Read(bytes, out var codes) is null || bytes.All(b => b < 0x80), $"{page} {text}: {codes}");
            }
        }
    }

    private static IEnumerable<string> Texts()
    {
        var files = Directory.EnumerateFiles(Repository.Find("tests", "reports"), "*.src").ToList();
        if (More is not null)
            files.AddRange(Directory.EnumerateFiles(More, "*.txt"));
        return files.Order(StringComparer.Ordinal).Select(File.ReadAllText).Append(Encoding.UTF8.GetString(Seed.File.Read())).Select(EncodedPieces.Plain);
    }

    // What has hardly a mark tells nothing in any encoding.
    private static bool IsVietnamese(string piece) => piece.Split(' ').Where(word => word.Any(c => c > '\u007F')).Distinct().Count() >= 5;

    private static Verdict Judge(string text, byte[] bytes, string name, out string read)
    {
        var source = Read(bytes, out var codes);
        read = source is null ? "" : string.Join('\n', source.Lines.Select(line => line.Text));
        if (source is null)
            return codes.Contains("source-encoding-unsure", StringComparison.Ordinal) ? Verdict.Asked : Verdict.Told;
        // TCVN3 has no capitals with a tone.
        var comparison = name.StartsWith("TCVN3", StringComparison.Ordinal) ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (read.Equals(text, comparison))
            return Verdict.Right;
        return codes.Contains("source-words-undecoded", StringComparison.Ordinal) ? Verdict.Told : Verdict.Wrong;
    }

    private static SourceFile? Read(byte[] bytes, out string codes)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceFormats.Parse(new StoredFile("a.txt", () => bytes), null, diagnostics);
        codes = string.Join(", ", diagnostics.ToSorted().Select(problem => problem.Code));
        return source;
    }

    private static string Difference(string text, string read) =>
        string.Join(
            ", ",
            text.Split(' ', '\n')
                .Zip(read.Split(' ', '\n'))
                .Where(pair => pair.First != pair.Second)
                .Take(12)
                .Select(pair => $"{pair.First} -> {pair.Second}"));

    private void Print(ConcurrentDictionary<(string Size, string Encoding, Verdict Verdict), int> counts)
    {
        int Of(string size, string name, Verdict verdict) => counts.GetValueOrDefault((size, name, verdict));
        foreach (var size in EncodedPieces.Sizes)
        {
            foreach (var (name, _) in EncodedPieces.Encodings)
                output.WriteLine(
                    $"{size,-14} {name,-26} right {Of(size, name, Verdict.Right),6} asked {Of(size, name, Verdict.Asked),4} told "
                        + $"{Of(size, name, Verdict.Told),4} wrong {Of(size, name, Verdict.Wrong),4}");
        }
    }
}
