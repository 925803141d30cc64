using System.Globalization;

namespace SiteGen.Documents.FrontMatters;

/// <summary>Guesses which day a date in another form means, to say how it should be written.</summary>
internal static class WrittenDate
{
    /// <summary>The day of <c>24/11/2024</c>, <c>24.11.2024</c>, <c>ngày 24 tháng 11 năm 2024</c> or <c>2024/11/24</c>; null when it is not clear.</summary>
    public static DateOnly? Guess(string text)
    {
        var numbers = Numbers(text);
        if (numbers.Count != 3)
            return null;
        return numbers[0].Length == 4 ? Day(numbers[0], numbers[1], numbers[2]) : Day(numbers[2], numbers[1], numbers[0]);
    }

    private static DateOnly? Day(string year, string month, string day) =>
        year.Length == 4 && DateOnly.TryParseExact($"{year}-{month}-{day}", "yyyy-M-d", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    private static List<string> Numbers(string text)
    {
        var words = new string([.. text.Select(c => char.IsAsciiDigit(c) ? c : ' ')]);
        return [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries)];
    }
}
