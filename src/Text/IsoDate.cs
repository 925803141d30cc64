using System.Globalization;

namespace SiteGen.Text;

/// <summary>A day as ISO 8601 writes it in its extended form: <c>2010-08-20</c>.</summary>
public static class IsoDate
{
    private const string Form = "yyyy-MM-dd";

    /// <summary>Writes a day.</summary>
    public static string Of(DateOnly day) => day.ToString(Form, CultureInfo.InvariantCulture);

    /// <summary>Reads a day; null for anything else.</summary>
    public static DateOnly? TryParse(string? text) => DateOnly.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
