using System.Collections.Immutable;

namespace SiteGen.Analysis.Figures;

/// <summary>A word of a sentence: what stands between white space.</summary>
/// <param name="Start">Where it begins in the text, without brackets and quotation marks before it.</param>
/// <param name="Text">It without the marks around it.</param>
/// <param name="IsOpened">Whether a bracket or a quotation mark stands before it.</param>
/// <param name="IsClosed">Whether a mark stands after it: a comma, a bracket.</param>
internal sealed record Word(int Start, string Text, bool IsOpened, bool IsClosed)
{
    private const string Openers = "([{“\"'‘«", Closers = ".,;:!?)]}”\"'’»…";

    /// <summary>Where it ends in the text, without the marks after it.</summary>
    public int End => Start + Text.Length;

    /// <summary>Whether a colon stands after it.</summary>
    public bool IsBeforeColon { get; private init; }

    /// <summary>It in small letters.</summary>
    public string Lower => field ??= Text.ToLowerInvariant();

    /// <summary>Whether a letter is its first character.</summary>
    public bool IsWord => Text.Length > 0 && char.IsLetter(Text[0]);

    /// <summary>Whether it is a dash alone.</summary>
    public bool IsDash => Text is "-" or "–" or "—";

    /// <summary>The words of a text, in order.</summary>
    public static ImmutableArray<Word> Of(string text)
    {
        var words = ImmutableArray.CreateBuilder<Word>();
        for (var start = 0; start < text.Length;)
        {
            var end = start;
            while (end < text.Length && !char.IsWhiteSpace(text[end]))
                end++;
            if (end > start)
                words.Add(Of(text, start, end));
            start = end + 1;
        }

        return words.ToImmutable();
    }

    private static Word Of(string text, int start, int end)
    {
        var (first, last) = (start, end);
        while (first < last && Openers.Contains(text[first], StringComparison.Ordinal))
            first++;
        while (last > first && Closers.Contains(text[last - 1], StringComparison.Ordinal))
            last--;
        return new Word(first, text[first..last], first > start, last < end) { IsBeforeColon = text[end - 1] == ':' };
    }
}
