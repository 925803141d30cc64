using System.Globalization;
using System.Text;
using SiteGen.Pages;

namespace SiteGen.Tests.Search;

/// <summary>
/// An archive of words by chance, always the same ones: frequent and rare, in several forms, alone and as neighbours, long paragraphs and short.
/// </summary>
internal static class ScatteredArchive
{
    private static readonly string[] Terms = ["VII (1995–2000)", "VIII (2000–2005)", "IX (2005–2010)"];
    private static readonly string[] Sounds = ["", "b", "c", "ch", "d", "đ", "g", "h", "kh", "l", "m", "ngh", "ph", "qu", "t", "th", "tr", "x"];
    private static readonly string[] Rimes = ["an", "a", "oa", "y", "ăn", "ương", "uyên", "ôi", "inh"];
    private static readonly string[] Tones = ["", "", "\u0300", "\u0301", "\u0309", "\u0323"];

    /// <summary>So many paragraphs in three reports of three terms.</summary>
    public static SitePlan Of(int paragraphs, int seed)
    {
        var random = new Random(seed);
        var files = new List<(string Path, string Text)>();
        for (var section = 0; section < 9; section++)
        {
            var term = Terms[section / 3];
            var folder = FormattableString.Invariant($"t{section / 3}/bao-cao");
            if (section % 3 == 0)
                files.Add(($"{folder}/index.md", TestSites.ReportHead(term, Sentence(random, 3))));
            var number = section % 3 + 1;
            files.Add(
                (
                    FormattableString.Invariant($"{folder}/0{number}.md"),
                    TestSites.SectionHead(new string('I', number), Sentence(random, 4), term) + Text(random, paragraphs / 9)));
        }

        return TestSites.Plan(TestSites.Of([.. files]));
    }

    /// <summary>A query of such words: one to three of them, now and then quoted.</summary>
    public static string Query(Random random)
    {
        var words = Sentence(random, random.Next(1, 4));
        return random.Next(3) switch
        {
            0 => $"\"{words}\"",
            1 => words,
            _ => string.Concat(words.Normalize(NormalizationForm.FormD).Where(c => c is < '\u0300' or > '\u036F')).Replace('đ', 'd'),
        };
    }

    private static string Text(Random random, int paragraphs)
    {
        var text = new StringBuilder();
        for (var i = 0; i < paragraphs; i++)
        {
            if (i % 40 == 7)
                text.Append(CultureInfo.InvariantCulture, $"## {i / 40 + 1}. {Sentence(random, 3)}\n\n");
            text.Append(CultureInfo.InvariantCulture, $"{Sentence(random, random.Next(1, 30))}\n\n");
        }

        return text.ToString();
    }

    // The lower its number the more often a word comes.
    private static string Sentence(Random random, int length) => string.Join(' ', Enumerable.Range(0, length).Select(_ =>
    {
        var number = (int)(Sounds.Length * Rimes.Length * Math.Pow(random.NextDouble(), 3));
        var word = Sounds[number % Sounds.Length] + Rimes[number / Sounds.Length];
        var vowel = word.IndexOfAny([.. "aăôi"]);
        var tone = Tones[random.Next(Tones.Length)];
        return ((vowel < 0 ? word : word.Insert(vowel + 1, tone)) + (random.Next(9) == 0 ? "," : "")).Normalize();
    }));
}
