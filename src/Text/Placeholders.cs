using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace SiteGen.Text;

/// <summary>The places that a text leaves open to be filled in: <c>{0}</c>, <c>{1}</c>.</summary>
internal static class Placeholders
{
    /// <summary>The places in ascending order; null when the braces of the text do not match.</summary>
    public static ImmutableArray<string>? Of(string text)
    {
        try
        {
            var highest = CompositeFormat.Parse(text).MinimumArgumentCount;
            return [.. Enumerable.Range(0, highest)
                .Where(i => text.Contains(string.Create(CultureInfo.InvariantCulture, $"{{{i}"), StringComparison.Ordinal))
                .Select(i => string.Create(CultureInfo.InvariantCulture, $"{{{i}}}"))];
        }
        catch (FormatException)
        {
            return null;
        }
    }
}
