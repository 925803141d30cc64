using System.Text.RegularExpressions;
using Markdig.Syntax;
using SiteGen.Diagnostics;
using Md = Markdig.Syntax.Inlines;

namespace SiteGen.Documents.Bodies;

/// <summary>
/// Finds what was meant as a link or a picture and is none, so that Markdown takes its brackets for words: an address with blanks, brackets that do not match.
/// Brackets in prose, and those behind a <c>\</c>, are words.
/// </summary>
internal sealed partial class BrokenLinks(BodySource source, DiagnosticBag diagnostics)
{
    // Longer ones are cut by every system; and text without end is not looked through for each bracket.
    private const int LongestAddress = 1_000;

    // A person corrects a few at a time; without a bound, a text full of brackets would give a message for each.
    private const int MostReported = 200;

    private int _reported;

    private string Text => source.Lines.Text;

    /// <summary>Reports every broken link of a text, once it is read.</summary>
    public void Report(MarkdownDocument document)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            var brackets = new List<int>();
            foreach (var inline in leaf.Inline?.Descendants<Md.Inline>() ?? [])
                AddBrackets(brackets, inline);
            ReportPairs(brackets);
        }
    }

    // The brackets among the words, by their offsets; those of links are no words.
    private void AddBrackets(List<int> brackets, Md.Inline inline)
    {
        if (inline is Md.LinkDelimiterInline open)
            brackets.Add(open.Span.Start + (open.IsImage ? 1 : 0));
        if (inline is not Md.LiteralInline literal)
            return;
        var escaped = literal.IsFirstCharacterEscaped ? 1 : 0;
        var first = literal.Span.Start + escaped;
        var words = literal.Content.AsSpan();
        for (var i = escaped; i < words.Length; i++)
        {
            if (words[i] is '[' or ']' && first + i < Text.Length && Text[first + i] == words[i])
                brackets.Add(first + i);
        }
    }

    private void ReportPairs(List<int> brackets)
    {
        var open = new Stack<int>();
        foreach (var bracket in brackets.Order())
        {
            if (_reported == MostReported)
                return;
            if (Text[bracket] == '[')
                open.Push(bracket);
            else if (open.TryPop(out var start) && ProblemOf(start, bracket) is { } problem)
            {
                diagnostics.Add(problem);
                _reported++;
            }
        }
    }

    private Diagnostic? ProblemOf(int open, int close)
    {
        // A mention of a footnote is looked at by itself.
        if (Text[open + 1] == '^' || close + 1 >= Text.Length)
            return null;
        var isImage = open > 0 && Text[open - 1] == '!' && (open < 2 || Text[open - 2] != '\\');
        var start = isImage ? open - 1 : open;
        return Text[close + 1] switch
        {
            '(' => ProblemAt(start, AddressAt(close + 2), address => $"{WordsOf(start, close)}({address})"),
            // A blank before the round bracket: only what looks like an address was meant as one.
            ' ' when close + 2 < Text.Length && Text[close + 2] == '(' && Destination().IsMatch(AddressAt(close + 3)) =>
                MarkdownProblems.LinkBroken(source.At(start), source.LineAt(source.At(start))),
            '[' when isImage => MarkdownProblems.LinkBroken(source.At(start), source.LineAt(source.At(start))),
            ':' when IsLineStart(open) && DefinitionAt(close + 2) is { } address => ProblemAt(start, address, fit => $"{WordsOf(start, close)}: {fit}"),
            _ => null,
        };
    }

    private Diagnostic ProblemAt(int start, string written, Func<string, string> link)
    {
        var location = source.At(start);
        var address = Title().Replace(written, "");
        return OpenTitle().IsMatch(address) || !address.Any(char.IsWhiteSpace)
            ? MarkdownProblems.LinkBroken(location, source.LineAt(location))
            : MarkdownProblems.LinkSpace(location, source.LineAt(location), link(LinkSafety.WithoutSpaces(address)));
    }

    private string WordsOf(int start, int close) => close - start < LongestAddress ? Text[start..(close + 1)] : "[…]";

    // What stands between the round brackets; nothing where they do not close on the line.
    private string AddressAt(int start)
    {
        var depth = 1;
        var end = start;
        while (end < Text.Length && end - start < LongestAddress && Text[end] != '\n' && (depth += Text[end] == '(' ? 1 : Text[end] == ')' ? -1 : 0) > 0)
            end++;
        return depth == 0 ? Text[start..end] : "";
    }

    private bool IsLineStart(int offset) => Text.AsSpan(0, offset).TrimEnd(' ') is [] or [.., '\n'];

    // Prose may begin with brackets and a colon; only what ends like the name of a file, or begins like an address, was meant as one.
    private string? DefinitionAt(int start)
    {
        var end = Text.AsSpan(start).IndexOf('\n');
        if (end < 0)
            end = Text.Length - start;
        return end < LongestAddress && Destination().Match(Text, start, end) is { Success: true } match ? match.Groups["address"].Value : null;
    }

    [GeneratedRegex(@"\s+(?:""[^""]*""|'[^']*')\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^\S+\s+[""']", RegexOptions.CultureInvariant)]
    private static partial Regex OpenTitle();

    [GeneratedRegex(
        @"^\s*(?<address><?(?:https?://.+|[^\s""'<>][^""'<>]*\.[A-Za-z0-9]{2,5}(?:\#[^\s""'<>]*)?)>?)(?:\s+[""'].*)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Destination();
}
