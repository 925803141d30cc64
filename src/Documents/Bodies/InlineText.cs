using System.Collections.Immutable;
using System.Text;

namespace SiteGen.Documents.Bodies;

/// <summary>The words of inlines, without their markup.</summary>
internal static class InlineText
{
    /// <summary>The words in order; line breaks are <c>\n</c>. Mentions of footnotes and the alternatives of images are not words of the document.</summary>
    public static string Of(ImmutableArray<Inline> inlines)
    {
        if (inlines is [TextInline only])
            return only.Text;
        var words = new StringBuilder();
        Append(words, inlines);
        return words.ToString();
    }

    private static void Append(StringBuilder words, ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    words.Append(text.Text);
                    break;
                case CodeInline code:
                    words.Append(code.Text);
                    break;
                case LineBreakInline:
                    words.Append('\n');
                    break;
                case EmphasisInline emphasis:
                    Append(words, emphasis.Content);
                    break;
                case LinkInline link:
                    Append(words, link.Content);
                    break;
            }
        }
    }
}
