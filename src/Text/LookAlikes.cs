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

    /// <summary>A word with the letters that it seems to have; one that has no Latin letter is as it stands.</summary>
    public static string Replace(string word) =>
        word.Any(letter => RightOf(letter) != letter) && word.Any(IsLatin) ? string.Concat(word.Select(RightOf)) : word;

    private static char RightOf(char letter) => letter < '\u00D0' ? letter : Right.GetValueOrDefault(letter, letter);

    private static bool IsLatin(char letter) => char.IsAsciiLetter(letter) || letter is >= '\u00C0' and <= '\u024F' or >= '\u1E00' and <= '\u1EFF';
}
