using System.Collections.Frozen;
using System.Globalization;
using SiteGen.Text;

namespace SiteGen.Pages;

/// <summary>The words of the pages in one language, from <c>theme/strings</c>.</summary>
public sealed class Strings(FrozenDictionary<string, string> texts)
{
    /// <summary>The words of a key.</summary>
    /// <exception cref="KeyNotFoundException">The key is in no catalogue: a mistake in a template, which the tests find.</exception>
    public string this[string key] => texts[key];

    /// <summary>The words of a key, with <c>{0}</c>, <c>{1}</c> … filled in.</summary>
    public string Format(string key, params ReadOnlySpan<object?> values) => string.Format(CultureInfo.InvariantCulture, texts[key], values);

    /// <summary>A day as the language writes it; the pattern is one of the catalogue's texts.</summary>
    public string Date(DateOnly day) => day.ToString(texts["date-pattern"], CultureInfo.InvariantCulture);

    /// <summary>A count as the language writes it; the sign between groups of three digits is one of the catalogue's texts.</summary>
    public string Number(long count) => DigitGroups.Of(count, texts["digit-separator"]);

    /// <summary>The keys of every text.</summary>
    public IEnumerable<string> Keys => texts.Keys;
}
