using System.Text.RegularExpressions;
using SiteGen.Diagnostics;
using Md = Markdig.Syntax.Inlines;

namespace SiteGen.Documents.Bodies;

/// <summary>Finds mentions of footnotes that do not exist; Markdown takes them for words.</summary>
internal static partial class UndefinedFootnotes
{
    /// <summary>Reports each <c>[^x]</c> that was left in the words and is not escaped.</summary>
    public static void Report(Md.LiteralInline literal, BodySource source, DiagnosticBag diagnostics)
    {
        var words = literal.Content.AsSpan();
        var escaped = literal.IsFirstCharacterEscaped ? 1 : 0;
        for (var i = escaped; i < words.Length; i++)
        {
            if (words[i] != '[')
                continue;
            var match = Mention().Match(source.Lines.Text, literal.Span.Start + escaped + i);
            if (match.Success)
                diagnostics.Add(MarkdownProblems.FootnoteUndefined(source.At(match.Index), match.Groups["label"].Value));
        }
    }

    [GeneratedRegex(@"\G\[\^(?<label>[^\[\]\s]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex Mention();
}
