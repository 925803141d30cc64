using System.Collections.Immutable;

namespace SiteGen.Documents;

/// <summary>How the kinds of dates are written in front matter, in <c>archive.json</c> and by <c>convert --dry-run</c>.</summary>
internal static class DateKinds
{
    /// <summary>The word of a kind: <c>captured</c>.</summary>
    public static string Word(DateKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>The words of all kinds.</summary>
    public static ImmutableArray<string> Words { get; } = [.. Enum.GetValues<DateKind>().Select(Word)];

    /// <summary>The kind of a word, in lower case as it is written; null for any other.</summary>
    public static DateKind? TryParse(string word)
    {
        foreach (var kind in Enum.GetValues<DateKind>())
        {
            if (Word(kind) == word)
                return kind;
        }

        return null;
    }
}
