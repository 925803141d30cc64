using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Documents.Bodies;

/// <summary>
/// Writes the Markdown of a document of which paragraphs were withdrawn: a sentence stands in the place of their words, all else stays as it was written.
/// What is written is read again; where it does not say exactly what the page says, nothing of the text is given away.
/// </summary>
internal sealed partial class TombstoneMarkdown
{
    private static readonly ImmutableArray<string> UnusedCodes = [MarkdownProblems.DefinitionUnusedCode, MarkdownProblems.FootnoteUnusedCode];

    private readonly Body _body;
    private readonly Func<Withdrawn, string> _sentenceOf;
    private readonly ImmutableArray<WithdrawnBlock> _tombstones;

    private TombstoneMarkdown(Body body, Func<Withdrawn, string> sentenceOf)
    {
        (_body, _sentenceOf) = (body, sentenceOf);
        _tombstones = [.. TombstonesIn(body)];
    }

    /// <summary>The tombstones of a body, those in its footnotes too.</summary>
    public static IEnumerable<WithdrawnBlock> TombstonesIn(Body body) => BodyWalk.Blocks(body).OfType<WithdrawnBlock>();

    /// <summary>The text of the file without the withdrawn words.</summary>
    /// <param name="text">The whole file.</param>
    /// <param name="body">What its page shows, from the same text.</param>
    /// <param name="prefix">What the ids of its paragraphs begin with.</param>
    /// <param name="sentenceOf">What stands in the place of withdrawn words, one line.</param>
    public static string Write(string text, Body body, string prefix, Func<Withdrawn, string> sentenceOf)
    {
        var writer = new TombstoneMarkdown(body, sentenceOf);
        if (writer._tombstones.IsEmpty)
            return text;
        var fence = FrontMatterLines(text);
        var written = WithoutUnused(writer.Replaced(text), fence, prefix);
        if (writer.SaysTheSame(Parse(written, fence, prefix, new DiagnosticBag())))
            return written;
        var sentences = writer._tombstones.Select(tombstone => sentenceOf(tombstone.Withdrawn)).Distinct().Select(MarkdownText.Escape);
        return string.Join('\n', text.Split('\n').Take(fence)) + "\n\n" + string.Join("\n\n", sentences) + "\n";
    }

    // The lines of the file before its body.
    private static int FrontMatterLines(string text) =>
        FrontMatters.FrontMatterFence.Cut(text, SourceLocation.Start(""), new DiagnosticBag()).BodyLine - 1;

    private static Body Parse(string text, int fence, string prefix, DiagnosticBag diagnostics) =>
        BodyParser.Parse(new BodySource("", fence + 1, new TextLines(string.Join('\n', text.Split('\n').Skip(fence)))), prefix, diagnostics);

    private string Replaced(string text)
    {
        string?[] lines = text.Split('\n');
        foreach (var tombstone in _tombstones)
        {
            var (first, last, before) = (tombstone.Location.Line - 1, tombstone.LastLine - 1, tombstone.Location.Column - 1);
            var words = string.Join('\n', lines[first..(last + 1)]);
            var labels = string.Concat(Mention().Matches(words[Math.Min(before, words.Length)..]).Select(mention => mention.Value));
            HideTerms(lines, first);
            lines[first] = lines[first]![..Math.Min(before, lines[first]!.Length)] + MarkdownText.Escape(_sentenceOf(tombstone.Withdrawn)) + labels;
            for (var line = first + 1; line <= last; line++)
                lines[line] = null;
        }

        return string.Join('\n', lines.Where(line => line is not null));
    }

    // The lines of the words that a definition list explains stand right above the explanation.
    private static void HideTerms(string?[] lines, int explanation)
    {
        if (!lines[explanation]!.StartsWith(':'))
            return;
        var line = explanation - 1;
        if (line >= 0 && string.IsNullOrWhiteSpace(lines[line]))
            line--;
        for (; line >= 0 && lines[line] is { } words && !string.IsNullOrWhiteSpace(words) && words[0] is not (':' or ' ' or '\t'); line--)
            lines[line] = "…";
    }

    // Addresses and titles that only the withdrawn words have used.
    private static string WithoutLines(string text, IEnumerable<int> numbers)
    {
        var gone = numbers.ToHashSet();
        return string.Join('\n', text.Split('\n').Where((_, index) => !gone.Contains(index + 1)));
    }

    private static string WithoutUnused(string text, int fence, string prefix)
    {
        var found = new DiagnosticBag();
        Parse(text, fence, prefix, found);
        return WithoutLines(text, found.ToSorted().Where(problem => UnusedCodes.Contains(problem.Code)).Select(problem => problem.Location.Line));
    }

    private bool SaysTheSame(Body written)
    {
        var sentences = _tombstones.Select(tombstone => VietnameseText.CollapseWhiteSpace(_sentenceOf(tombstone.Withdrawn))).Distinct().ToList();
        return Words(written, sentences).SequenceEqual(Words(_body, sentences), StringComparer.Ordinal);
    }

    private static IEnumerable<string> Words(Body body, List<string> sentences) => BodyText.Of(body)
        .Select(line => sentences.Aggregate(line.Value, (words, sentence) => words.Replace(sentence, "", StringComparison.Ordinal)).Trim())
        .Where(words => words.Length > 0);

    [GeneratedRegex(@"\[\^[^\]\s]+\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
