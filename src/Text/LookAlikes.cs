using System.Collections.Frozen;

namespace SiteGen.Text;

/// <summary>
/// Letters that look like those of the Vietnamese alphabet and are others: <c>ƣ</c>, which some fonts of the nineties draw as <c>ư</c>, and the Greek and
/// Cyrillic ones that no reader can tell from Latin ones (Unicode Technical Standard 39, confusables). <c>theme/assets/search-words.js</c> has the same table.
/// </summary>
internal static class LookAlikes
{
    private const string From = "ƣƢаеорсухіѕјһԁԛԝАВЕКМНОРСТУХІЅЈοΑΒΕΗΙΚΜΝΟΡΤΥΧΖðÐ";
    private const string To = "ưƯaeopcyxisjhdqwABEKMHOPCTYXISJoABEHIKMNOPTYXZđĐ";

    private static readonly FrozenDictionary<char, char> Right =
        From.Zip(To).ToFrozenDictionary(pair => pair.First, pair => pair.Second);

    /// <summary>The letter that a letter looks like; itself where it is what it looks like.</summary>
    public static char RightOf(char letter) => letter < '\u00D0' ? letter : Right.GetValueOrDefault(letter, letter);

    /// <summary>The text with the letters that it seems to have.</summary>
    public static string Replace(string text) => text.Any(letter => RightOf(letter) != letter) ? string.Concat(text.Select(RightOf)) : text;
}
